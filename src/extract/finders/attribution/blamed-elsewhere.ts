import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';

/** The word of blame at `at` is of no deed of this event: of a row of them, of words, or of those before. */
export const isNotOfIt = (sentence: ReadSentence, at: number): boolean =>
  isToBlame(sentence.words, at) ||
  isSourceOfWords(sentence.words, at) ||
  isOfYears(sentence.words, at) ||
  isForRow(sentence, at) ||
  isOfTimes(sentence.words, at) ||
  isOfTies(sentence.words, at);

/** Whoever is named behind the word of blame at `at` is not blamed by it. */
export const isOfSomebodyElse = (sentence: ReadSentence, clause: ReadClause, at: number): boolean =>
  isForDeedOfOther(sentence.words, at) || isOfNameless(sentence, clause, at);

/** "were | to blame", "held them | to blame": said of those before. */
const isToBlame = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'blame' &&
  words[at - 1]?.fold === 'to' &&
  (/^(?:is|are|was|were|be|been|partly|also)$/u.test(words[at - 2]?.fold ?? '') ||
    words.slice(Math.max(0, at - 7), at - 1).some(({ fold }) => /^(?:held|holds?|holding)$/u.test(fold)));

/** "an account | attributed to him", "a statement attributed to the ELN": whose words they are. */
const isSourceOfWords = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'attributed' &&
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ fold }) =>
      /^(?:accounts?|statements?|videos?|recordings?|messages?|letters?|posts?|remarks?|quotes?|comments?|words)$/u.test(
        fold,
      ),
    );

/** "Leon has known raids for years, | blamed on the ELN": said of no single deed. */
const isOfYears = (words: ReadSentence['words'], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ fold }, k, all) => fold === 'for' && /^(?:years|decades)$/u.test(all[k + 1]?.fold ?? ''));

/** "blamed the ELN for | a series of raids in recent weeks", "for recent attacks": for others. */
const isForRow = ({ text, start, words }: ReadSentence, at: number): boolean =>
  FOR_ROW.test(text.slice(words[at]!.start - start));

/** "attributing | the conflict to the ELN", "blamed the unrest on it": more than one deed. */
const isOfTimes = (words: ReadSentence['words'], at: number): boolean =>
  /^(?:the|this|rising|recent|growing|current)$/u.test(words[at + 1]?.fold ?? '') &&
  /^(?:conflict|violence|unrest|tensions?|war|instability|escalation|insecurity|crisis|hostilities|chaos)$/u.test(
    words[at + 2]?.fold ?? '',
  );

/** "blamed the enemies of | Leon": whoever it is, it is not Leon. */
export const isFoeOf = (words: ReadSentence['words'], { from }: ActorMention): boolean => {
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return words[of]?.fold === 'of' && FOES.test(words[of - 1]?.fold ?? '');
};
const FOES = /^(?:enem(?:y|ies)|foes?|opponents?|adversar(?:y|ies)|rivals?|critics|haters|traitors)$/u;

/** "is accused of | working alongside the ELN", "of having ties to it": of no deed. */
const isOfTies = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'accused' &&
  words[at + 1]?.fold === 'of' &&
  /^(?:working|collaborating|cooperating|co|siding|allying|links|ties|harbou?ring|sheltering|belonging|membership|supporting|backing|funding|financing|arming|sponsoring)$/u.test(
    words[at + 2]?.fold === 'having' ? (words[at + 3]?.fold ?? '') : (words[at + 2]?.fold ?? ''),
  );

const FOR_ROW =
  /^[^.;]{0,90}? for (?:(?:an?|the) (?:series|string|spate|wave|rash) of [^.;]{0,60}\b(?:in recent|over the past|in the past|this year|last year)\b|(?:recent|previous|past|earlier|other|similar|several|many|numerous|dozens of|scores of|hundreds of|countless) (?:\p{L}+ ){0,2}(?:attacks|bombings|raids|shootings|killings|strikes|blasts|explosions|ambushes|assaults|murders|kidnappings)\b)/u;

/** "the Lions were blamed for | a blast near the army": told of those before, and not of whom stands behind. */
const isForDeedOfOther = (words: ReadSentence['words'], at: number): boolean =>
  words[at]!.fold === 'blamed' &&
  words[at + 1]?.fold === 'for' &&
  /^(?:was|were|is|are|been|being)$/u.test(words[at - 1]?.fold ?? '');

/** "are blaming a gunman for | a raid on Leonese clerks": behind "for" nobody is blamed. */
function isOfNameless({ words, actors }: ReadSentence, clause: ReadClause, at: number): boolean {
  if (
    !/^blam/u.test(words[at]!.fold) ||
    !/^(?:an?|one|two|three|some|unknown|unidentified)$/u.test(words[at + 1]?.fold ?? '')
  )
    return false;
  const near = words.slice(at + 2, Math.min(clause.to, at + SOON)).map(({ fold }) => fold);
  const end = near.indexOf('for') + at + 2;
  return (
    near.includes('for') &&
    !near.slice(0, end - at - 2).includes('on') &&
    !actors.some((a) => a.from > at && a.from < end)
  );
}
const SOON = 8;
