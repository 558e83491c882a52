import type { FigureValue } from '../../model/claim.ts';
import type { Counted } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../numbers.ts';
import { gapAfter, isThing, jointAt, type PeopleGroup, peopleBefore, peopleFrom } from '../people.ts';
import type { Word } from '../words.ts';

type Effect = 'killed' | 'wounded' | 'shot';
const wordsFor = (effect: Effect, list: string): [string, Effect][] => list.split(' ').map((word) => [word, effect]);
const EFFECTS = new Map<string, Effect>([
  ...wordsFor('killed', 'killed killing kills kill dead died dies slain perished massacred assassinated murdered'),
  ...wordsFor('wounded', 'wounded wounding wounds injured injuring injures hurt hurting maimed'),
  ...wordsFor('shot', 'shot'),
]);
const ACTIVE = new Set(
  'killed killing kills kill wounded wounding injured injuring injures hurt hurting shot'.split(' '),
);
const AUX = new Set(
  'was were been being be is are has have had reportedly also still now later apparently allegedly seriously critically severely badly lightly slightly fatally both all either'.split(
    ' ',
  ),
);
const SERIOUS = new Set('seriously critically severely badly gravely'.split(' '));

type Found = {
  readonly groups: readonly PeopleGroup[];
  readonly from: number;
  readonly to: number;
  readonly pattern: string;
};

/** Numbers of people killed, wounded, seriously wounded or shot, wherever a word of harm governs a number. */
export function findCasualties(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const drafts = words.flatMap((word, i): Draft[] => {
    const effect = EFFECTS.get(word.fold);
    if (!effect || isDescription(words, i)) return [];
    const found = objectOf(sentence, i) ?? subjectOf(sentence, i);
    return found ? draftsOf(sentence, i, harmOf(words, i, effect), found) : [];
  });
  return [...distinct(drafts), ...seriousInjuries(sentence), ...namedDead(sentence)];
}

/** "the wounded Americans", "one of the wounded": says which people, not how many were. */
const isDescription = (words: readonly Word[], i: number): boolean =>
  /^(?:the|those|of|other|some)$/u.test(words[i - 1]?.fold ?? '') && !/^(?:in|by)$/u.test(words[i + 1]?.fold ?? '');

/** "shot and killed", "shot to death", "fatally shot" kill. */
function harmOf(words: readonly Word[], i: number, effect: Effect): Effect {
  if (effect !== 'shot') return effect;
  const after = words
    .slice(i + 1, i + 3)
    .map((w) => w.fold)
    .join(' ');
  return words[i - 1]?.fold === 'fatally' ||
    /^(?:and killed|to death|dead\b)/u.test(after) ||
    words[i + 1]?.fold === 'fatally'
    ? 'killed'
    : 'shot';
}

/** "killed three soldiers and wounded dozens more", "wounding at least seven". */
function objectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  if (!ACTIVE.has(words[i]!.fold) || isPassive(words, i) || /[,.;:—–]/u.test(gapAfter(sentence, i))) return null;
  let k = i + 1;
  if (/^(?:and|or)$/u.test(words[k]?.fold ?? '') && EFFECTS.has(words[k + 1]?.fold ?? '')) k += 2;
  while (/^(?:another|the|all)$/u.test(words[k]?.fold ?? '')) k += 1;
  const groups = peopleFrom(sentence, k);
  return groups.length ? { groups, from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}

function isPassive(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && AUX.has(words[k]!.fold) && !/^(?:was|were|been|being|be|are)$/u.test(words[k]!.fold)) k -= 1;
  return /^(?:was|were|been|being|be|are|got)$/u.test(words[k]?.fold ?? '');
}

/** "At least five US personnel were injured", "six killed and over 135 wounded", "four Marines were killed, along with 13 others". */
function subjectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  let end = i;
  while (end > 0 && AUX.has(words[end - 1]!.fold)) end -= 1;
  const before = peopleBefore(sentence, end, (k) => EFFECTS.has(words[k]!.fold) && !isDescription(words, k));
  if (!before.length) return null;
  const joint = /^(?:along|as)$/u.test(words[i + 1]?.fold ?? '') ? jointAt(sentence, i + 1) : null;
  const more = joint === null ? [] : peopleFrom(sentence, joint);
  return { groups: [...before, ...more], from: before[0]!.from, to: more.at(-1)?.to ?? i + 1, pattern: 'passive' };
}

function draftsOf(sentence: ReadSentence, i: number, effect: Effect, found: Found): Draft[] {
  const serious = effect === 'wounded' && SERIOUS.has(sentence.words[i - 1]?.fold ?? '');
  const from = serious ? Math.min(found.from, i - 1) : found.from;
  const cue = { start: sentence.words[from]!.start, end: sentence.words[Math.max(found.to, i + 1) - 1]!.end };
  const draft = (groups: readonly PeopleGroup[], field: Counted): Draft[] =>
    groups.length
      ? [
          {
            field,
            value: sum(sentence, groups),
            sentence,
            cue,
            modality: groups[0]!.number.modality,
            foundBy: `casualties/${effect === 'shot' ? 'shot' : found.pattern}`,
          } as Draft,
        ]
      : [];
  const victims = found.groups.filter((g) => !g.attackers);
  const attackers = found.groups.filter((g) => g.attackers);
  const field = effect === 'killed' ? 'killed' : 'wounded';
  return [...draft(victims, serious ? 'wounded_serious' : field), ...draft(attackers, `attackers_${field}`)];
}

/** Groups that one sentence lists side by side add up; a vague one among them leaves a floor. */
function sum(sentence: ReadSentence, groups: readonly PeopleGroup[]): FigureValue {
  const numbers = groups.map((g) => g.number);
  const vague = numbers.every((n) => n.state === 'vague');
  const none = numbers.every((n) => n.state === 'none');
  return {
    floor: vague ? null : total(numbers, 'floor'),
    ceiling: vague ? null : total(numbers, 'ceiling'),
    says: numbers.map((n) => saysOf(sentence, n)).join(' and '),
    approximate: numbers.some((n) => n.approximate),
    victims:
      groups
        .map((g) => g.noun)
        .filter(Boolean)
        .join(' and ') || null,
    state: vague ? 'vague' : none ? 'none' : 'number',
    part: false,
    replaces: null,
  };
}

/** The sum of one bound: a floor counts a group without one as nobody, a ceiling needs one of each group. */
function total(numbers: readonly NumberPhrase[], bound: 'floor' | 'ceiling'): number | null {
  const known = numbers.flatMap((n) => n[bound] ?? []);
  const enough = bound === 'floor' ? known.length > 0 : known.length === numbers.length;
  return enough ? known.reduce((all, n) => all + n, 0) : null;
}

const saysOf = ({ text, start, words }: ReadSentence, n: NumberPhrase): string =>
  text.slice(words[n.from]!.start - start, words[n.to - 1]!.end - start);

/** "one of the injured Americans sustained serious injuries", "two were in critical condition". */
function seriousInjuries(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const at = words.findIndex(
    (w, k) =>
      /^(?:serious|critical|severe|lifethreatening)$/u.test(w.fold) &&
      /^(?:injuries|injury|condition|wounds)$/u.test(words[k + 1]?.fold ?? ''),
  );
  for (let k = Math.max(0, at - 9); k < at; k += 1) {
    const number = numberAt(words, k);
    if (!number || number.to > at || number.state === 'none' || isThing(words[number.to]?.fold ?? '')) continue;
    const group: PeopleGroup = { number, noun: null, attackers: false, from: k, to: number.to };
    return [
      {
        field: 'wounded_serious',
        value: sum(sentence, [group]),
        sentence,
        cue: { start: words[k]!.start, end: words[at + 1]!.end },
        modality: number.modality,
        foundBy: 'casualties/serious-injuries',
      } as Draft,
    ];
  }
  return [];
}

/** "the assassination of Ismail Haniyeh", "killed Fuad Shukir": the dead whom a sentence names are counted by name. */
function namedDead(sentence: ReadSentence): Draft[] {
  return sentence.clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention): Draft[] => {
      if (mention.extent !== 'once' || !mention.victims.length) return [];
      const named = sentence.words.filter((w) => mention.victims.includes(w.fold) && /^\p{Lu}/u.test(w.raw));
      if (!named.length) return [];
      const n = mention.victims.length;
      const names = named.map((w) => w.raw).join(' and ');
      const value: FigureValue = {
        floor: n,
        ceiling: n,
        says: names,
        approximate: false,
        victims: names,
        state: 'number',
        part: false,
        replaces: null,
      };
      return [
        {
          field: 'killed',
          value,
          sentence,
          cue: { start: Math.min(mention.start, named[0]!.start), end: Math.max(mention.end, named.at(-1)!.end) },
          modality: null,
          foundBy: 'casualties/named',
        } as Draft,
      ];
    });
}

const distinct = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d, k) =>
      !drafts.slice(0, k).some((e) => e.field === d.field && e.cue.start < d.cue.end && d.cue.start < e.cue.end),
  );
