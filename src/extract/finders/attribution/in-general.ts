import type { Span } from '../../../model/quote.ts';
import type { ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';

const STATES = '(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|claim(?:s|ed)?)';
const DEEDS =
  '(?:attacks|bombings|blasts|explosions|killings|murders|shootings|raids|ambushes|assaults|strikes|kidnappings|incidents|bombs)';
const REST = '[^.;]{0,100}';

/** What is said of attacks as they come, and of no single one. */
const IN_GENERAL: readonly RegExp[] = [
  // "often blames such blasts on the ELN"
  new RegExp(
    `\\b(?:frequently|often|regularly|routinely|usually|typically|commonly|generally) (?:been )?${STATES}\\b${REST}`,
    'iu',
  ),
  // "blame much of the bloodshed on the ELN"
  new RegExp(
    `\\bblam(?:e|es|ed|ing) (?:much|most|many|some|part|such|similar|rising|growing|an? (?:rise|increase|surge|spate|wave|string|series)|the (?:rise|increase|surge|spate|wave|bloodshed|unrest|insecurity))\\b[^.;]{0,80} on ${REST}`,
    'iu',
  ),
  // "killed in a string of attacks, many claimed by the ELN"
  new RegExp(
    `\\b${DEEDS},? (?:many|some|most|several|often|largely|mostly|mainly)(?: of (?:them|which|those))?(?: (?:were|have been|are|was))? (?:claimed by|blamed on|attributed to)\\b${REST}`,
    'iu',
  ),
  // "two bombings last year blamed on the ELN", "several attacks in the past, claimed by the ELN"
  new RegExp(
    `\\b${DEEDS} (?:in the past|last year|in (?:recent|past|previous) (?:years|months|weeks)|over (?:the )?(?:past|last|recent) (?:\\p{L}+ )?(?:years|months|decades?|weeks)|in (?:19|20)\\d\\d),? (?:(?:that|which) )?(?:(?:were|have been|was) )?(?:claimed by|blamed on|attributed to)\\b${REST}`,
    'iu',
  ),
  // "which claimed responsibility for several of those bombs"
  /\bclaimed (?:responsibility for )?(?:several|some|many|most) of (?:those|these|them)\b/iu,
  // "Since the war began, the ELN has been accused of …"
  new RegExp(
    `^since (?:the (?:\\p{L}+ )?(?:war|conflict|violence|uprising|insurgency|fighting|coup|crisis)|(?:19|20)\\d\\d)\\b[^.;]{0,60}, [^.;]{0,80}\\b(?:has|have) (?:also |long |repeatedly )?been (?:accused|blamed)\\b${REST}`,
    'iu',
  ),
];

const STATING = neededWords(
  'blame blames blamed blaming accuse accuses accused attribute attributes attributed claim claims claimed',
);

/** Are the words of a statement part of what is said of attacks in general? */
export const isInGeneral = (sentence: ReadSentence, { start, end }: Span): boolean =>
  holdsAny(sentence, STATING) &&
  IN_GENERAL.some((pattern) => {
    const match = pattern.exec(sentence.text);
    if (!match) return false;
    const from = sentence.start + match.index;
    return from < end && start < from + match[0].length;
  });
