import { disjoint, samePlace } from '../model/same-place.ts';
import weights from './likeness-weights.json' with { type: 'json' };
import { cosine, type Profile } from './profile.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 60;
const SOON_DAYS = 3;
const FAR_DAYS = 4;

export type Weights = typeof weights;
export type LikenessFeature = keyof Weights;

/** What speaks for or against two reports being about one incident; 0 where nothing is known. */
export function likenessFeatures(a: Profile, b: Profile): Record<LikenessFeature, number> {
  const [x, y] = [a.told.incident, b.told.incident];
  const words = alike(a.words, b.words);
  const pairs = alike(a.pairs, b.pairs);
  const lead = alike(a.lead, b.lead);
  const days = daysBetween(a.told.reading.publishedAt, b.told.reading.publishedAt);
  const inOnePlace = samePlace(x.place, y.place) ? 1 : 0;
  const fromOneOutlet = a.told.reading.source !== null && a.told.reading.source === b.told.reading.source ? 1 : 0;
  return {
    bias: 1,
    words: 5 * words,
    'root of words': 3 * Math.sqrt(words),
    names: 5 * alike(a.names, b.names),
    pairs: 5 * pairs,
    'words and pairs': 10 * words * pairs,
    'rare pairs': Math.log1p([...a.rarePairs].filter((pair) => b.rarePairs.has(pair)).length),
    'days apart': days === null ? 0 : Math.min(days, MOST_DAYS) / 10,
    'published soon': days !== null && days <= SOON_DAYS ? 1 : 0,
    'one outlet': fromOneOutlet,
    'words of one outlet': fromOneOutlet * 5 * words,
    'one place': inOnePlace,
    'words in one place': inOnePlace * 5 * words,
    'other place': disjoint(x.place, y.place) ? 1 : 0,
    killed: agreement(a.killed, b.killed),
    wounded: agreement(a.wounded, b.wounded),
    day: agreementOfDays(x.when, y.when),
    lead: 5 * lead,
    'root of lead': 3 * Math.sqrt(lead),
    'streets shared': shared(a.marks.streets, b.marks.streets),
    'ages shared': shared(a.marks.ages, b.marks.ages),
    'people shared': shared(a.marks.people, b.marks.people),
    'streets differ': differ(a.marks.streets, b.marks.streets),
    'ages differ': differ(a.marks.ages, b.marks.ages),
    'times differ': differ(a.marks.times, b.marks.times),
  };
}

/** No two reports that the weights were trained on are more alike than that: copies count as so alike, not as more than was ever seen. */
const MOST_ALIKE = 0.5;

const alike = (a: Profile['words'], b: Profile['words']): number => Math.min(MOST_ALIKE, cosine(a, b));

/** How likely two reports are about one incident, in log odds: above 0 more likely than not. */
export type Likeness = (a: Profile, b: Profile) => number;

/** The likeness by these weights. */
export function weighed(by: Weights): Likeness {
  const each = Object.entries(by) as [LikenessFeature, number][];
  return (a, b) => {
    const features = likenessFeatures(a, b);
    return each.reduce((sum, [name, weight]) => sum + weight * features[name], 0);
  };
}

/** The likeness by the trained weights. */
export const likenessOf: Likeness = weighed(weights);

/** Days between two publications; null where one has no date. */
function daysBetween(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY_MS;
}

const MOST_SHARED = 2;

/** How many marks both have; a third one tells no more. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let many = 0;
  for (const mark of a) if (b.has(mark)) many += 1;
  return Math.min(many, MOST_SHARED);
}

/** Two streets, two people's ages and two times of day: such reports are about two events, however alike their words are. */
export const differInAll = ({ marks: x }: Profile, { marks: y }: Profile): boolean =>
  differ(x.streets, y.streets) + differ(x.ages, y.ages) + differ(x.times, y.times) === 3;

/** 1 where each has marks and none is the other's. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0 ? 1 : 0;

/** 1 where a number is given by both, -1 where each gives others, 0 where one gives none. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  return [...a].some((toll) => b.has(toll)) ? 1 : -1;
}

type When = Profile['told']['incident']['when'];

/** 1 on one day, down to -1 where the days lie far apart, 0 where one is not known to the day. */
function agreementOfDays(a: When, b: When): number {
  if (a?.date_prec !== 1 || b?.date_prec !== 1) return 0;
  if (a.start === b.start) return 1;
  return -Math.min(1, Math.abs(Date.parse(a.start) - Date.parse(b.start)) / DAY_MS / FAR_DAYS);
}
