import { z } from 'zod';
import { Quote } from './quote.ts';

/** What a number of people can be a number of. Attackers are counted apart from victims (GTD's nkillter, nwoundte). */
export const COUNTED = [
  'killed',
  'wounded',
  'wounded_serious',
  'missing',
  'attackers_killed',
  'attackers_wounded',
] as const;
export const Counted = z.enum(COUNTED);
export type Counted = z.infer<typeof Counted>;
const FIELDS: ReadonlySet<string> = new Set(COUNTED);
/** Is a field a number of people? */
export const isCounted = (field: string): field is Counted => FIELDS.has(field);

/** The number that a phrase states, as bounds; both null for "several", "dozens": no number is invented. */
export const Bounds = z.strictObject({
  floor: z.int().nonnegative().nullable(),
  ceiling: z.int().nonnegative().nullable(),
});
export type Bounds = z.infer<typeof Bounds>;

/** One number as a source put it, with everybody who carries it. */
export const Figure = z.strictObject({
  /** The words of the report: "at least five". */
  says: z.string(),
  floor: Bounds.shape.floor,
  ceiling: Bounds.shape.ceiling,
  /** "about", "nearly": the bounds are the source's own rounding. */
  approximate: z.boolean().optional(),
  victims: z.string().nullable(),
  /** Who is named or described as saying so; null where the outlet says it in its own voice. */
  speaker: z.string().nullable(),
  /** The agency that the speaker told. */
  via: z.string().nullable(),
  reports: z.array(z.string()),
  /** False once its own source replaced it or a person struck it; `why` says which. */
  standing: z.boolean(),
  why: z.string().optional(),
  quotes: z.array(Quote).min(1),
  /** Where its own source says that it may change. */
  caveats: z.array(Quote).optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A number is attributed where somebody is named or described as its source. */
export const isAttributed = (figure: Pick<Figure, 'speaker' | 'via'>): boolean =>
  figure.speaker !== null || figure.via !== null;
