import { eventNoun } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { type Clause, isAnswerTo, isSpanBefore, SPAN } from '../text/clauses.ts';
import { tellsOfRemembered } from '../text/remembered.ts';
import type { Word } from '../text/words.ts';
import { isComparedSince, isSince } from './not-its-day.ts';

/** "The shooting came two weeks | after a man was killed": what it came after was another one. */
export function isOfAnEarlierEvent(sentence: ReadSentence, clause: Clause): boolean {
  const { from, to, opener } = clause;
  const { words } = sentence;
  if ((opener === 'when' && isSinceDay(sentence, from)) || isComparedSince(words, clause)) return true;
  if (
    from === 0 &&
    /^the (?:(?:last|first|previous) (?:time|such)|(?:latest|last|worst|deadliest|first) of)$/u.test(firstWords(words))
  )
    return words[2]!.fold !== 'of' || /^(?:them|these|those)$/u.test(words[3]?.fold ?? '');
  if (from > 0 && (isAnswerTo(words, from) || tellsOfRemembered(sentence, from))) return true;
  if (from > 0 && NOT_FIRST.test(sentence.text.slice(0, words[from]!.start - sentence.start))) return true;
  if (opener === 'before') return from === 0 && isWhatHadBeen(words, to);
  if (opener === 'after' && isBehindAnother(words, from) && killsSome(words, from, to)) return true;
  if (opener === 'after' && /^(?:came|comes|followed|happened|occurred)$/u.test(words[from - 1]?.fold ?? ''))
    return words.slice(0, from).some(isDeedOrArms) || words.slice(from, to).some(isPassive);
  if (opener !== 'after' || !isSpanBefore(words, from)) return false;
  if (/^(?:is|was|comes|came) (?:just |only |barely |less than |more than )?$/u.test(wordsBeforeSpan(words, from)))
    return true;
  if (tellsOtherDead(words, from, to) || isBeforeAnother(words, clause)) return true;
  if (/^(?:hours?|day)$/u.test(words[from - 1]!.fold) && !words.slice(0, from).some(isDeedOrArms)) return false;
  return words
    .slice(Math.max(0, from - 8), from)
    .some(({ fold }) => /^(?:comes?|came|occurred|occurs|happened|happens|follows|followed|place)$/u.test(fold));
}

/** "The raid is less than two weeks | after fighting": what stands from the verb to so long. */
function wordsBeforeSpan(words: readonly Word[], from: number): string {
  const verb = words.slice(0, from).findLastIndex(({ fold }) => /^(?:is|was|comes|came)$/u.test(fold));
  const many = verb >= 0 && from - verb < 7 ? words.slice(verb, from - 2) : [];
  return many.map(({ fold }) => `${fold} `).join('');
}

/** "Three were killed, a day | after a bomber killed seven", "Three died in a raid, a day after": not "died a day after gunmen shot him". */
const tellsOtherDead = (words: readonly Word[], from: number, to: number): boolean =>
  (words.slice(0, from).some(isDeedOrArms) ||
    (words.slice(0, from).some(({ fold }) => HARMED.test(fold)) &&
      !words.slice(0, from).some(({ fold }) => /^(?:died|dies|succumbed)$/u.test(fold)))) &&
  killsSome(words, from, to);

/** "Five days | after a bomb killed 20 in Leon, | rebels struck again, killing four": one more deed, and not "police met". */
const isBeforeAnother = (words: readonly Word[], { from, to }: Clause): boolean =>
  from <= SPAN &&
  (killsSome(words, to, words.length) ||
    words
      .slice(to)
      .some(({ fold }, k) => BLOW.test(fold) && words.slice(Math.max(to, to + k - 4), to + k).some(isOneMore)) ||
    words.slice(to).some(({ fold }, k, rest) => fold === 'again' && STRUCK.test(rest[k - 1]?.fold ?? '')) ||
    words
      .slice(to)
      .some(({ fold }, k) => /^(?:wounding|injuring)$/u.test(fold) && numberAt(words, to + k + 1) !== null));
/** "a 60-kilo car | bomb shook the town". */
const BLOW = /^(?:bombs?|bomber|blast|explosion|rockets?|missiles?|grenades?|gunm[ae]n|attackers?)$/u;
const isOneMore = ({ fold }: Word): boolean => /^(?:an?|another|two|three|more)$/u.test(fold);
const STRUCK = /^(?:struck|attacked|hit|strikes)$/u;

/** "killed seven", "seven people were killed". */
const killsSome = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ fold }, k) =>
        /^(?:killed|killing|massacred|murdered)$/u.test(fold) &&
        (numberAt(words, from + k + 1) !== null ||
          /^an?$/u.test(words[from + k + 1]?.fold ?? '') ||
          (/^(?:was|were)$/u.test(words[from + k - 1]?.fold ?? '') && numberAt(words, from + 1) !== null)),
    );

/** "The bombing follows a raid in Leon | after nine were killed there", "The town had been stormed | after rebels killed nine": what went before that. */
const isBehindAnother = (words: readonly Word[], from: number): boolean =>
  words.slice(0, 6).some(({ fold }) => /^(?:follows|followed)$/u.test(fold)) ||
  words.slice(0, from).some(({ fold }, k) => fold === 'had' && words[k + 1]?.fold === 'been');

const HARMED =
  /^(?:kill(?:ed|s|ing)|wound(?:ed|ing)|injur(?:ed|ing)|dead|hurt|slain|murdered|massacred|executed|beheaded|attacked|shot|bombed|shelled|struck|hit|stormed)$/u;

/** "It was not the first raid on the mill, | which was burned in May": what was there before. */
const NOT_FIRST =
  /\b(?:is|was|isn['’]t|wasn['’]t)(?: not)? the first (?:time|such|attack|raid|bombing|strike|shooting|incident)\b/iu;

/** "the worst since 3 May, | when rebels burned a mill": what it is compared with; "since Saturday, | when the blasts hit" is since the event itself. */
const isSinceDay = ({ words, times, text, start }: ReadSentence, from: number): boolean =>
  times.some(
    (t) =>
      t.weekday === null &&
      t.end <= words[from]!.start &&
      words[from]!.start - t.end < 3 &&
      isSince(text.slice(0, t.start - start)),
  );

/** "the attack", "the rockets": no speech and no numbers "came hours after" another event. */
const isDeedOrArms = ({ fold }: Word): boolean =>
  eventNoun(fold) !== undefined || /^(?:rockets?|missiles?|drones?|mortars?|bombs?|fire)$/u.test(fold);

/** "It came after guards were slain": told with a verb of its own, not as "the raid". */
const isPassive = ({ fold }: Word): boolean => fold === 'was' || fold === 'were';

/** "The last time | rebels killed so many". */
const firstWords = (words: readonly Word[]): string =>
  words
    .slice(0, 3)
    .map(({ fold }) => fold)
    .join(' ');

/** "Before Sunday, nine guards had been hurt". */
const isWhatHadBeen = (words: readonly Word[], to: number): boolean =>
  words.slice(1, Math.min(to, 12)).some(({ fold }) => fold === 'had');
