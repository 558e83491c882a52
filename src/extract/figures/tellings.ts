import type { Draft } from '../draft.ts';
import type { Rival } from './totals/rival.ts';

/** One person told of once, with what the words say of who it is. */
export type Telling = {
  readonly draft: Rival;
  /** "the man", "he": somebody told of before. */
  readonly isKnown: boolean;
  /** "another man", "a second one": somebody else than the hurt told of before; behind "one was killed and", than the dead. */
  readonly isOther: boolean;
  readonly name: string | null;
  readonly noun: string | null;
  readonly sex: 'male' | 'female' | null;
  /** In years, as the words give it. */
  readonly age: number | null;
};

const KNOWN = /^(?:the|that|this|his|her|their|he|she|both)\b/iu;
const OTHER = /^(?:another|an other|(?:an?|the) (?:other|second))\b/iu;
const DEAD = /\b(?:dead|died|killed|killing|fatally|slain)\b/iu;
const MALE =
  /^(?:man|boy|male|husband|father|son|brother|uncle|nephew|boyfriend|grandfather|policeman|gentleman|he|his|him)$/u;
const FEMALE =
  /^(?:woman|girl|female|wife|mother|daughter|sister|aunt|niece|girlfriend|grandmother|policewoman|lady|she|her)$/u;
/** Somebody's parent is not the child who is told of beside. */
const PARENT = /^(?:mother|father|wife|husband|grandmother|grandfather)$/u;
const CHILD = /^(?:child|kid|baby|infant|toddler|boy|girl|son|daughter|teen|teenager|youth)$/u;
const OWN = /^(?:his|her|their)\b/iu;
const POLICE = /^(?:officer|policeman|policewoman|deputy|trooper|sergeant|detective)$/u;
const CIVIL =
  /^(?:bystander|neighbor|neighbour|driver|passenger|customer|clerk|student|suspect|boy|girl|child|teen|teenager|toddler|wife|mother|daughter|son)$/u;
const AGE = /\b(\d{1,2})[- ]year[- ]old\b/iu;

/** Null for more than one, for nobody, and where somebody else's words are quoted. */
export function tellingOf(draft: Draft): Telling | null {
  if (draft.field !== 'killed' && draft.field !== 'wounded' && draft.field !== 'wounded_serious') return null;
  const rival = draft as Rival;
  const { says, victims, floor, ceiling, state } = rival.value;
  if (state !== 'number' || floor !== 1 || ceiling !== 1 || draft.speaker !== undefined) return null;
  const { text, start } = rival.sentence;
  const isName = rival.foundBy === 'casualties/named';
  const phrase = (victims ?? says).toLowerCase();
  const noun = isName ? null : (/[a-z]+$/u.exec(phrase)?.[0] ?? null);
  const age = AGE.exec(text.slice(rival.cue.start - start, rival.cue.end - start))?.[1];
  return {
    draft: rival,
    isKnown: KNOWN.test(says) && !OTHER.test(says),
    isOther: OTHER.test(says) && !DEAD.test(text.slice(0, rival.cue.start - start)),
    name: isName ? phrase : null,
    noun,
    sex: noun === null ? null : MALE.test(noun) ? 'male' : FEMALE.test(noun) ? 'female' : null,
    age: age === undefined ? null : Number(age),
  };
}

/** Do the words say that these are two people? */
export function areDifferent(one: Telling, two: Telling): boolean {
  if (isBesides(two, one)) return true;
  if (one.sex !== null && two.sex !== null && one.sex !== two.sex) return true;
  if (one.age !== null && two.age !== null && one.age !== two.age) return true;
  if (one.name !== null && two.name !== null && lastOf(one.name) !== lastOf(two.name)) return true;
  if (areOf(one, two, POLICE, CIVIL) || areOf(one, two, PARENT, CHILD)) return true;
  return one.draft.sentence === two.draft.sentence && areBeside(one, two);
}

/** "Another man was hurt": besides the last who was told of before, be it one who died. */
const isBesides = (other: Telling, told: Telling): boolean =>
  other.isOther && !told.isOther && told.draft.cue.end <= other.draft.cue.start;

/** "One man died and a clerk was hurt", "a mother died and her child was hurt": told side by side. */
const areBeside = (one: Telling, two: Telling): boolean =>
  (!two.isKnown || OWN.test(two.draft.value.says)) &&
  one.draft.cue.end <= two.draft.cue.start &&
  (one.draft.field !== two.draft.field || one.noun !== two.noun);

const lastOf = (name: string): string => name.split(/[\s-]/u).at(-1)!;

const areOf = (one: Telling, two: Telling, a: RegExp, b: RegExp): boolean =>
  isOf(one, a) ? isOf(two, b) : isOf(one, b) && isOf(two, a);
const isOf = ({ noun }: Telling, sort: RegExp): boolean => noun !== null && sort.test(noun);

/** May "the boy" be "a 5-year-old child", "she" "a woman"? */
export function mayMean(known: Telling, told: Telling): boolean {
  if (known.noun === null || told.noun === null) return known.name !== null && known.name === told.name;
  if (known.noun === told.noun || known.noun === 'victim' || told.noun === 'victim') return true;
  if (known.sex !== null && told.sex !== null) return known.sex === told.sex;
  if (/^(?:man|woman)$/u.test(known.noun) && !isOf(told, CHILD)) return true;
  return isOf(known, CHILD) && isOf(told, CHILD);
}
