import type { TimeMention } from './days.ts';
import type { TextSentence } from './document.ts';
import { eventNoun } from './lexicon/event-words.ts';

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = /^(?:in|since|during|of|from)$/;
const DETERMINER = /^(?:a|an|the|that|this|another|similar|deadly|deadliest|'s)$/;
/** How far behind its year an event may stand: "a 2019 suicide car bombing". */
const REACH = 4;

/** "in 2019", "a 2019 bombing": years that a date parser takes for numbers. */
export function bareYears(sentence: TextSentence, found: readonly TimeMention[]): TimeMention[] {
  if (!/(?:19|20)\d\d/.test(sentence.text)) return [];
  return sentence.words.flatMap(({ raw, start, end }, k): TimeMention[] => {
    if (!YEAR.test(raw) || found.some((m) => m.start <= start && start < m.end)) return [];
    return isYear(sentence, k) ? [mentionOf(raw, start, end)] : [];
  });
}

function isYear({ words, text, start }: TextSentence, k: number): boolean {
  const before = words[k - 1]?.fold ?? '';
  if (BEFORE_YEAR.test(before)) return !/^[:/-]/.test(text.slice(words[k]!.end - start));
  return DETERMINER.test(before) && words.slice(k + 1, k + 1 + REACH).some(({ fold }) => eventNoun(fold));
}

const mentionOf = (year: string, start: number, end: number): TimeMention => ({
  start,
  end,
  text: year,
  weekday: null,
  ofSpeech: false,
  days: {
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    date_prec: 5,
    timeOfDay: null,
    zone: null,
    basis: 'stated',
  },
});
