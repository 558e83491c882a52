import type { Span } from '../../model/quote.ts';
import { eventVerb } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';

const PROTESTING = neededWords(
  'protest protests protested protesting demonstrated demonstrating rallied marched rioted rioting blocked demanded',
);
const AT = /^(?:after|over|against|following|demanding|demand|condemning|denouncing|for)$/u;
const ACCIDENTS = neededWords('accident collision');
const TRAFFIC = /^(?:road|traffic|car|bus|train|plane|airplane|vehicle|motorcycle)$/u;
const MOB = neededWords('attacked lynched beat stoned burned burnt stabbed');
const ADVERB = /ly$/u;
const DENYING = neededWords('denied dismissed rejected refuted');

/** Harm that a sentence tells of without its being of an attack that it tells of: protested at, done in traffic or by nature, what the victim himself had done, denied, or long known. */
export function isNotOfIt(sentence: ReadSentence, cue: Span): boolean {
  return (
    isProtestedAt(sentence, cue) ||
    isOfTraffic(sentence, cue) ||
    isOfNature(sentence, cue) ||
    isOfOthers(sentence, cue) ||
    isOfVictimsPast(sentence, cue) ||
    isDenied(sentence, cue) ||
    isOfOneKnown(sentence, cue) ||
    isOfModel(sentence, cue) ||
    isDoneByAnother(sentence, cue) ||
    isOfOneBefore(sentence, cue) ||
    isOfYearBefore(sentence, cue) ||
    isNoneOfThem(sentence, cue) ||
    isOfDoers(sentence, cue)
  );
}

/** "Residents protested after a driver was killed": what they protest at was before. */
function isProtestedAt(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, PROTESTING)) return false;
  const { words } = sentence;
  const from = words.findIndex(({ start }) => start >= cue.start);
  const protest = words.findIndex(({ fold }) => PROTESTING.has(fold));
  const at = words.findIndex(({ fold }, k) => k > protest && AT.test(fold));
  if (protest < 0 || at < 0 || at >= from) return false;
  return words.slice(at, from).every((_, k) => !isDoneHere(words, at + k) && !gapAfter(sentence, at + k).includes(','));
}

/** "clashed", "fired": another deed, unlike "those who shot" and "the attack". */
const isDoneHere = (words: readonly Word[], k: number): boolean =>
  eventVerb(words[k]!.fold) !== undefined &&
  /(?:ed|shot|fought|hit|struck|threw|blew)$/u.test(words[k]!.fold) &&
  !/^(?:who|that)$/u.test(words[k - 1]?.fold ?? '');

/** "The bus had collided with a lorry in a road accident, killing two." */
function isOfTraffic(sentence: ReadSentence, { start, end }: Span): boolean {
  if (!holdsAny(sentence, ACCIDENTS)) return false;
  const clause = sentence.clauses.find(({ from, to }) => {
    const { words } = sentence;
    return words[from]!.start <= start && end <= words[to - 1]!.end;
  });
  return (
    clause !== undefined &&
    sentence.words
      .slice(clause.from, clause.to)
      .some(({ fold }, k, all) => ACCIDENTS.has(fold) && TRAFFIC.test(all[k - 1]?.fold ?? '')) &&
    clause.mentions.every(({ form }) => form === 'verb')
  );
}

/** "Seven others were killed | in attacks elsewhere". */
const isOfOthers = ({ text, start }: ReadSentence, { end }: Span): boolean =>
  IN_OTHERS.test(text.slice(end - start, end - start + LONGEST_OTHERS));

const IN_OTHERS =
  /^ in (?:other (?:\p{L}+ )?(?:attacks|violence|incidents|bombings|shootings|clashes)|(?:attacks|violence|incidents|bombings|shootings|clashes) elsewhere)\b/iu;
const LONGEST_OTHERS = 60;

/** "Seventeen others died | in a landslide", "a landslide | killed nine". */
const isOfNature = (sentence: ReadSentence, { start, end }: Span): boolean =>
  holdsAny(sentence, DISASTERS) &&
  (BY_NATURE.test(sentence.text.slice(end - sentence.start)) ||
    NATURE_DID.test(sentence.text.slice(0, start - sentence.start)));

const DISASTERS = neededWords(
  'landslide landslides mudslide mudslides earthquake earthquakes quake quakes flood floods flooding avalanche avalanches typhoon typhoons cyclone cyclones hurricane hurricanes tornado tornadoes tsunami heatwave drought epidemic',
);
const DISASTER = `(?:${[...DISASTERS].join('|')})`;
const BY_NATURE = new RegExp(
  `^ (?:in|by|from) (?:(?:an?|the|recent|separate) )?(?:\\p{L}+ )?${DISASTER}(?:$|[.,;]| (?:in|on|near|across|that|which|and|after|last|this)\\b)`,
  'iu',
);
const NATURE_DID = new RegExp(
  `\\b[Aa]n? (?:\\p{L}+ )?${DISASTER} (?:in (?:\\p{Lu}[\\p{L}-]+ ){1,3})?(?:that |which |has |had |also )*$`,
  'u',
);

/** "Villagers stoned somebody who had reportedly killed two herders." */
function isOfVictimsPast(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, MOB)) return false;
  const { words } = sentence;
  let k = words.findIndex(({ start }) => start >= cue.start) - 1;
  while (k > 0 && ADVERB.test(words[k]!.fold)) k -= 1;
  if (words[k]?.fold !== 'had' || words[k - 1]?.fold !== 'who') return false;
  return words.slice(Math.max(0, k - 6), k - 1).some(({ fold }) => MOB.has(fold));
}

const RECENTLY = neededWords('recently');

/** "a follower of recently | murdered mayor Tom Rowe": who he was, told of one who has been dead for a while. */
function isOfOneKnown(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, RECENTLY)) return false;
  const { words } = sentence;
  const from = words.findIndex(({ end }) => end > cue.start);
  return (
    RECENTLY.has(words[from - 1]?.fold ?? '') && /ed$|^slain$/u.test(words[from]!.fold) && !isAuxiliary(words[from - 2])
  );
}

const INSPIRED = neededWords(
  'inspired inspiration admired admiration admiring praised idolised idolized tribute copycat',
);
const BY_HIM = /\b(?:inspir|admir|prais|idoli[sz]|tribute|copycat)[^.;]{0,90}\bwho (?:had )?$/iu;

/** "drew inspiration from a gunman who | killed 50 millers": what another had done. */
const isOfModel = (sentence: ReadSentence, cue: Span): boolean =>
  holdsAny(sentence, INSPIRED) && BY_HIM.test(sentence.text.slice(0, cue.start - sentence.start));

const GROUPS = neededWords('gang group faction militia cartel');
const BY_ANOTHER =
  /\banother (?:\p{L}+ )?(?:gang|group|faction|militia|cartel)(?:, [^,;.]{1,40},)? (?:is|was|has been|had been) (?:accused|suspected|blamed)\b[^.;]{0,60}$/iu;

/** "Toledo, where another gang is accused of | killing nine". */
const isDoneByAnother = (sentence: ReadSentence, cue: Span): boolean =>
  holdsAny(sentence, GROUPS) && BY_ANOTHER.test(sentence.text.slice(0, cue.start - sentence.start));

/** "the bombings, including the one in Leon that | killed nine", "rebels who have previously | murdered two guards", "in retaliation for a raid that | killed two", "a similar device | wounded 12": of what was done before. */
const isOfOneBefore = ({ text, start }: ReadSentence, { start: from }: Span): boolean =>
  ONE_BEFORE.test(text.slice(Math.max(0, from - start - LONGEST_ONE), from - start));

const ONE_BEFORE =
  /\ba similar (?:device|bomb|drone|rocket|missile|explosive|vehicle|aircraft) (?:\p{L}+ )?$|\b(?:reprisal|retaliation|revenge|retribution|response|answer|reply) (?:for|to) an? (?:[\p{L}-]+ ){1,4}(?:(?:in|on|at|near) (?:the )?(?:[\p{L}-]+ ){1,3})?(?:that|which) $|\bincluding (?:the one|those) (?:in|at|near|on|last|earlier)\b[^.;,]{0,50}\b(?:that|which) $|\b(?:who|which|that) (?:have|has|had) (?:previously (?:been blamed for )?|already been blamed for )$|\bblam(?:ed|es|ing)\b[^.;]{0,60}, who have already $/iu;
const LONGEST_ONE = 130;

/** "No senior ELN | leader is reported killed": of one of whom there is none. */
const isNoneOfThem = ({ text, start }: ReadSentence, { start: from, end }: Span): boolean =>
  /^\p{Ll}+\b/u.test(text.slice(from - start, end - start)) &&
  /\bno (?:(?!(?:was|were|is|are|had|has|have|that|and|but|by|in|after|when|as|one|on|of|about|for|from|to|with|the|an?|his|her|their|this)\b)[\p{L}-]+ ){1,6}$/iu.test(
    text.slice(Math.max(0, from - start - LONGEST_ONE), from - start),
  );

/** "has been behind raids, including the | murder of Ann Rowe in 2019". */
const isOfYearBefore = ({ text, start }: ReadSentence, { start: from }: Span): boolean =>
  INCLUDING.test(text.slice(Math.max(0, from - start - LONGEST_ONE), from - start)) &&
  /^(?:murder|killing|assassination|slaying|deaths?) of [^.;,]{3,60} in (?:19|20)\d\d\b/iu.test(
    text.slice(from - start),
  );
const INCLUDING =
  /\b(?:attacks|bombings|raids|shootings|killings|murders|assassinations|violence|series|string)\b[^.;]{0,60}\bincluding (?:the )?$/iu;

/** "no one was hurt | among the rebels who took part": told of those who did it. */
const isOfDoers = ({ text, start }: ReadSentence, { start: from, end }: Span): boolean =>
  /^(?:no|none|nobody)\b/iu.test(text.slice(from - start)) &&
  /^ (?:among the (?:[\p{L}-]+ ){0,2}(?:rebels|attackers|militants|assailants|guerrillas)|on (?:our|its) side)\b/u.test(
    text.slice(end - start),
  );

const isAuxiliary = (word: Word | undefined): boolean => /^(?:was|were|had|has|have)$/u.test(word?.fold ?? '');

const DENIED_BEHIND =
  /^[^.;]{0,40}, (?:which|but|though|something) (?:\p{L}+ ){0,4}(?:denied|dismissed|rejected|refuted)\b(?! (?:the|its|their|his) (?:claims?|involvement|responsibility|role))/iu;

/** "The rebels said that | 80 died, but the army rejected the claim": not "claimed the raid, which killed two". */
const CLAIM_DENIED =
  /^[^.;]{0,40}, (?:which|but|though) (?:\p{L}+ ){0,4}(?:denied|dismissed|rejected|refuted) (?:the|its|their) claims?\b(?! of)/iu;
const TOLD_BY_DOER =
  /\b(?:claim|claims|claimed|said|says) (?:that|it|they)\b[^.;]{0,60}$|\b(?:said|says) (?:\p{L}+ )?$/iu;

/** "He denied a claim by the rebels that 80 had died", "posts spoke of 80 dead, which the police denied". */
function isDenied(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, DENYING)) return false;
  const { words, text, start } = sentence;
  const [before, behind] = [text.slice(0, cue.start - start), text.slice(cue.end - start)];
  if (DENIED_BEHIND.test(behind) || (CLAIM_DENIED.test(behind) && TOLD_BY_DOER.test(before))) return true;
  const from = words.findIndex(({ start }) => start >= cue.start);
  const that = words[from - 1]?.fold === 'that' ? from - 1 : -1;
  return that > 0 && words.slice(Math.max(0, that - 8), that).some(({ fold }) => DENYING.has(fold));
}

const CASE = neededWords(
  'investigating investigates investigated investigation investigations prosecuting prosecuted inquiry inquiries',
);
const HIM = /^(?:who|he|she|judge|magistrate|prosecutor|lawyer|journalist|reporter|activist)$/u;
const BODIES =
  /^(?:police|policemen|detectives|officers|agents|investigators|inspectors|authorities|officials|team|staff|fbi)$/u;

/** "Judge Rowe, who was investigating | the deaths of nine farmers": those are of the case on which the victim worked; police investigate what the report tells of. */
export function isOfHisCase(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, CASE)) return false;
  const { words } = sentence;
  const from = words.findIndex(({ end }) => end > cue.start);
  const work = words.findLastIndex(({ fold }, k) => k < from && CASE.has(fold));
  if (work < 0 || from - work > 6) return false;
  const before = words.slice(Math.max(0, work - 7), work).map(({ fold }) => fold);
  const who = before.findLastIndex((fold) => HIM.test(fold));
  return who >= 0 && !before.slice(0, who).some((fold) => BODIES.test(fold));
}
