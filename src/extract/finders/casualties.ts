import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { withoutDeadAmongHurt } from './dead-among-hurt.ts';
import { withDiedOfIt } from './died-of-it.ts';
import { withDiedThere } from './died-there.ts';
import { fatally } from './fatally.ts';
import { draftsOf, type Found } from './figure-drafts.ts';
import { foundBodies } from './found-bodies.ts';
import { isAimed, isDoneToNext, objectOf, subjectOf } from './governed-people.ts';
import { harmCounts } from './harm-counts.ts';
import { harmOfPeople } from './harm-of-people.ts';
import type { Effect } from './harm-phrases.ts';
import { ACTIVE, EFFECTS, isDescription, isGunnedDown, NEVER_PASSIVE } from './harm-words.ts';
import { hitPeople } from './hit-people.ts';
import { identifiedPeople } from './identified-people.ts';
import { leftHurt } from './left-hurt.ts';
import { losses } from './losses.ts';
import { namedDead } from './named-dead.ts';
import { isNotOfIt, isOfHisCase } from './not-of-it.ts';
import { numberedDead } from './numbered-dead.ts';
import { isOfAYear } from './of-a-year.ts';
import { withSoManyHarmed } from './of-so-many-harmed.ts';
import { withOneMoreDead } from './one-more-dead.ts';
import { onlyAttackers } from './only-attackers.ts';
import { ownLife } from './own-life.ts';
import { phrasedHarm } from './phrased-harm.ts';
import { seriousInjuries } from './serious-injuries.ts';
import { toDeath } from './to-death.ts';
import { unknownHarm } from './unknown-harm.ts';
import { isUnreal } from './unreal-harm.ts';

const HARMED = neededWords(EFFECTS.keys());

/** Numbers of people killed, wounded, seriously wounded or shot, wherever a word of harm governs a number. */
export function findCasualties(sentence: ReadSentence): Draft[] {
  const found = [
    ...distinct([
      ...governed(sentence),
      ...phrasedHarm(sentence),
      ...hitPeople(sentence),
      ...harmOfPeople(sentence),
      ...fatally(sentence),
      ...harmCounts(sentence),
      ...foundBodies(sentence),
      ...toDeath(sentence),
      ...losses(sentence),
      ...numberedDead(sentence),
    ]).filter(({ cue }) => !isOfAYear(sentence, cue) && !isNotOfIt(sentence, cue)),
    ...unknownHarm(sentence),
    ...onlyAttackers(sentence),
    ...ownLife(sentence),
    ...seriousInjuries(sentence),
    ...namedDead(sentence),
    ...leftHurt(sentence),
    ...identifiedPeople(sentence),
  ].filter(({ cue }) => !isOfHisCase(sentence, cue));
  const all = withSoManyHarmed(sentence, found);
  return withOneMoreDead(
    sentence,
    withoutDeadAmongHurt(sentence, withDiedThere(sentence, withDiedOfIt(sentence, all))),
  );
}

function governed(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  if (!holdsAny(sentence, HARMED)) return [];
  return words.flatMap((word, i): Draft[] => {
    const effect = EFFECTS.get(word.fold);
    if (!effect || isDescription(words, i) || isUnreal(words, i) || isAimed(words, i)) return [];
    if (isEither(words, i) || isBySuicide(words, i) || isGoingOn(words, i)) return [];
    const isActive =
      (NEVER_PASSIVE.has(word.fold) && !isGunnedDown(words, i)) || (isVerb(words, i) && isDoneToNext(sentence, i));
    const found = objectOf(sentence, i) ?? (isActive ? null : subjectOf(sentence, i));
    return found
      ? [...draftsOf(sentence, i, harmOf(words, i, effect, found), found), ...orElse(sentence, i, found)]
      : [];
  });
}

/** "four men | shot and threw bombs": what they did; "two men | shot and killed" may be done to them. */
const isGoingOn = (words: readonly Word[], i: number): boolean =>
  words[i]!.fold === 'shot' &&
  words[i + 1]?.fold === 'and' &&
  /^(?:threw|hurled|lobbed|tossed|fled|ran|drove|escaped|attacked|robbed|set|looted|stormed)$/u.test(
    words[i + 2]?.fold ?? '',
  ) &&
  !/^(?:was|were|been|being)$/u.test(words[i - 1]?.fold ?? '');

/** "died | by suicide": counted apart, as one who did it. */
const isBySuicide = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.fold === 'by' && words[i + 2]?.fold === 'suicide';

/** "250 people were killed or wounded", "killed or wounded 30", "killed and wounded": nobody says how many were either. */
function isEither(words: readonly Word[], i: number): boolean {
  const [effect, joint] = [EFFECTS.get(words[i]!.fold), /^(?:killed|dead|died|wounded|injured|hurt)$/u];
  const isOther = (or: number, at: number): boolean => {
    const other = EFFECTS.get(words[at]?.fold ?? '');
    if (words[or]?.fold !== 'and') return words[or]?.fold === 'or' && other !== undefined;
    const last = Math.max(i, at);
    return (
      other !== undefined &&
      other !== effect &&
      joint.test(words[i]!.fold) &&
      joint.test(words[at]!.fold) &&
      numberAt(words, last + 1) === null
    );
  };
  if (isListedWith(words, i) || isOfBothBefore(words, i)) return true;
  const isFirst = isOther(i + 1, i + 2);
  if (!isFirst && !isOther(i - 1, i - 2)) return false;
  const behind = numberAt(words, isFirst ? i + 3 : i + 1);
  if (behind?.state === 'number' && words[isFirst ? i + 1 : i - 1]!.fold === 'or') return true;
  const numbers = words.slice(Math.max(0, i - 9), i).flatMap((_, k, all) => numberAt(all, k) ?? []);
  return numbers.some(({ state }) => state === 'number') && numbers.every(({ state }) => state !== 'none');
}

const [DEAD, HURT] = [/^(?:killed|dead)$/u, /^(?:wounded|injured|hurt)$/u];

/** "A raid killed and wounded 12 guards": they are told together; "two were killed and injured five others" tells each. */
function isOfBothBefore(words: readonly Word[], i: number): boolean {
  const first = DEAD.test(words[i]!.fold) ? i : i - 2;
  const isBoth =
    DEAD.test(words[first]?.fold ?? '') && words[first + 1]?.fold === 'and' && HURT.test(words[first + 2]?.fold ?? '');
  return (
    isBoth &&
    numberAt(words, first + 3)?.state === 'number' &&
    !words.slice(Math.max(0, first - 9), first).some((_, k, all) => numberAt(all, k)?.state === 'number')
  );
}

/** "18 killed, wounded in a blast": a headline that counts them together. */
function isListedWith(words: readonly Word[], i: number): boolean {
  const first = DEAD.test(words[i]!.fold) ? i : i - 1;
  const next = words[first + 2]?.fold ?? '';
  return (
    DEAD.test(words[first]?.fold ?? '') &&
    HURT.test(words[first + 1]?.fold ?? '') &&
    words[first + 1]!.start - words[first]!.end === 2 &&
    (next === '' || /^(?:in|as|by|when|after|near|at)$/u.test(next))
  );
}

/** "Nobody was killed | or injured": neither was done to anybody. */
function orElse(sentence: ReadSentence, i: number, found: Found): Draft[] {
  const [or, other] = [sentence.words[i + 1]?.fold ?? '', EFFECTS.get(sentence.words[i + 2]?.fold ?? '')];
  const isNeither = /^n?or$/u.test(or) && found.groups.every(({ number }) => number.state === 'none');
  return isNeither && other ? draftsOf(sentence, i + 2, other, { ...found, to: i + 3 }) : [];
}

const isVerb = (words: readonly Word[], i: number): boolean =>
  ACTIVE.has(words[i]!.fold) || (words[i]!.fold === 'dead' && words[i - 1]?.fold === 'shot');

/** "shot and killed", "shot a man to death", "fatally wounded" kill, "shot a woman who survived" does not; "shot a man and killed another" says it of the other; one man shot and wounded may be among the dead. */
function harmOf(words: readonly Word[], i: number, effect: Effect, found: Found): Effect {
  if (words[i - 1]?.fold === 'fatally') return 'killed';
  if (effect !== 'shot') return effect;
  const behind = (at: number): string => textOf(words.slice(at, at + 4));
  const isDeadly = DEADLY.test(behind(i + 1)) || (found.pattern === 'active' && DEADLY_BEHIND.test(behind(found.to)));
  if (isDeadly) return 'killed';
  if (found.pattern === 'active' && ALIVE_BEHIND.test(behind(found.to))) return 'wounded';
  const areSeveral = found.groups.some(({ number }) => (number.floor ?? 0) > 1);
  return areSeveral && /^and (?:wounded|injured|hurt)\b/u.test(behind(i + 1)) ? 'wounded' : 'shot';
}

const textOf = (words: readonly Word[]): string => words.map(({ fold }) => fold).join(' ');
const DEADLY = /^(?:(?:\w+ times )?and killed|to death|dead|fatally)\b/u;
const DEADLY_BEHIND = /^(?:(?:\w+ times )?and killed (?:him|her|them|both|all)|to death|dead|fatally)\b/u;
const ALIVE_BEHIND =
  /^who (?:survived|lived|remains? (?:hospitali[sz]ed|in (?:a |the )?(?:hospital|critical|serious|stable))|is (?:now |still )?(?:hospitali[sz]ed|in (?:a |the )?(?:hospital|critical|serious|stable)))/u;

const distinct = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d, k) =>
      !drafts.slice(0, k).some((e) => e.field === d.field && e.cue.start < d.cue.end && d.cue.start < e.cue.end),
  );
