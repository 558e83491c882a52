import type { AttributionValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import type { Rival } from './totals/rival.ts';

/** "a body lay there, of one who was said to be the bomber". */
const SAID_TO_BE =
  /^[^.;]{0,40}?\bwho (?:is|was) (?:believed|thought|suspected|presumed|said) to (?:be|have been) (?:the|an?) (?:suicide )?(?:bomber|attacker|assailant|gunman|shooter|perpetrator)\b/iu;
const DID_IT =
  /\ban? (?:[\p{L}-]+ ){0,3}(man|woman|youth|teenager|boy|student|soldier) (?:(?:armed )?with (?:an? )?[\p{L}-]+ )?(?:stabbed|shot|attacked|opened fire|drove|rammed|hacked|ploughed|plowed|detonated|went on)\b/iu;
const SHOT_BY_POLICE =
  /\b(?:police|officers?|soldiers|troops|security forces|security guards?|guards?|agents)\b[^.;]{0,40}\b(?:shot|killed)\b(?: and killed| dead)? the (man|woman|youth|teenager|boy|student|soldier)\b/iu;

const POLICE = '(?:police|officers?|deputies|deputy|troopers?|SWAT|security|guards?|soldiers|troops|agents|marshals)';
const ATTACKED = '(?:shot|stabbed|killed|opened fire|fired|attacked|rammed|hacked|wounded|murdered)';
/** "by deputies … after fatally shooting his sister", "by police after he opened fire". */
const SHOT_AFTER = new RegExp(
  `^[^.;]{0,20}\\bby (?:[\\p{L}'’-]+ ){0,5}?${POLICE}\\b[^.;]{0,90}\\bafter (?:(?:he|she|the (?:man|woman)) (?:had )?(?:allegedly )?${ATTACKED}|(?:(?:fatally|allegedly|reportedly) )?(?:shooting|stabbing|killing|opening fire|attacking|wounding|firing|hacking))\\b`,
  'iu',
);
/** "police in Leon | shot a man". */
const BY_POLICE = new RegExp(`\\b${POLICE}(?: (?!and\\b|or\\b)\\p{L}+){0,2} $`, 'iu');
const FORCE = new RegExp(`\\b${POLICE}$`, 'iu');
const NEAR = 60;
/** "a man | who had stabbed his wife". */
const WHO_ATTACKED = new RegExp(
  `^,? who (?:had |allegedly |reportedly |fatally |earlier |also |just )*${ATTACKED}\\b`,
  'iu',
);

/** Those harmed whom the report tells to be the ones who did it, otherwise than by a noun for attackers: they are counted apart from the victims. */
export function withDoersAmongHarmed(drafts: readonly Draft[], sentences: readonly ReadSentence[]): readonly Draft[] {
  const doers = namesOfDoers(drafts);
  return drafts.map((draft) => {
    if (draft.field !== 'killed' && draft.field !== 'wounded') return draft;
    const harmed = draft as Rival;
    const isDoer =
      isCalledLike(harmed, doers) ||
      isSaidToBe(harmed) ||
      isCarrier(harmed) ||
      areAllOf(harmed, sentences) ||
      isShotByPolice(harmed, sentences) ||
      isHeByPolice(harmed, sentences) ||
      isShotForIt(harmed);
    return isDoer ? ({ ...harmed, field: `attackers_${harmed.field}` } as Draft) : draft;
  });
}

/** Those whom the report tells by name to have done it. */
const namesOfDoers = (drafts: readonly Draft[]): readonly string[] => [
  ...new Set(
    drafts.flatMap(({ field, value }): string[] => {
      const { actor, actorLevel, stance } = value as AttributionValue;
      return field === 'attribution' && actorLevel === 'individual' && actor && stance !== 'denied' ? [actor] : [];
    }),
  ),
];

const lastOf = (name: string): string => name.toLowerCase().split(/[\s-]/u).at(-1)!;

/** "The bomber, Tom Rowe, …. | Rowe died at the scene", and not "Ann Rowe died": the same last name, and no other first one. */
const isCalledLike = ({ foundBy, sentence, value: { floor, victims } }: Rival, doers: readonly string[]): boolean =>
  foundBy === 'casualties/named' &&
  floor === 1 &&
  victims !== null &&
  doers.some(
    (doer) =>
      lastOf(doer) === lastOf(victims) && (OWN_LIFE.test(sentence.text) || !areTwo(firstOf(doer), firstOf(victims))),
  );

const OWN_LIFE = /\b(?:himself|herself)\b/iu;

/** The first name of one who is called by two; null where only the last is told. */
const firstOf = (name: string): string | null => {
  const [first, ...others] = name
    .toLowerCase()
    .replace(/,? [js]r\.?$/u, '')
    .split(/\s+/u);
  return others.length > 0 && !/^(?:mr|mrs|ms|dr)\.?$/u.test(first!) ? first! : null;
};

/** "Ann" and "Tom", not "Tom" and "Thomas". */
const areTwo = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one[0] !== other[0];

const isSaidToBe = ({ sentence: { text, start }, cue, value }: Rival): boolean =>
  value.floor === 1 && (SAID_TO_BE.test(text.slice(cue.end - start)) || ASIDE.test(text.slice(cue.start - start)));
/** "One person - believed to be the attacker - | was killed". */
const ASIDE =
  /^(?:(?! by )[^.;,–—-]){0,30}(?: [-–—]|,) ?(?:believed|thought|suspected|presumed|said) to (?:be|have been) (?:the|one of the|an?) (?:suicide )?(?:bombers?|attackers?|assailants?|gunm[ae]n|shooters?|perpetrators?)\b(?!['’]s)/iu;

/** "A youth who was wearing the vest | was killed". */
const isCarrier = ({ sentence: { text, start }, cue, value }: Rival): boolean =>
  value.floor === 1 && CARRIES.test(text.slice(cue.start - start, cue.end - start + LONGEST_LOAD));
const CARRIES =
  /^[^.;]{0,40}?\bwho (?:was|had been) (?:carrying|wearing|driving|transporting) (?:the|an?) (?:suicide |car |pipe )?(?:bomb|explosives?|device|vest|belt)\b/iu;
const LONGEST_LOAD = 60;

/** "Eight gunmen stormed a post. | All eight were killed." */
function areAllOf(draft: Rival, sentences: readonly ReadSentence[]): boolean {
  const { floor, ceiling, victims } = draft.value;
  const before = sentences[draft.sentence.index - 1];
  if (victims !== null || floor === null || floor < 2 || floor !== ceiling || !before) return false;
  if (!/\b(?:all|both)\s*$/iu.test(textBefore(draft)) && !/^both$/iu.test(draft.value.says)) return false;
  return before.words.some((_, k) => {
    const number = numberAt(before.words, k);
    return (
      number?.floor === floor && before.words.slice(number.to, number.to + 3).some(({ fold }) => ATTACKERS.has(fold))
    );
  });
}

const textBefore = ({ sentence: { text, start }, cue }: Rival): string => text.slice(0, cue.start - start);

/** "police shot dead four men | after they attacked a post". */
const THEY_ATTACKED = new RegExp(
  `^[^.;,]{0,20}\\bafter (?:they|the men) (?:had |allegedly )*(?:${ATTACKED}|used [^.;,]{3,30} to attack)\\b`,
  'iu',
);

/** "A man was shot dead | by police after he opened fire", "police killed a man | who had stabbed his wife". */
function isShotForIt({ sentence: { text, start }, cue, value }: Rival): boolean {
  if (FORCE.test(value.victims ?? '')) return false;
  const behind = text.slice(cue.end - start);
  const isByPolice = BY_POLICE.test(text.slice(Math.max(0, cue.start - start - NEAR), cue.start - start));
  if (isByPolice && THEY_ATTACKED.test(behind)) return true;
  if (value.floor !== 1 || value.ceiling !== 1) return false;
  return SHOT_AFTER.test(behind) || (isByPolice && WHO_ATTACKED.test(behind));
}

/** "A man stabbed six people before police | shot him.", "A man stabbed six people. Police | shot and killed him." */
function isHeByPolice({ foundBy, sentence, cue, value }: Rival, sentences: readonly ReadSentence[]): boolean {
  if (foundBy !== 'casualties/left' || value.floor !== 1) return false;
  const before = sentence.text.slice(0, cue.start - sentence.start);
  if (BEFORE_POLICE.test(before)) return true;
  const [previous] = sentences.slice(Math.max(0, sentence.index - 1), sentence.index);
  return POLICE_FIRST.test(before) && previous !== undefined && DID_IT.test(previous.text);
}
const POLICE_FIRST = new RegExp(`^(?:the )?(?:[\\p{L}-]+ )?${POLICE} (?:then |later )?(?:shot and )?$`, 'iu');
const BEFORE_POLICE = new RegExp(
  `\\b(?:wounding|killing|injuring|stabbing|shooting|stabbed|shot|killed|wounded|injured|attacked|attacking)\\b[^.;]{0,80}\\b(?:before|until|and) (?:the )?(?:[\\p{L}]+ )?${POLICE} (?:shot and )?$`,
  'iu',
);

/** "A man stabbed six people. | Police shot the man." */
function isShotByPolice(draft: Rival, sentences: readonly ReadSentence[]): boolean {
  const { floor, victims } = draft.value;
  if (floor !== 1 || victims === null) return false;
  const shot = SHOT_BY_POLICE.exec(draft.sentence.text)?.[1];
  if (shot === undefined || !victims.toLowerCase().endsWith(shot)) return false;
  return sentences.slice(0, draft.sentence.index).some(({ text }) => DID_IT.exec(text)?.[1]?.toLowerCase() === shot);
}
