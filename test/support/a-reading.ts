import { termsOf } from '../../src/extract/text/terms.ts';
import { Claim, type ClaimField, type ClaimOf, type FigureValue } from '../../src/model/claim.ts';
import type { Counted } from '../../src/model/figure.ts';
import { quote } from '../../src/model/quote.ts';
import { type ReadIncident, Reading } from '../../src/model/reading.ts';

type Grounds = { speaker?: string; via?: string; incident?: number; cue?: string };
type ValueOf<F extends ClaimField> = F extends Counted ? FigureValue : ClaimOf<F>['value'];
type ToClaim = (text: string, report: string, number: number) => Claim;

/** A claim by its sentence, which must stand in the report's text word for word. */
export function aClaim<F extends ClaimField>(
  field: F,
  value: ValueOf<F>,
  sentence: string,
  grounds: Grounds = {},
): ToClaim {
  return (text, report, number) => {
    const start = text.indexOf(sentence);
    if (start < 0) throw new Error(`${report} does not say: ${sentence}`);
    const cueStart = text.indexOf(grounds.cue ?? sentence, start);
    return Claim.parse({
      id: `${report}-${String(number).padStart(2, '0')}`,
      incident: grounds.incident ?? 0,
      field,
      value,
      modality: null,
      speaker: grounds.speaker ?? null,
      via: grounds.via ?? null,
      quote: quote({ id: report, text }, { start, end: start + sentence.length }),
      cue: { start: cueStart, end: cueStart + (grounds.cue ?? sentence).length },
      foundBy: 'test',
      because: 'test',
    });
  };
}

type Bounds = {
  floor?: number;
  ceiling?: number;
  says: string;
  victims?: string;
  state?: 'number' | 'vague' | 'none' | 'unknown';
  part?: boolean;
  doubtful?: true;
  replaces?: number;
  approximate?: boolean;
};

/** A number of people: `{ floor: 5, says: 'at least five' }`. */
export const people = (bounds: Bounds): FigureValue => ({
  floor: bounds.floor ?? null,
  ceiling: bounds.ceiling ?? null,
  says: bounds.says,
  approximate: bounds.approximate ?? false,
  victims: bounds.victims ?? null,
  state: bounds.state ?? 'number',
  part: bounds.part ?? false,
  ...(bounds.doubtful && { doubtful: true }),
  replaces: bounds.replaces ?? null,
});

export const exactly = (n: number, says = String(n), victims?: string) =>
  people({ floor: n, ceiling: n, says, ...(victims !== undefined && { victims }) });
export const atLeast = (n: number, says = `at least ${n}`, victims?: string) =>
  people({ floor: n, says, ...(victims !== undefined && { victims }) });
export const atMost = (n: number, says = `as many as ${n}`, victims?: string) =>
  people({ ceiling: n, says, ...(victims !== undefined && { victims }) });

type Stated = Omit<ClaimOf<'attribution'>['value'], 'asOf' | 'actorId' | 'actorLevel'> &
  Partial<ClaimOf<'attribution'>['value']>;

/** A statement on who did it. */
export const said = (value: Stated): ClaimOf<'attribution'>['value'] => ({
  actorId: null,
  actorLevel: null,
  asOf: null,
  ...value,
});

export const anIncident = (known: Partial<ReadIncident> = {}): ReadIncident => ({
  main: true,
  title: 'attack',
  kind: 'Attack',
  extent: 'once',
  place: null,
  when: null,
  by: [],
  on: [],
  victims: [],
  since: null,
  mention: { start: 0, end: 1 },
  ...known,
});

type Told = {
  id: string;
  text: string;
  publishedAt?: string;
  source?: string;
  incidents?: ReadIncident[];
  claims: ToClaim[];
};

export const aReading = ({ id, text, publishedAt, source, incidents, claims }: Told): Reading =>
  Reading.parse({
    id,
    publishedAt: publishedAt ?? null,
    source: source ?? null,
    url: null,
    notRead: null,
    terms: termsOf({ text }),
    incidents: incidents ?? [anIncident()],
    claims: claims.map((claim, i) => claim(text, id, i + 1)),
    sentences: [],
  });
