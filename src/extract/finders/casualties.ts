import { asideBehind, attackersApart, beforeShare } from '../asides.ts';
import type { Draft } from '../draft.ts';
import { gapAfter } from '../gap-after.ts';
import { isPeople } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../numbers.ts';
import { jointAt, peopleFrom } from '../people.ts';
import { peopleBefore } from '../people-before.ts';
import type { PeopleGroup } from '../people-group.ts';
import type { Word } from '../words.ts';
import { fatally } from './fatally.ts';
import { draftsOf, type Found } from './figure-drafts.ts';
import { harmCounts } from './harm-counts.ts';
import { harmOfPeople } from './harm-of-people.ts';
import { type Effect, harmAt } from './harm-phrases.ts';
import { namedDead } from './named-dead.ts';
import { isOfAYear } from './of-a-year.ts';
import { ownLife } from './own-life.ts';
import { seriousInjuries } from './serious-injuries.ts';
import { unknownHarm } from './unknown-harm.ts';

const wordsFor = (effect: Effect, list: string): [string, Effect][] => list.split(' ').map((word) => [word, effect]);
const EFFECTS = new Map<string, Effect>([
  ...wordsFor(
    'killed',
    'killed killing kills kill dead died dies slain perished massacred assassinated murdered martyred executed executing beheaded beheading',
  ),
  ...wordsFor('wounded', 'wounded wounding wounds wound injured injuring injures injure hurt hurting maimed'),
  ...wordsFor('shot', 'shot shoots shooting'),
]);
/** Words that are verbs only where people follow: "wounds 3", "shooting four people". */
const MOSTLY_NOUNS = new Set(['wounds', 'wound']);
const ACTIVE = new Set(
  'killed killing kills kill wounded wounding wounds wound injured injuring injures injure hurt hurting shot shoots shooting massacred assassinated murdered executed executing beheaded beheading'.split(
    ' ',
  ),
);
const AUX = new Set(
  'was were been being be is are has have had reportedly also still now later apparently allegedly seriously critically severely badly lightly slightly fatally both all either found reported confirmed'.split(
    ' ',
  ),
);

/** Numbers of people killed, wounded, seriously wounded or shot, wherever a word of harm governs a number. */
export function findCasualties(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const drafts = words.flatMap((word, i): Draft[] => {
    const effect = EFFECTS.get(word.fold);
    if (!effect || isDescription(words, i) || isAimed(words, i)) return [];
    const found =
      objectOf(sentence, i) ?? (MOSTLY_NOUNS.has(word.fold) || /ing$/u.test(word.fold) ? null : subjectOf(sentence, i));
    return found ? draftsOf(sentence, i, harmOf(words, i, effect), found) : [];
  });
  return [
    ...distinct([
      ...drafts,
      ...phrasedHarm(sentence),
      ...harmOfPeople(sentence),
      ...fatally(sentence),
      ...harmCounts(sentence),
    ]).filter(({ cue }) => !isOfAYear(sentence, cue)),
    ...unknownHarm(sentence),
    ...ownLife(sentence),
    ...seriousInjuries(sentence),
    ...namedDead(sentence),
  ];
}

/** "Three others were taken to a hospital", "six people struck by gunfire", "found four gunshot victims". */
function phrasedHarm(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  return words.flatMap((_, i): Draft[] => {
    const harm = harmAt(words, i);
    if (harm) {
      const found = subjectOf(sentence, i);
      return found ? draftsOf(sentence, i, harm.effect, { ...found, to: harm.to }) : [];
    }
    const victims = victimsAt(sentence, i) ?? struckAt(sentence, i);
    return victims ? draftsOf(sentence, i, 'shot', victims) : [];
  });
}

/** The number that ends at most so many words before a word. */
function numberBefore(words: readonly Word[], i: number, within: number): NumberPhrase | null {
  for (let from = Math.max(0, i - within - 2); from < i; from += 1) {
    const number = numberAt(words, from);
    if (number && number.to <= i && i - number.to < within) return number;
  }
  return null;
}

/** "four gunshot victims", "some six shooting victims". */
function victimsAt({ words }: ReadSentence, i: number): Found | null {
  if (!/^(?:gunshot|shooting)$/u.test(words[i]?.fold ?? '') || !/^victims?$/u.test(words[i + 1]?.fold ?? ''))
    return null;
  const number = numberBefore(words, i, 2);
  if (number?.state !== 'number') return null;
  const group: PeopleGroup = { number, noun: 'victims', attackers: false, from: number.from, to: i + 2 };
  return { groups: [group], from: number.from, to: i + 2, pattern: 'passive' };
}

/** "fired several shots, striking four people": people alone, since houses and cars are struck too. */
function struckAt(sentence: ReadSentence, i: number): Found | null {
  if (!/^(?:striking|hitting)$/u.test(sentence.words[i]!.fold)) return null;
  const groups = peopleFrom(sentence, i + 1);
  const arePeople = groups.length > 0 && groups.every(({ noun }) => noun !== null && isPeople(noun));
  return arePeople ? { groups, from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}

const TARGETS = /^(?:him|her|them|police|officers?|soldiers?|troops|checkpoint|patrol|convoy)$/u;

/** "shot at a patrol", unlike "four shot at a church": nobody need be hit. */
const isAimed = (words: readonly Word[], i: number): boolean =>
  words[i]!.fold === 'shot' &&
  words[i + 1]?.fold === 'at' &&
  !isPassive(words, i) &&
  words.slice(i + 2, i + 5).some((w) => TARGETS.test(w.fold));

/** "the wounded Americans", "one of the wounded": says which people, not how many were. */
const isDescription = (words: readonly Word[], i: number): boolean =>
  /^(?:the|those|of|other|some)$/u.test(words[i - 1]?.fold ?? '') &&
  !/ing$/u.test(words[i]!.fold) &&
  !/^(?:in|by)$/u.test(words[i + 1]?.fold ?? '');

/** "shot and killed", "shot to death", "fatally shot" kill. */
function harmOf(words: readonly Word[], i: number, effect: Effect): Effect {
  if (effect !== 'shot') return effect;
  const after = words
    .slice(i + 1, i + 5)
    .map((w) => w.fold)
    .join(' ');
  return words[i - 1]?.fold === 'fatally' ||
    /^(?:(?:\w+ times )?and killed|to death|dead)\b/u.test(after) ||
    words[i + 1]?.fold === 'fatally'
    ? 'killed'
    : 'shot';
}

/** "killed three soldiers and wounded dozens more", "wounding at least seven". */
function objectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  if (!ACTIVE.has(words[i]!.fold) || isPassive(words, i) || /[,.;:—–]/u.test(gapAfter(sentence, i))) return null;
  // "3 dead, 1 injured" ends a headline: the people behind it belong to the next words.
  if (i > 0 && /ed$/u.test(words[i]!.fold) && numberAt(words, i - 1)?.to === i) return null;
  let k = i + 1;
  if (/^(?:and|or)$/u.test(words[k]?.fold ?? '') && EFFECTS.has(words[k + 1]?.fold ?? '')) k += 2;
  if (effectless(words, k)) k += 1;
  while (/^(?:another|the|all)$/u.test(words[k]?.fold ?? '')) k += 1;
  const people = peopleFrom(sentence, k);
  const groups = people.length ? attackersApart(sentence, people, people.at(-1)!.to) : [];
  return groups.length ? { groups, from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}

/** "shot dead a clerk": the word behind the verb only says how it ended. */
const effectless = (words: readonly Word[], k: number): boolean =>
  words[k - 1]?.fold === 'shot' && words[k]?.fold === 'dead';

function isPassive(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && AUX.has(words[k]!.fold) && !/^(?:was|were|been|being|be|are)$/u.test(words[k]!.fold)) k -= 1;
  return /^(?:was|were|been|being|be|are|got)$/u.test(words[k]?.fold ?? '');
}

/** "At least five US personnel were injured", "six killed and over 135 wounded", "two sailors were killed, along with five others". */
function subjectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  let end = i;
  while (end > 0 && AUX.has(words[end - 1]!.fold)) end -= 1;
  const before = subjectBefore(sentence, end, i);
  if (!before.length) return null;
  const joint = /^(?:along|as)$/u.test(words[i + 1]?.fold ?? '') ? jointAt(sentence, i + 1) : null;
  const more = joint === null ? [] : peopleFrom(sentence, joint);
  return { groups: [...before, ...more], from: before[0]!.from, to: more.at(-1)?.to ?? i + 1, pattern: 'passive' };
}

/** The people before word `end`, without the attackers whom an aside behind the verb counts among them. */
function subjectBefore(sentence: ReadSentence, end: number, verb: number): PeopleGroup[] {
  const stops = (k: number): boolean => EFFECTS.has(sentence.words[k]!.fold) && !isDescription(sentence.words, k);
  const people = peopleBefore(sentence, beforeShare(sentence, end), stops);
  // "A clerk who shot four people, including two guards, was killed": the four are those whom he shot.
  const verbBefore = (people[0]?.from ?? 0) - 1;
  const isObject = ACTIVE.has(sentence.words[verbBefore]?.fold ?? '') && gapAfter(sentence, verbBefore) === ' ';
  if (isObject && /^(?:was|were|is|are)$/u.test(sentence.words[end]!.fold)) return [];
  return attackersApart(sentence, people, asideBehind(sentence, verb));
}

const distinct = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d, k) =>
      !drafts.slice(0, k).some((e) => e.field === d.field && e.cue.start < d.cue.end && d.cue.start < e.cue.end),
  );
