import type { Days } from '../../model/when.ts';
import { DAY_WEIGHTS, likeliestOf, oddsOf } from '../lexicon/weights.ts';
import type { ReadSentence } from '../mention.ts';
import type { EventFile, Filed } from './event-file.ts';
import { type DayCandidate, dayCandidatesIn, isOf, type Telling } from './main-day/candidates.ts';
import { dayByRules } from './main-day/day-by-rules.ts';
import { featuresOf, HARM, OTHER_MATTERS, SAID_ON } from './main-day/features.ts';

/**
 * Dates the main event by the days that its report most likely tells it of, by weights that were trained on reports with
 * known days (`npm run train:days`); what the rules say is one of the things that are weighed.
 */
export function dateMain(filed: Filed, sentences: readonly ReadSentence[]): void {
  const { main } = filed;
  if (!main) return;
  const byRules = ruledDays(filed, sentences);
  main.days = likeliest(filed, main, sentences, byRules) ?? byRules;
}

/** The days of the main event by the words that speak of it, else by the rules. */
export const ruledDays = ({ main, placements }: Filed, sentences: readonly ReadSentence[]): Days | null =>
  main && (main.days ?? dayByRules(main, placements, sentences));

/** Less likely than this, in log odds, no day is that of the event where the rules know none. */
const LEAST = 1;

function likeliest(
  filed: Filed,
  main: EventFile,
  sentences: readonly ReadSentence[],
  byRules: Days | null,
): Days | null {
  const candidates = dayCandidatesIn(sentences, filed, byRules);
  if (candidates.some((candidate) => isPlain(candidate, main, byRules))) return byRules;
  const best = likeliestOf(candidates, (one) => oddsOf(featuresOf(one, filed, byRules), DAY_WEIGHTS));
  if (!best) return null;
  const { one, odds } = best;
  if (!byRules && (odds < LEAST || !one.tellings.some((telling) => isBesideHarm(telling, filed, odds)))) return null;
  return isOf(one.days, byRules) ? null : toldBest(one, filed);
}

/** One of the first two sentences tells it on that day, or the words that speak of it do with the time of day, and not of what was said then. */
const isPlain = ({ days, tellings }: DayCandidate, main: EventFile, byRules: Days | null): boolean =>
  isOf(days, byRules) &&
  tellings.some(({ line, time, sentence }) => {
    const lead = sentence.text.slice(0, time.start - sentence.start);
    if (time.ofSpeech || time.filed || SAID_ON.test(lead) || OTHER_MATTERS.test(lead)) return false;
    const isTimed = time.days?.timeOfDay && main.mentions.some(({ mention }) => mention.time === time);
    return line === 0 || line === 1 || isTimed;
  });

/** So likely, it may stand in words that were taken to speak of another event. */
const SURE = 1.3;

/** Told with the harm that was done. */
const isBesideHarm = ({ sentence, clause, time }: Telling, { main, placements }: Filed, odds: number): boolean =>
  time.owns === true ||
  (HARM.test(sentence.text) && (odds >= SURE || (clause !== undefined && placements.get(clause)?.file === main)));

/** As it is told of the event, with the time of day if one is told. */
function toldBest({ tellings }: DayCandidate, { main, placements }: Filed): Days | null {
  const own = tellings.filter(({ clause }) => clause && placements.get(clause)?.file === main);
  const [first] = [...own.filter(({ time }) => time.days?.timeOfDay), ...own, ...tellings];
  return first?.time.days ?? null;
}
