import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { asideBehind, attackersApart, beforeShare } from '../people/asides.ts';
import { attackerByName } from '../people/attacker-by-name.ts';
import { loneNameBefore, namedAt, namedBefore } from '../people/named-people.ts';
import { countsNobody } from '../people/no-count.ts';
import { numberAt } from '../people/numbers.ts';
import { peopleBefore } from '../people/people-before.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { jointAt } from '../people/people-list.ts';
import { severalBefore } from '../people/several-people.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isNext, type Word } from '../text/words.ts';
import { alongWith } from './along-with.ts';
import { beforeRelative } from './before-relative.ts';
import type { Found } from './figure-drafts.ts';
import { ACTIVE, AUX, EFFECTS, isDescription } from './harm-words.ts';
import { unlistedPeople } from './unlisted-people.ts';

/** "killed three soldiers and wounded dozens more", "wounding at least seven". */
export function objectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  if (!ACTIVE.has(words[i]!.fold) || isPassive(words, i) || /[,.;:—–]/u.test(gapAfter(sentence, i))) return null;
  // "3 dead, 1 injured" ends a headline: the people behind it belong to the next words.
  const isCount =
    [1, 2].some((k) => i >= k && countEndsAt(sentence, i - k, i)) && /^\s/u.test(gapAfter(sentence, i - 1));
  if (isCount && /ed$/u.test(words[i]!.fold)) return null;
  let k = i + 1;
  if (/^(?:and|or)$/u.test(words[k]?.fold ?? '') && EFFECTS.has(words[k + 1]?.fold ?? '')) {
    if (isIng(words[i]!) !== isIng(words[k + 1]!)) return null; // "13 guards killed and wounding nine": others
    k += 2;
  }
  if (words[k]?.fold === 'down' && words[i]!.fold !== 'gunned') return null; // "shot down nine drones"
  if (/^(?:dead|down)$/u.test(words[k]?.fold ?? '')) k += 1;
  if (words[k]?.fold === 'to' && words[k + 1]?.fold === 'death') k += 2;
  if (isSelf(words, k) && words[i]!.fold !== 'shot') k = jointAt(sentence, k + 1) ?? words.length;
  let groups = peopleFrom(sentence, k);
  while (!groups.length && /^(?:another|the|all)$/u.test(words[k]?.fold ?? '')) groups = peopleFrom(sentence, ++k);
  groups = groups.length ? withoutNextSubject(sentence, groups) : unlistedPeople(sentence, k);
  const apart = groups.length ? attackersApart(sentence, groups, groups.at(-1)!.to) : [];
  const told = isByDevice(words, i) ? apart.map(asTarget) : apart;
  const all = areMoreAttackers(words, i)
    ? told.map((one) => (one.noun === 'others' ? { ...one, attackers: true } : one))
    : told;
  return all.length ? { groups: all, from: i, to: all.at(-1)!.to, pattern: patternOf(all, 'active') } : null;
}

const countEndsAt = (sentence: ReadSentence, from: number, to: number): boolean => {
  const number = numberAt(sentence.words, from);
  return number?.to === to && !countsNobody(sentence, number);
};

const isIng = ({ fold }: Word): boolean => fold.endsWith('ing');

/** "a roadside bomb | killed", "a drone strike | killed": it was meant for those whom it hit. */
const isByDevice = (words: readonly Word[], i: number): boolean =>
  /^(?:ieds?|s?vbieds?|bombs?|mines?|landmines?|bomber|device|blast|explosion|strikes?|airstrikes?|drone|missile)$/u.test(
    words[i - 1]?.fold ?? '',
  );

/** "guards killed two of the attackers and | wounded three others". */
const areMoreAttackers = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'and' &&
  /^(?:attackers|assailants|gunmen|terrorists)$/u.test(words[i - 2]?.fold ?? '') &&
  words.slice(Math.max(0, i - FORCES_BEFORE), i).some(({ fold }) => FORCES.test(fold));

const FORCES_BEFORE = 12;
const FORCES = /^(?:guards?|police|officers?|soldiers?|troops|forces|army|commandos|marines|agents|rangers)$/u;

/** "fighters", "militants": those who were hit; "attackers" are who did it. */
const asTarget = (group: PeopleGroup): PeopleGroup =>
  /\b(?:fighters?|militants?|militiam[ae]n|insurgents?|rebels?|guerrillas?)$/iu.test(group.noun ?? '')
    ? { ...group, attackers: false }
    : group;

/** "killed | himself | and nine others": he is counted apart, as one who did it. */
const isSelf = (words: readonly Word[], k: number): boolean =>
  /^(?:himself|herself|themselves)$/u.test(words[k]?.fold ?? '');

/** "shot dead a vaccinator", "killed Ann Rowe", "shot them": whatever stands behind, those before it did it. */
export const isDoneToNext = (sentence: ReadSentence, i: number): boolean => {
  const { words } = sentence;
  const next = words[i + 1]?.fold === 'dead' ? i + 2 : i + 1;
  if (isPassive(words, i) || gapAfter(sentence, next - 1) !== ' ') return false;
  if (isSelf(words, next)) return words[i]!.fold !== 'shot'; // who shoots himself is hurt
  if (/^(?:him|her|them|us|me|everyone|anyone|somebody|someone)$/u.test(words[next]?.fold ?? '')) return true;
  const isNamed = words[next] !== undefined && namedAt(sentence, next) !== null;
  return isNamed || (/^an?$/u.test(words[next]?.fold ?? '') && !TIME.test(words[next + 1]?.fold ?? ''));
};

const TIME = /^(?:day|week|month|year|few|little|couple|short)$/u;

function isPassive(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && AUX.has(words[k]!.fold) && !/^(?:was|were|been|being|be|are)$/u.test(words[k]!.fold)) k -= 1;
  return /^(?:was|were|been|being|be|are|got)$/u.test(words[k]?.fold ?? '');
}

/** "At least five US personnel were injured", "six killed and over 135 wounded", "two sailors were killed, along with five others"; no "the attacker, now dead,". */
export function subjectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  const end = beforeAux(words, i);
  if (words[i]!.fold === 'dead' && words[i - 1]?.fold === 'now' && /^,/u.test(gapAfter(sentence, i - 2))) return null;
  const verb = words[end - 1]?.fold === 'and' ? firstVerbBefore(sentence, end - 1) : end;
  if (verb === null) return null;
  const before = subjectBefore(sentence, verb, i);
  if (!before.length || !agrees(words, verb, before)) return null;
  const joint = alongWith(sentence, i);
  const beside = joint === null ? [] : withoutNextSubject(sentence, peopleFrom(sentence, joint));
  const last = beside.at(-1);
  const told = EFFECTS.get(words[last?.to ?? -1]?.fold ?? '');
  const isOther =
    (told !== undefined && told !== EFFECTS.get(words[i]!.fold)) ||
    /\b(?:deaths?|fatalit(?:y|ies))$/u.test(last?.noun ?? ''); // "two dead, along with nine injured"
  const more = isOther ? beside.slice(0, -1) : beside;
  const groups = areDeadDoers(sentence, i)
    ? before.map((group) => ({ ...group, attackers: true }))
    : [...before, ...more];
  return { groups, from: before[0]!.from, to: more.at(-1)?.to ?? i + 1, pattern: patternOf(groups, 'passive') };
}

/** "two dead | gunmen": the noun behind says who they are, or what they did before. */
const areDeadDoers = (sentence: ReadSentence, i: number): boolean =>
  isDeadAfter(sentence, i) ||
  (/^(?:dead|wounded|injured)$/u.test(sentence.words[i]!.fold) &&
    gapAfter(sentence, i) === ' ' &&
    ATTACKERS.has(sentence.words[i + 1]?.fold ?? ''));

/** "dead | after shooting his wife", "died | after opening fire on guards": he did it. */
function isDeadAfter({ words }: ReadSentence, i: number): boolean {
  const [after, doing, whom = ''] = words.slice(i + 1, i + 4).map(({ fold }) => fold);
  if (after !== 'after') return false;
  if (/^(?:opening|firing)$/u.test(doing ?? '')) return whom === 'fire' || whom === 'on' || whom === 'at';
  return (
    /^(?:shooting|stabbing|killing|attacking|wounding)$/u.test(doing ?? '') &&
    /^(?:his|her|their|two|three|four|five|six|seven|eight|nine|several|\d{1,2})$/u.test(whom)
  );
}

/** "nine guards | were said to have been wounded": where the verb with all that helps it begins. */
function beforeAux(words: readonly Word[], i: number): number {
  let end = i;
  while (end > 0 && AUX.has(words[end - 1]!.fold) && isNext(words, end) && !isBoth(words, end - 1)) end -= 1;
  if (words[end - 1]?.fold === 'left' && AUX.has(words[end - 2]?.fold ?? '')) return beforeAux(words, end - 1); // "were left wounded"
  const isRaised =
    words[end - 1]?.fold === 'to' && SAID.test(words[end - 2]?.fold ?? '') && AUX.has(words[end - 3]?.fold ?? '');
  return isRaised ? beforeAux(words, end - 2) : end;
}

/** "Both | were killed" as a sentence of its own: the subject. */
const isBoth = (words: readonly Word[], k: number): boolean =>
  k === 0 && words[k]!.fold === 'both' && /^(?:were|have|died)$/u.test(words[k + 1]?.fold ?? '');

const SAID = /^(?:said|reported|believed|thought|known|found|understood|estimated|confirmed)$/u;

/** The people before word `end`: by name, by number without the attackers whom an aside behind the verb counts among them, or by a noun alone. */
function subjectBefore(sentence: ReadSentence, end: number, verb: number): PeopleGroup[] {
  if (asksHowMany(sentence.words, end) || isOfTheDoer(sentence.words, end)) return [];
  if (NOT.test(sentence.words[end - 1]?.fold ?? '')) return [];
  const isPast = isDone(sentence.words, end, verb);
  const isTellingWhich = /^(?:who|that)$/u.test(sentence.words[end - 1]?.fold ?? '');
  const known = isPast ? attackerByName(sentence, end) : [];
  if (known.length) return known;
  const named = isPast ? namedBefore(sentence, end) : [];
  // "Nine people, one of them Ann Rowe, were killed": not she alone.
  const isOneOfMany = named.length === 1 && /^(?:were|are)$/u.test(sentence.words[end]!.fold);
  if (named.length && !isOneOfMany) return named;
  const lone = isPast && EFFECTS.has(sentence.words[verb]!.fold) ? loneNameBefore(sentence, end) : [];
  if (lone.length) return lone;
  const joint = sentence.clauses.find(({ opener, from, to }) => opener === 'and' && from <= verb && verb < to);
  const stops = (k: number): boolean =>
    k <= (joint?.from ?? -1) || (EFFECTS.has(sentence.words[k]!.fold) && !isDescription(sentence.words, k));
  const share = beforeShare(sentence, end);
  const people = peopleBefore(sentence, share, stops);
  if (people.length && sentence.words[people[0]!.from - 1]?.fold === 'nor') return []; // "neither he nor his friend was hurt"
  if (!people.length && isPast) return beforeRelative(sentence, end, stops) ?? severalBefore(sentence, end);
  if (!people.length) return [];
  // "None of those who were hurt has died": somebody was hurt.
  if (isTellingWhich && people.some(({ number }) => number.state === 'none')) return [];
  // "A clerk who shot four people, including two guards, was killed": the four are those whom he shot.
  const verbBefore = people[0]!.from - 1;
  const isObject = ACTIVE.has(sentence.words[verbBefore]?.fold ?? '') && gapAfter(sentence, verbBefore) === ' ';
  if (isObject && /^(?:was|were|is|are)$/u.test(sentence.words[end]!.fold)) return [];
  return attackersApart(sentence, people, share < end ? share : asideBehind(sentence, verb));
}

/** "a guard | wasn’t hurt": it was not done to him; nobody says that it was done to nobody. */
const NOT = /^(?:was|were|is|are|has|have|had)nt$/u;

/** "unknown how many people | were killed". */
const asksHowMany = (words: readonly Word[], end: number): boolean =>
  words.slice(Math.max(0, end - 4), end).some(({ fold }, k, all) => fold === 'how' && all[k + 1]?.fold === 'many');

/** "shot at two agents before | being killed": not the agents. */
const isOfTheDoer = (words: readonly Word[], end: number): boolean =>
  /^(?:before|after|without)$/u.test(words[end - 1]?.fold ?? '') && words[end]?.fold === 'being';

/** "… along with a guard, and four others | were wounded": the last ones begin what is told next. */
const withoutNextSubject = (sentence: ReadSentence, people: readonly PeopleGroup[]): PeopleGroup[] => {
  const to = people.at(-1)?.to ?? 0;
  const goesOn = /^(?:was|were|is|are|have|has|had|remain(?:s|ed)?|survived|escaped|fled|managed)$/u.test(
    sentence.words[to]?.fold ?? '',
  );
  return people.length > 1 && goesOn && gapAfter(sentence, to - 1) === ' ' ? people.slice(0, -1) : [...people];
};

/** "was killed", "died": it was done to those who stand before it. */
const isDone = (words: readonly Word[], end: number, i: number): boolean =>
  /^(?:died|dies|perished|suffered|sustained|received)$/u.test(words[i]!.fold) ||
  words.slice(end, i).some(({ fold }) => /^(?:was|were|is|are|been|being)$/u.test(fold));

/** People who are all called by name are told from those who are counted. */
const patternOf = (groups: readonly PeopleGroup[], pattern: string): string =>
  groups.every(({ family }) => family) ? 'named' : pattern;

/** "A man was struck in the chest | and died": the verb whose subject the other one shares. */
function firstVerbBefore(sentence: ReadSentence, to: number): number | null {
  for (let k = to - 1; k >= Math.max(0, to - 12); k -= 1) {
    if (/[.;:]/u.test(gapAfter(sentence, k))) return null;
    if (/^(?:was|were|been|has|had)$/u.test(sentence.words[k]!.fold)) return k;
  }
  return null;
}

/** "Two agents, is killed" speaks of somebody else; "a family of four was killed", "an old couple was" do not. */
function agrees(words: readonly Word[], verb: number, [group, ...others]: readonly PeopleGroup[]): boolean {
  if (!/^(?:is|was|has)$/u.test(words[verb]!.fold) || !group || others.length) return true;
  return (
    (group.number.floor ?? 0) < 2 ||
    words[group.from - 1]?.fold === 'of' ||
    /\b(?:couple|pair|family)$/iu.test(group.noun ?? '')
  );
}

const TARGETS =
  /^(?:him|her|them|police(?:m[ae]n)?|officers?|guards?|soldiers?|troops|people|civilians|bystanders|crowd|checkpoint|patrol|convoy|vehicles?|suv|sedan)$/u;

/** "shot at a patrol", "was shot at by two men", unlike "was shot at his home", "four shot at a church", "two men shot it out": nobody need be hit. */
export const isAimed = (words: readonly Word[], i: number): boolean => {
  if (words[i]!.fold !== 'shot') return false;
  const [next, behind] = [words[i + 1]?.fold, words[i + 2]?.fold ?? 'by'];
  if (isPassive(words, i)) return next === 'at' && /^(?:by|while|as|from|when|after|and|but|on)$/u.test(behind);
  return next === 'it' || (next === 'at' && words.slice(i + 2, i + 5).some((w) => TARGETS.test(w.fold)));
};
