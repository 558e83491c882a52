import type { Draft } from '../../draft.ts';
import type { EventFile } from '../../events/event-file.ts';
import type { TotalWeights } from '../../lexicon/total-weights.ts';
import { oddsOf } from '../../lexicon/weights.ts';
import { featuresOf } from './features.ts';
import { boundOf, type Contest, contestsOf, type Rival, without } from './rival.ts';

/** So much weaker than the strongest number, one is a part. In units of log odds, as are the weights. */
const MARGIN = 0.6;
/** Weaker than this, no number is the count of the event that the report is about. */
const LEAST = -2;
/** As likely the whole count as not. */
const EVEN = 0;

/**
 * Which of the numbers that a report gives for one count is the whole count: the others are marked as parts, and those that
 * are none by even odds as doubtful. Weights that were trained on reports with known tolls decide (`npm run train:totals`);
 * numbers that are about as strong all stay.
 */
export function weighTotals(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  main: EventFile | null,
  weights: TotalWeights,
): Draft[] {
  const contests = contestsOf(drafts, fileOf);
  const byFile = Map.groupBy(contests, ({ file }) => file);
  const marks = new Map<unknown, Mark>(
    contests.flatMap((c) => marksIn(c, strengthsOf(c, byFile.get(c.file)!, weights), c.file === main)),
  );
  return drafts.map((draft) => {
    const mark = marks.get(draft);
    return mark ? ({ ...draft, value: { ...(draft as Rival).value, ...mark } } as Draft) : draft;
  });
}

/** "put the death toll at 14": the whole count by its own words, however many another one gives. */
const isToll = ({ foundBy }: Rival): boolean => foundBy === 'casualties/toll';

/** Fewer numbers than that may come to the same by chance. */
const FEWEST_ADDED = 3;

/** "killed six people … a clerk and a guard … a visitor … three soldiers": what those told behind it come to is the whole count. */
function isSumOfAll({ rivals, times, largest }: Contest): boolean {
  const parts = rivals.filter((rival) => boundOf(rival) < largest);
  const [first] = rivals.filter((rival) => boundOf(rival) === largest);
  const sum = parts.reduce((total, rival) => total + boundOf(rival), 0);
  const isToldFirst = parts.every(({ cue }) => cue.start > first!.cue.end);
  return sum === largest && isToldFirst && parts.length >= FEWEST_ADDED && times.size === parts.length + 1;
}

/** How much more than "more than 80" a number may be that says the same more exactly. */
const ROUNDED = 1.1;

/** "84 people" beside "more than 80": the same, not rounded. */
const isMoreExact = (rival: Rival, { rivals }: Contest): boolean =>
  rival.value.ceiling !== null &&
  rivals.some(
    (other) =>
      other.value.ceiling === null &&
      boundOf(other) > MANY &&
      boundOf(rival) >= boundOf(other) &&
      boundOf(rival) <= boundOf(other) * ROUNDED,
  );

/** Smaller numbers are seldom rounded. */
const MANY = 9;

/** "Seven other people were hurt" beside "at least eight": all but the one told of before. */
const areTheOthers = (rival: Rival, { times }: Contest): boolean =>
  /\bothers?\b/iu.test(rival.value.victims ?? '') &&
  boundOf(rival) > 1 &&
  times.has(1) &&
  times.has(boundOf(rival) + 1);

type Mark = { readonly part: true } | { readonly doubtful: true };

function marksIn(contest: Contest, strengths: ReadonlyMap<number, number>, isMain: boolean): [Rival, Mark][] {
  if (isSumOfAll(contest))
    return contest.rivals.flatMap((rival) => (boundOf(rival) < contest.largest ? [[rival, { part: true }]] : []));
  const others = contest.rivals.filter((rival) => areTheOthers(rival, contest));
  if (others.length) {
    const rest = without(contest, others);
    return [...others.map((rival): [Rival, Mark] => [rival, { part: true }]), ...marksIn(rest, strengths, isMain)];
  }
  const least = leastOf(contest, Math.max(...strengths.values()), isMain);
  return contest.rivals.flatMap((rival): [Rival, Mark][] => {
    const strength = strengths.get(boundOf(rival))!;
    if (strength < least) return isToll(rival) || isMoreExact(rival, contest) ? [] : [[rival, { part: true }]];
    return strength < EVEN ? [[rival, { doubtful: true }]] : [];
  });
}

function leastOf({ times }: Contest, strongest: number, isMain: boolean): number {
  if (times.size === 1) return Number.NEGATIVE_INFINITY;
  return isMain ? Math.max(LEAST, strongest - MARGIN) : strongest - MARGIN;
}

/** How strong each number is: as strong as the strongest sentence that gives it. */
function strengthsOf(contest: Contest, ofFile: readonly Contest[], weights: TotalWeights): Map<number, number> {
  const other = ofFile.find(({ field }) => field !== contest.field);
  const strengths = new Map<number, number>();
  for (const rival of contest.rivals) {
    const strength = oddsOf(featuresOf(rival, contest, other), weights[contest.field]);
    strengths.set(boundOf(rival), Math.max(strength, strengths.get(boundOf(rival)) ?? Number.NEGATIVE_INFINITY));
  }
  return strengths;
}
