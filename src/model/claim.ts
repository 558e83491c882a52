import { z } from 'zod';
import { ActorLevel, Stance } from './attribution.ts';
import { Bounds, Counted, isCounted } from './figure.ts';
import { Place } from './place.ts';
import { Quote, Span } from './quote.ts';
import { Days } from './when.ts';

const grounds = {
  /** `<report>-<number>`, numbered in text order. */
  id: z.string(),
  /** Index into the reading's incidents. */
  incident: z.int().nonnegative(),
  /** The source's own hedge: "at least", "as many as", "suspected", "officially"; null for a plain statement. */
  modality: z.string().nullable(),
  /** Who is said to say so, in the report's words; null where the outlet says it in its own voice. */
  speaker: z.string().nullable(),
  /** The news agency or outlet that the speaker told, in the report's words; null where none is named. */
  via: z.string().nullable(),
  /** The sentence that carries the value. */
  quote: Quote,
  /** The words of the value inside the sentence. */
  cue: Span,
  /** `<finder>/<pattern>`: which finder read it. */
  foundBy: z.string(),
  /** The rule that placed it in its incident: "rule 3: named place". */
  because: z.string(),
};

/** A number of people. `effect` of a bound that is not a number ("several") has two null bounds. */
export const FigureValue = z.strictObject({
  ...Bounds.shape,
  says: z.string(),
  approximate: z.boolean(),
  victims: z.string().nullable(),
  /** `none`: said to be nobody; `unknown`: said to be not known; else a number or a vague word. */
  state: z.enum(['number', 'vague', 'none', 'unknown']),
  /** A part of a total that the same report gives ("four of the nine"): never counted as a total. */
  part: z.boolean(),
  /** Set where the words make it more likely that the number is of some than of all: it gives way to one that is not. */
  doubtful: z.boolean().optional(),
  /** Set where the report says that this figure takes another's place ("now 290, up from 207"): the old number. */
  replaces: z.int().nonnegative().nullable(),
});
export type FigureValue = z.infer<typeof FigureValue>;

export const AttributionValue = z.strictObject({
  stance: Stance,
  actor: z.string().nullable(),
  /** The lexicon's id of the actor (`islamic-resistance-in-iraq`), where it knows one. */
  actorId: z.string().nullable(),
  actorLevel: ActorLevel.nullable(),
  asOf: z.iso.date().nullable(),
});
export type AttributionValue = z.infer<typeof AttributionValue>;

export const WeaponValue = z.strictObject({
  /** "Katyusha rocket", "missile", "drone": singular. */
  type: z.string(),
  /** Null where no number stands by it; two null bounds for "several". */
  count: z.strictObject({ ...Bounds.shape, says: z.string() }).nullable(),
  suspected: z.boolean(),
  /** The claimant's own words about its weapons, kept apart from what others report. */
  byClaimant: z.boolean(),
});
export type WeaponValue = z.infer<typeof WeaponValue>;

const TextValue = z.strictObject({ text: z.string() });

/** One statement of one report about one incident, with the words that carry it. */
export const Claim = z.discriminatedUnion('field', [
  z.strictObject({ ...grounds, field: Counted, value: FigureValue }),
  z.strictObject({ ...grounds, field: z.literal('attribution'), value: AttributionValue }),
  z.strictObject({ ...grounds, field: z.literal('weapon'), value: WeaponValue }),
  z.strictObject({ ...grounds, field: z.literal('when'), value: Days }),
  z.strictObject({ ...grounds, field: z.literal('where'), value: Place }),
  /** Casualties in general: "no details on casualties", "no casualties". */
  z.strictObject({
    ...grounds,
    field: z.literal('casualties'),
    value: z.strictObject({ state: z.enum(['unknown', 'none']), text: z.string() }),
  }),
  /** A source says that a count may change. `of` is the count, or casualties in general. */
  z.strictObject({
    ...grounds,
    field: z.literal('provisional'),
    value: z.strictObject({ of: z.enum([...Counted.options, 'casualties']), text: z.string() }),
  }),
  /** Who or what was attacked. */
  z.strictObject({ ...grounds, field: z.literal('target'), value: z.strictObject({ name: z.string() }) }),
  /** A party says that the attack took place. `text`: its words. */
  z.strictObject({ ...grounds, field: z.literal('confirmation'), value: TextValue }),
  z.strictObject({
    ...grounds,
    field: z.literal('damage'),
    value: z.strictObject({ state: z.enum(['under_assessment', 'none', 'some', 'unknown']), text: z.string() }),
  }),
  z.strictObject({ ...grounds, field: z.literal('impact'), value: TextValue }),
  z.strictObject({ ...grounds, field: z.literal('launch_site'), value: TextValue }),
  z.strictObject({
    ...grounds,
    field: z.literal('motive'),
    value: z.strictObject({ state: z.enum(['stated', 'unclear']), text: z.string() }),
  }),
  /** What was done or said because of it: `call`, `briefing` of leaders, `statement` of intent, `arrest`, `strike` … */
  z.strictObject({
    ...grounds,
    field: z.literal('response'),
    value: z.strictObject({
      kind: z.enum(['call', 'briefing', 'statement', 'arrest', 'military', 'investigation', 'other']),
      text: z.string(),
    }),
  }),
  /** How a party is quoted as calling the attack ("dangerous escalation"): where quotations of one statement drift apart. */
  z.strictObject({
    ...grounds,
    field: z.literal('attribution.statement'),
    value: z.strictObject({ words: z.string() }),
  }),
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimField = Claim['field'];
type CountClaim = Extract<Claim, { value: FigureValue }>;
export type ClaimOf<F extends ClaimField> = F extends Counted
  ? CountClaim & { field: F }
  : Extract<Claim, { field: F }>;

export const isField = <F extends ClaimField>(claim: Claim, field: F): claim is ClaimOf<F> => claim.field === field;

/** A claim that states a number of people. */
export const isFigureClaim = (claim: Claim): claim is ClaimOf<Counted> => isCounted(claim.field);
