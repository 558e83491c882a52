import type { Marks, Terms } from '../model/reading.ts';
import { type Told, toldBy } from './told.ts';

/** Terms with their weights, of length one: how much each tells this report from others. */
type Vector = ReadonlyMap<string, number>;

/** What a report is about, ready to be compared with other reports. */
export type Profile = {
  readonly told: Told;
  /** What the report tells besides. */
  readonly beside: readonly Told[];
  readonly words: Vector;
  readonly names: Vector;
  readonly pairs: Vector;
  readonly lead: Vector;
  readonly marks: Readonly<Record<keyof Marks, ReadonlySet<string>>>;
  /** The pairs that few other reports have. */
  readonly rarePairs: ReadonlySet<string>;
  readonly killed: ReadonlySet<string>;
  readonly wounded: ReadonlySet<string>;
};

/** Reports that there might be besides: in a small heap a term is not rare for standing in all of it. */
const REPORTS_BESIDE = 200;
/** A pair is rare where no more than so many reports have it, or so large a share of them. */
const RARE = { reports: 3, share: 0.06 } as const;

/** The profiles of what reports are about. A term weighs by how few of these reports have it; their order decides nothing. */
export function profilesOf(mains: readonly Told[]): Profile[] {
  const weigh = {
    words: weighing(mains, ({ words }) => words),
    names: weighing(mains, ({ names }) => names),
    pairs: weighing(mains, ({ pairs }) => pairs),
    lead: weighing(mains, ({ lead }) => lead),
  };
  const rare = Math.max(RARE.reports, mains.length * RARE.share);
  return mains.map((told) => {
    const { terms } = told.reading;
    return {
      told,
      beside: toldBy(told.reading).filter(({ incident }) => !incident.main && incident.extent === 'once'),
      words: weigh.words.vector(terms.words),
      names: weigh.names.vector(terms.names),
      pairs: weigh.pairs.vector(terms.pairs),
      lead: weigh.lead.vector(terms.lead),
      marks: marksOf(terms),
      rarePairs: new Set(terms.pairs.filter((pair) => weigh.pairs.reportsWith(pair) <= rare)),
      killed: tollsOf(told, 'killed'),
      wounded: tollsOf(told, 'wounded'),
    };
  });
}

const marksOf = ({ marks }: Terms): Profile['marks'] => ({
  streets: new Set(marks.streets),
  ages: new Set(marks.ages),
  people: new Set(marks.people),
  times: new Set(marks.times),
});

const tollsOf = ({ tolls }: Told, field: string): Set<string> =>
  new Set([...tolls].filter((toll) => toll.startsWith(`${field} `)));

type Weighing = { vector(terms: readonly string[]): Vector; reportsWith(term: string): number };

function weighing(mains: readonly Told[], termsIn: (terms: Terms) => readonly string[]): Weighing {
  const reports = new Map<string, number>();
  for (const { reading } of mains)
    for (const term of termsIn(reading.terms)) reports.set(term, (reports.get(term) ?? 0) + 1);
  const reportsWith = (term: string): number => reports.get(term) ?? 0;
  return {
    reportsWith,
    vector: (terms) => {
      const weights = terms.map((term) => Math.log((mains.length + REPORTS_BESIDE) / reportsWith(term)));
      const length = Math.hypot(...weights) || 1;
      return new Map(terms.map((term, k) => [term, weights[k]! / length]));
    },
  };
}

/** The cosine of two vectors: 1 for the same terms, 0 for none in common. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}
