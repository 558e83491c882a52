import type { FigureValue } from '../../model/claim.ts';
import type { Counted } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { isSingle } from '../people/single-person.ts';
import type { Effect } from './harm-phrases.ts';

const SERIOUS = new Set('seriously critically severely badly gravely'.split(' '));

/** The people that a word of harm governs, and the words from the first of them to the last. */
export type Found = {
  readonly groups: readonly PeopleGroup[];
  readonly from: number;
  readonly to: number;
  readonly pattern: string;
};

/** Figures for the victims among these people, and for the attackers. */
export function draftsOf(sentence: ReadSentence, i: number, effect: Effect, found: Found): Draft[] {
  const serious = effect === 'wounded' && SERIOUS.has(sentence.words[i - 1]?.fold ?? '');
  const from = serious ? Math.min(found.from, i - 1) : found.from;
  const cue = { start: sentence.words[from]!.start, end: sentence.words[Math.max(found.to, i + 1) - 1]!.end };
  const draft = (groups: readonly PeopleGroup[], field: Counted): Draft[] =>
    groups.length
      ? [
          {
            field,
            value: {
              ...sum(sentence, groups),
              ...(isOwnCount(sentence, field, groups) && { part: false }),
              ...(field === 'killed' && areNames(sentence, groups) && { doubtful: true }),
            },
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

/** "Seven were shot, three of whom died": a part of those shot, and all the dead; the seriously hurt are such too. */
const isOwnCount = ({ words }: ReadSentence, field: Counted, [first]: readonly PeopleGroup[]): boolean =>
  field === 'wounded_serious' ||
  (field === 'killed' &&
    first?.number.state === 'number' &&
    !isBothAlone(words, first) &&
    !isOfDead(words, first.number.to));

/** "released the names of | three people killed": there may be more whom nobody has named yet. */
const areNames = ({ words }: ReadSentence, [first]: readonly PeopleGroup[]): boolean =>
  words
    .slice(Math.max(0, (first?.from ?? 0) - 3), first?.from)
    .some(({ fold }) => /^(?:names|identities)$/u.test(fold));

/** "Both died": of whom was told before. */
const isBothAlone = (words: ReadSentence['words'], { number, noun }: PeopleGroup): boolean =>
  noun === null && words[number.from]!.fold === 'both';

const DEAD = /^(?:dead|deceased|killed|fatalities|slain|deaths)$/u;

/** "of the nine dead", "of those killed". */
const isOfDead = (words: ReadSentence['words'], of: number): boolean =>
  words.slice(of, of + 5).some(({ fold }, k) => DEAD.test(fold) && !AUXILIARY.test(words[of + k - 1]?.fold ?? ''));

const AUXILIARY = /^(?:was|were|been|being|are|is|found|and)$/u;

/** Groups that one sentence lists side by side add up; a vague one among them leaves a floor. */
export function sum(sentence: ReadSentence, groups: readonly PeopleGroup[]): FigureValue {
  const numbers = groups.map((g) => g.number);
  const vague = numbers.every((n) => n.state === 'vague');
  const none = numbers.every((n) => n.state === 'none' || n.ceiling === 0);
  return {
    floor: vague ? null : total(numbers, 'floor'),
    ceiling: vague ? null : total(numbers, 'ceiling'),
    says: groups.map((group) => saysOf(sentence, group)).join(' and '),
    approximate: numbers.some((n) => n.approximate),
    victims:
      groups
        .map((g) => g.noun)
        .filter(Boolean)
        .join(' and ') || null,
    state: vague ? 'vague' : none ? 'none' : 'number',
    part: groups.length === 1 && !groups[0]!.attackers && (isOfMore(sentence, groups[0]!) || isNoneOfSome(groups[0]!)),
    replaces: null,
  };
}

/** "one of the Americans", "two of them", "both men": a part of those; "two of the three men were killed" is a whole count of the dead. */
function isOfMore({ words }: ReadSentence, { number: { from, to } }: PeopleGroup): boolean {
  if (words[from]!.fold === 'both') return true;
  if (words[to]?.fold !== 'of' || !/^(?:the|them|those|these|whom)$/u.test(words[to + 1]?.fold ?? '')) return false;
  const all = numberAt(words, to + 2);
  return all === null || /^(?:dead|deceased|killed|wounded|injured)$/u.test(words[all.to]?.fold ?? '');
}

/** "No students were hurt" says nothing of others; "no people", "nobody", "none" do. */
const isNoneOfSome = ({ number, noun }: PeopleGroup): boolean =>
  number.state === 'none' &&
  noun !== null &&
  !/\b(?:people|persons?|others?|body|one|victims?|casualties)\b/iu.test(noun);

/** The sum of one bound: a floor counts a group without one as nobody, a ceiling needs one of each group. */
function total(numbers: readonly NumberPhrase[], bound: 'floor' | 'ceiling'): number | null {
  const known = numbers.flatMap((n) => n[bound] ?? []);
  const enough = bound === 'floor' ? known.length > 0 : known.length === numbers.length;
  return enough ? known.reduce((all, n) => all + n, 0) : null;
}

/** The words of the number; of one person, those that call him so: "a man". */
function saysOf({ text, start, words }: ReadSentence, { number, noun, told }: PeopleGroup): string {
  if (told !== undefined) return text.slice(words[number.from]!.start - start, words[told - 1]!.end - start);
  const to = words[number.to - 1]!.end - start;
  const says = text.slice(words[number.from]!.start - start, to);
  const isOne = isSingle(words[number.from]!) && number.to === number.from + 1;
  return isOne && noun && text.startsWith(` ${noun}`, to) ? `${says} ${noun}` : says;
}
