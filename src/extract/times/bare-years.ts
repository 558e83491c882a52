import type { Span } from '../../model/quote.ts';
import { eventNoun } from '../lexicon/event-words.ts';
import type { TextSentence } from '../text/document.ts';

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = /^(?:in|since|during|of|from)$/;
const DETERMINER = /^(?:a|an|the|that|this|another|similar|deadly|deadliest|'s)$/;
/** "jailed over 2015 bombing": in a headline, of one event; "over 2000 bombings" are so many. */
const WITHOUT_ARTICLE = /^(?:over|for|behind|after)$/;
/** How far behind its year an event may stand: "a 2019 suicide car bombing". */
const REACH = 4;

/** "in 2019", "a 2019 bombing": years that a date parser takes for numbers, each with its four digits. */
export const bareYears = (sentence: TextSentence): (Span & { readonly year: string })[] =>
  sentence.words.flatMap(({ raw, start, end }, k) =>
    YEAR.test(raw) && isYear(sentence, k) ? [{ year: raw, start, end }] : [],
  );

function isYear({ words, text, start }: TextSentence, k: number): boolean {
  const before = words[k - 1]?.fold ?? '';
  if (BEFORE_YEAR.test(before)) return !/^[:/-]/.test(text.slice(words[k]!.end - start));
  const events = words.slice(k + 1, k + 1 + REACH).flatMap(({ fold }) => eventNoun(fold) ?? []);
  return DETERMINER.test(before) ? events.length > 0 : WITHOUT_ARTICLE.test(before) && events[0]?.plural === false;
}
