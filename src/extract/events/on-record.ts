import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';

/** "guilty of homicide", "charged with murder": what the law calls it. */
export const isCharge = (words: readonly Word[], i: number): boolean =>
  /^(?:of|with)$/u.test(words[i - 1]?.fold ?? '') &&
  /^(?:murder|murders|homicide|manslaughter|killing|assassination)$/u.test(words[i]!.fold) &&
  words.slice(Math.max(0, i - 5), i - 1).some(({ fold }) => CHARGED.test(fold));
const CHARGED = /^(?:guilty|convicted|charged?|charges|counts?|suspicion|accused|acquitted)$/u;

/** "Rowe, who was jailed for | a bombing": what somebody is known for, below the lead. */
export const isOnRecord = ({ words, paragraph }: ReadSentence, left: number): boolean =>
  paragraph > 1 &&
  /^an?$/u.test(words[left]!.fold) &&
  /^(?:for|over|of)$/u.test(words[left - 1]?.fold ?? '') &&
  words.slice(Math.max(0, left - 5), left - 1).some(({ fold }) => CONVICTED.test(fold));
const CONVICTED = /^(?:jailed|convicted|sentenced|imprisoned|wanted|executed|extradited|acquitted)$/u;

/** "Police are also looking into | a shooting": one more than the report is about. */
export const isAlsoProbed = ({ words }: ReadSentence, left: number): boolean => {
  const before = words.slice(Math.max(0, left - 6), left).map(({ fold }) => fold);
  const also = before.lastIndexOf('also');
  return /^an?$/u.test(words[left]!.fold) && also >= 0 && PROBES.test(before[also + 1] ?? '');
};
const PROBES =
  /^(?:investigat(?:e|es|ed|ing)|look(?:s|ed|ing)?|prob(?:e|es|ed|ing)|search(?:es|ed|ing)?|tr(?:y|ies|ied|ying)|work(?:s|ed|ing)?)$/u;

/** "claimed | the raid on the same day on a fair": another one of that day. */
export const isOfSameDay = ({ words }: ReadSentence, i: number): boolean =>
  words[i + 1]?.fold === 'on' &&
  words[i + 2]?.fold === 'the' &&
  words[i + 3]?.fold === 'same' &&
  words[i + 4]?.fold === 'day' &&
  words[i + 5]?.fold !== 'as';

/** Below the lead, "A mortar shell | had killed two guards": told as what had been. */
export const hadBeenDone = ({ words, paragraph }: ReadSentence, left: number, i: number): boolean =>
  paragraph > 2 &&
  left === 0 &&
  /^an?$/u.test(words[0]!.fold) &&
  words
    .slice(i + 1, i + 7)
    .some(({ fold }, k, all) => fold === 'had' && /^(?:killed|wounded|injured|left)$/u.test(all[k + 1]?.fold ?? ''));
