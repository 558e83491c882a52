import type { ReadClause, ReadSentence } from '../mention.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { OF_IT } from './back-to-main.ts';
import type { EventFile } from './event-file.ts';
import { isToldApart } from './one-more-deed.ts';

/** Does a sentence go back to what the report is about, whatever was spoken of last? */
export const startsAfresh = (sentence: ReadSentence, focus: EventFile | null, main: EventFile | null): boolean =>
  isSubheading(sentence) ||
  (focus !== null && (isOnlyCompared(focus, sentence) || (isDone(focus, sentence) && !goesOn(focus, main, sentence))));

/** A line without a full stop between paragraphs: what follows it starts afresh. */
const isSubheading = (sentence: ReadSentence): boolean =>
  sentence.paragraph > 2 && sentence.text.length < 90 && !/[.!?:”"’')]$/u.test(sentence.text);

/** "That attack": what was told last. */
const saysThat = (clauses: readonly ReadClause[]): boolean =>
  clauses.some(({ mentions }) => mentions.some(({ form }) => form === 'that'));

/** "They had seen nothing deadlier since 2010, when rebels bombed a train." What is only compared is not what the next paragraph speaks of, unless it says "that attack". */
const isOnlyCompared = ({ mentions: [first, ...more] }: EventFile, { paragraph, clauses }: ReadSentence): boolean =>
  first !== undefined &&
  more.every(({ sentence }) => sentence === first.sentence) &&
  first.sentence.paragraph < paragraph &&
  first.mention.form === 'other' &&
  first.sentence.clauses.some(
    ({ opener, from, to }) => opener === 'when' && from <= first.mention.word && first.mention.word < to,
  ) &&
  !saysThat(clauses);

/** "In a separate attack, two died." A new paragraph goes back to what the report is about, unless it says "that attack"; so it does behind "In 2013, rebels burned a mill" near the lead. */
const isDone = ({ mentions: [first, ...more] }: EventFile, { paragraph, clauses, text }: ReadSentence): boolean =>
  first !== undefined &&
  first.sentence.paragraph < paragraph &&
  more.every(({ sentence }) => sentence.paragraph === first.sentence.paragraph) &&
  (isToldApart(first) || (first.sentence.paragraph < EARLY && isLongAgo(first.mention.time))) &&
  !OF_IT.test(text) &&
  !saysThat(clauses);

/** "In 2013", "on 26 November 2008". */
const isLongAgo = (time: TimeMention | null): boolean =>
  (time?.days?.date_prec ?? 1) >= MONTH || (time?.ago ?? 0) >= LONG_AGO;

/** "Forty people died there": the harm of what was told last, where the report has told that of its own event; local news goes on from one shooting to the next. */
function goesOn(focus: EventFile, main: EventFile | null, { text, clauses }: ReadSentence): boolean {
  const isOfShootings = main?.classes.has('shooting') === true;
  if (isOfShootings && focus.classes.has('shooting')) return true;
  const isToldOfMain = (harm: RegExp): boolean =>
    isOfShootings || main?.mentions.some(({ sentence }) => harm.test(sentence.text)) === true;
  return (
    clauses.every(({ mentions }) => mentions.every(({ form }) => form === 'verb')) &&
    HARMS.some((harm) => harm.test(text) && isToldOfMain(harm))
  );
}

const HARMS: readonly RegExp[] = [
  /\b(?:killed|killing|died|dead|deaths)\b/iu,
  /\b(?:wound|injur)(?:ed|ing)\b|\bhurt\b/iu,
];

/** Paragraphs near the lead: what is told of before them is still what the report is about. */
const EARLY = 6;
/** In days. */
const LONG_AGO = 60;
/** UCDP GED's precision of a day that is known by its month alone. */
const MONTH = 3;
