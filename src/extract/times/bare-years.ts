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

/** "a wing that opened | in 2014", "who was appointed | in 2014", "came to power | in 2014": no year in which somebody was harmed. */
const CAREER =
  /\b(?:opened|built|rebuilt|renovated|founded|established|formed|inaugurated|elected|re-elected|appointed|promoted|born|married|retired|graduated|enlisted|(?:took|assumed) (?:office|power|over)|(?:came|come) to power|gained independence|independence)(?: (?:president|mayor|governor|chief|there|here))? (?:back )?in $/iu;
const isOfCareer = (before: string): boolean => CAREER.test(before.slice(-LONGEST_CAREER));
const LONGEST_CAREER = 60;

/** "in 2019", "a 2019 bombing": years that a date parser takes for numbers, each with its four digits. */
export const bareYears = (sentence: TextSentence): (Span & { readonly year: string })[] =>
  sentence.words.flatMap(({ raw, start, end }, k) =>
    YEAR.test(raw) && isYear(sentence, k) ? [{ year: raw, start, end }] : [],
  );

function isYear({ words, text, start }: TextSentence, k: number): boolean {
  const before = words[k - 1]?.fold ?? '';
  if (BEFORE_YEAR.test(before))
    return !/^[:/-]/.test(text.slice(words[k]!.end - start)) && !isOfCareer(text.slice(0, words[k]!.start - start));
  const events = words.slice(k + 1, k + 1 + REACH).flatMap(({ fold }) => eventNoun(fold) ?? []);
  return DETERMINER.test(before) ? events.length > 0 : WITHOUT_ARTICLE.test(before) && events[0]?.plural === false;
}
