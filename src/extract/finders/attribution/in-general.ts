import type { Span } from '../../../model/quote.ts';
import type { ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';

const STATED = '(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|claim(?:s|ed)?)';
const ATTACKS =
  '(?:attacks|bombings|blasts|explosions|killings|murders|shootings|raids|ambushes|assaults|strikes|kidnappings|incidents|bombs)';
/** As far as the clause goes. */
const REST = '(?:(?! but )[^.;,]){0,160}';

/** What is said of attacks as they come, and of no single one. */
const IN_GENERAL: readonly RegExp[] = [
  // "often blames such blasts on the ELN"
  new RegExp(
    `\\b(?:frequently|often|regularly|routinely|usually|typically|commonly) (?:been )?${STATED}\\b${REST}`,
    'iu',
  ),
  // "blame much of the bloodshed on the ELN"
  new RegExp(
    `\\bblam(?:e|es|ed|ing) (?:(?:(?:much|most|many|some|part) of )?the (?:\\p{L}+ )?(?:bloodshed|violence|unrest|insecurity)|(?:(?:much|most|many|some|part) of (?:the|such)|such|similar|rising|growing) (?:\\p{L}+ )?(?:violence|attacks|bombings|blasts|killings|murders)|an? (?:rise|surge|spate|wave|string|series) )[^.;,]{0,80} on ${REST}`,
    'iu',
  ),
  // "killed in a string of attacks, many claimed by the ELN"
  new RegExp(
    `(?<!\\b(?:the|these|those|twin|both) )\\b${ATTACKS},? (?:many|some|most|several|often|largely|mostly|mainly)(?: of (?:them|which|those))?(?: (?:were|have been|are|was))? (?:claimed by|blamed on|attributed to)\\b${REST}`,
    'iu',
  ),
  // "two bombings last year blamed on the ELN", "several attacks in the past, claimed by the ELN"
  new RegExp(
    `\\b${ATTACKS} (?:in the past|last year|in (?:recent|past|previous) (?:years|months|weeks)|over (?:the )?(?:past|last|recent) (?:\\p{L}+ )?(?:years|months|decades?|weeks)|in (?:19|20)\\d\\d),? (?:(?:that|which) )?(?:(?:were|have been|was) )?(?:claimed by|blamed on|attributed to)\\b${REST}`,
    'iu',
  ),
  // "is blamed for the killing of hundreds"
  /\bblamed for (?:the )?(?:killings?|deaths?|murders?|(?:kidnapp|abduct)\p{L}+) of (?:hundreds|thousands|dozens|scores|many)\b/iu,
  // "claimed some of these raids"
  /\bclaimed (?:responsibility for )?(?:several|some|many|most) of (?:those|these|them)\b/iu,
  // "Since the war began, the ELN has been accused of …"
  new RegExp(
    `^since (?:the (?:\\p{L}+ )?(?:war|conflict|violence|uprising|insurgency|fighting|coup|crisis)|(?:19|20)\\d\\d)\\b(?![^.;]*day\\b)[^.;]{0,60}, [^.;]{0,80}\\b(?:has|have) (?:also |long |repeatedly )?been (?:accused|blamed)\\b${REST}`,
    'iu',
  ),
];

const STATING = neededWords(
  'blame blames blamed blaming accuse accuses accused attribute attributes attributed claim claims claimed',
);

/** Do the words of a statement end in what is said of attacks in general? "The ELN, often blamed for raids, claimed it" does not. */
export const isInGeneral = (sentence: ReadSentence, { end }: Span): boolean =>
  sentence.index > 0 &&
  holdsAny(sentence, STATING) &&
  IN_GENERAL.some((pattern) => {
    const match = pattern.exec(sentence.text);
    if (!match) return false;
    const from = sentence.start + match.index;
    return from < end && end <= from + match[0].length;
  });
