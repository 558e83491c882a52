import { eventNoun } from '../lexicon/event-words.ts';
import type { Word } from '../text/words.ts';
import type { PlaceMention } from './place-mention.ts';

/** "taken to a hospital in", "treated at hospitals in": a bomb "at a hospital in" went off there. */
export const isTreatedAt = (before: readonly string[], k: number): boolean =>
  /^(?:hospitals?|clinics?|dispensary|infirmary)$/u.test(before[k]!) &&
  !before.slice(k + 1).some((fold) => eventNoun(fold) !== undefined) && // "in hospital after a blast in"
  before
    .slice(Math.max(0, k - 4), k)
    .some((w) => /^(?:to|treated|treatment|recovering|died|dead|admitted|emergency|condition|pronounced)$/u.test(w));

/** Words that tell where the hurt were brought, if a hospital is named behind them. */
export const TREATED =
  /^(?:condition|treated|treatment|taken|flown|airlifted|transported|rushed|pronounced|recovering|admitted)$/u;
const LONGEST_HOSPITAL = 4;

/** "taken to | Toledo General Hospital": called after its town. */
export function isHospital(words: readonly Word[], { end }: PlaceMention): boolean {
  const from = words.findIndex((word) => word.start >= end);
  const name = from < 0 ? [] : words.slice(from, from + LONGEST_HOSPITAL);
  const last = name.findIndex(({ fold }) => /^(?:hospital|clinic|medical|infirmary)$/u.test(fold));
  return last >= 0 && name.slice(0, last).every(({ raw }) => /^(?:\p{Lu}|['’])/u.test(raw));
}
