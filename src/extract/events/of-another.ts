import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';

/** The words from `left` to the event at `i` say that it is another one than the report has told of. */
export const isOfAnother = (sentence: ReadSentence, left: number, i: number): boolean =>
  isFollowed(sentence.words, left) ||
  isOnRecord(sentence, left) ||
  isAlsoProbed(sentence, left) ||
  isAlsoTheirs(sentence, left, i) ||
  isOfSameDay(sentence, i) ||
  hadBeenDone(sentence, left, i) ||
  isLikened(sentence.words, left);

/** "a reenactment of | the massacre", "brought back memories of | the bombing": what the one told of is like. */
const isLikened = (words: readonly Word[], left: number): boolean =>
  /^(?:of|to)$/u.test(words[left - 1]?.fold ?? '') &&
  /^(?:re-?enactment|reminiscent|reminder|memory|memories|recollections?|echo|echoes|repeat|replay|similar|akin|comparable)$/u.test(
    words[left - 2]?.fold ?? '',
  );

/** "The bombing followed a raid": the raid was another event; "followed by" tells what came after. */
const isFollowed = (words: readonly Word[], left: number): boolean =>
  (/^(?:followed|follows)$/u.test(words[left - 1]?.fold ?? '') &&
    !/^(?:shooting|gunfire|gunshots|shots|firefight|shootout|panic|chaos|fire|smoke|screams)$/u.test(
      words[left - 2]?.fold ?? '',
    ) &&
    !/^(?:was|were|is|are|been|being)$/u.test(words[left - 2]?.fold ?? '')) ||
  hasBegunWar(words, left);

/** "The war broke out with | a raid on a mill": how something longer began. */
const hasBegunWar = (words: readonly Word[], left: number): boolean =>
  /^(?:with|by)$/u.test(words[left - 1]?.fold ?? '') &&
  words
    .slice(Math.max(0, left - 4), left - 1)
    .some(({ fold }) => /^(?:began|begun|started|broke|erupted|sparked|triggered)$/u.test(fold)) &&
  words
    .slice(Math.max(0, left - 9), left - 1)
    .some(({ fold }) => /^(?:war|wars|conflict|offensive|invasion|fighting|hostilities|uprising)$/u.test(fold));

/** "Rowe, who was jailed for | a bombing": what somebody is known for, below the lead. */
const isOnRecord = ({ words, paragraph }: ReadSentence, left: number): boolean =>
  paragraph > 1 &&
  /^an?$/u.test(words[left]!.fold) &&
  /^(?:for|over|of)$/u.test(words[left - 1]?.fold ?? '') &&
  words.slice(Math.max(0, left - 5), left - 1).some(({ fold }) => CONVICTED.test(fold));
const CONVICTED = /^(?:jailed|convicted|sentenced|imprisoned|wanted|executed|extradited|acquitted)$/u;

/** "Police are also looking into | a shooting": one more than the report is about. */
const isAlsoProbed = ({ words }: ReadSentence, left: number): boolean => {
  const before = words.slice(Math.max(0, left - 6), left).map(({ fold }) => fold);
  const also = before.lastIndexOf('also');
  return /^an?$/u.test(words[left]!.fold) && also >= 0 && PROBES.test(before[also + 1] ?? '');
};
const PROBES =
  /^(?:investigat(?:e|es|ed|ing)|look(?:s|ed|ing)?|prob(?:e|es|ed|ing)|search(?:es|ed|ing)?|tr(?:y|ies|ied|ying)|work(?:s|ed|ing)?)$/u;

/** "The ELN has also been blamed for | the bombing of a train", "It had previously claimed an attack in Leon": one of its other deeds, which has an object, a place or a day of its own. */
const isAlsoTheirs = ({ words, text, start, paragraph, index }: ReadSentence, left: number, i: number): boolean =>
  (paragraph > 1 || index > 1) &&
  THEIRS.test(text.slice(0, words[left]!.start - start)) &&
  (words[left]!.fold === 'the' ? OF_AN_OTHER : OF_ITS_OWN).test(text.slice(words[i]!.end - start));
const THEIRS =
  /\b(?:has|have|had|was|were|is|are) (?:also|previously|earlier|in the past) (?:been )?(?:(?:blamed|held responsible|wanted|claimed responsibility|claimed credit|took responsibility) for|accused of(?: \p{L}+ing(?: out)?)?|suspected of(?: \p{L}+ing(?: out)?)?|linked to|claimed|carried out|behind|responsible for|admitted) (?:[\p{L}-]+ )?$/u;
/** "the bombing | of a train", "the raid | in 2009": not the one that the report has told of, as "the attack on Monday" may be. */
const OF_AN_OTHER =
  /^(?: (?:of|on|at|against) (?:an?|two|three|four|five|several|\d+) \p{Ll}| in (?:19|20)\d\d| last (?:week|month|year))/u;
const OF_ITS_OWN =
  /^(?:s|es)? (?:(?:of|on|at|against) (?:an?|two|three|four|five|several|\d+|\p{Lu})|in (?:\p{L}+ )?\p{Lu}|in (?:19|20)\d\d|last (?:week|month|year)|that (?:killed|left|wounded))/u;

/** "claimed | the raid on the same day on a fair": another one of that day. */
const isOfSameDay = ({ words }: ReadSentence, i: number): boolean =>
  words[i + 1]?.fold === 'on' &&
  words[i + 2]?.fold === 'the' &&
  words[i + 3]?.fold === 'same' &&
  words[i + 4]?.fold === 'day' &&
  words[i + 5]?.fold !== 'as';

/** Below the lead, "A mortar shell | had killed two guards": told as what had been. */
const hadBeenDone = ({ words, paragraph }: ReadSentence, left: number, i: number): boolean =>
  paragraph > 2 &&
  left === 0 &&
  /^an?$/u.test(words[0]!.fold) &&
  words
    .slice(i + 1, i + 7)
    .some(({ fold }, k, all) => fold === 'had' && /^(?:killed|wounded|injured|left)$/u.test(all[k + 1]?.fold ?? ''));
