import { eventNoun } from '../../lexicon/event-words.ts';
import { countryNamed } from '../../lexicon/gazetteer.ts';
import type { Mention, ReadClause, ReadSentence } from '../../mention.ts';

/** "the first raid | since rebels attacked the mill". */
const RANKED = /^(?:first|deadliest|worst|biggest|largest|bloodiest|gravest)$/u;
const SPAN = /^(?:hours?|days?|weeks?|fortnight|months?|years?)$/u;

/** "The attack came a day | after rebels killed four people": the deed is another, of which no more is told. */
export function isEarlierDeed(sentence: ReadSentence, clause: ReadClause): boolean {
  const { words, clauses } = sentence;
  const { from, mentions } = clause;
  if (isDaysBefore(sentence)) return true;
  if (
    words[from]?.fold === 'since' &&
    !isDated(sentence, clause) &&
    words.slice(0, from).some(({ fold }) => RANKED.test(fold))
  )
    return true;
  const isHours = words[from]?.fold === 'hours';
  if (!isHours && words[from]?.fold !== 'after') return false;
  const before = words[from - 1]?.fold ?? '';
  const isParted = isHours || SPAN.test(before) || /^(?:came|comes)$/u.test(before);
  const main = clauses[0];
  if (isParted && main !== undefined && main.to <= from && isOfThoseHit(sentence, main, clause)) return true;
  if (mentions.length > 0) return false;
  return isParted && main !== undefined && main.to <= from && main.mentions.some(isNamed);
}

/** "Days before the attack, rebels had been killed in a raid": the other deed of which the sentence goes on to tell. */
const isDaysBefore = ({ words }: ReadSentence): boolean => {
  const k = words.slice(0, LONGEST_OPENING).findIndex(({ fold }) => fold === 'before');
  return (
    k > 0 &&
    SPAN.test(words[k - 1]!.fold) &&
    words.slice(0, k).every(({ fold }) => OPENS.test(fold) || SPAN.test(fold)) &&
    /^(?:the|this|that|\p{L}+day)$/u.test(words[k + 1]?.fold ?? '') &&
    words.slice(k + 2, k + 6).some(({ fold }) => eventNoun(fold)?.plural === false) &&
    words.some(({ fold }, n) => n > k && fold === 'had')
  );
};

const LONGEST_OPENING = 6;
const OPENS =
  /^(?:a|an|the|just|only|some|few|couple|of|several|two|three|four|five|six|seven|\d+|day|hour|week|month|year)$/u;

/** "Rockets were fired at Leonese guards a day | after Leonese planes struck": a state does not fire at its own. */
const isOfThoseHit = ({ actors, words }: ReadSentence, main: ReadClause, { from, to }: ReadClause): boolean => {
  const own = actors.filter((a) => a.level === 'state' && a.from >= from && a.to <= to);
  return words
    .slice(0, main.to)
    .some(
      ({ raw }, k) => AT.test(words[k - 1]?.fold ?? '') && own.some(({ name }) => countryNamed(raw)?.name === name),
    );
};

const AT = /^(?:at|on|against|targeting)$/u;

/** "since rebels attacked it | in May": told with its own day. */
const isDated = ({ times, words }: ReadSentence, { from, to }: ReadClause): boolean =>
  times.some(({ start, end }) => start >= words[from]!.start && end <= words[to - 1]!.end);

const isNamed = ({ extent, form }: Mention): boolean => extent === 'once' && form !== 'verb';
