import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';
import type { Effect } from './harm-phrases.ts';

const HARMED: ReadonlyMap<string, Effect> = new Map([
  ...['killed', 'dead'].map((word) => [word, 'killed'] as const),
  ...['wounded', 'injured', 'hurt'].map((word) => [word, 'wounded'] as const),
]);
const NEEDED = neededWords(HARMED.keys());
const PEOPLE =
  /^(?:people|persons|victims|men|women|children|civilians|soldiers|students|officers|passengers|teenagers)$/u;

/** "Of the nine people injured, five were taken to a hospital": nine were injured, and the five are some of them. */
export function withSoManyHarmed(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  const whole = holdsAny(sentence, NEEDED) ? soMany(sentence) : null;
  if (!whole) return [...drafts];
  const others = drafts.filter(({ cue }) => cue.start >= whole.cue.end || cue.end <= whole.cue.start);
  return [whole, ...others.map((draft) => (draft.field === whole.field ? partOf(draft) : draft))];
}

function soMany(sentence: ReadSentence): Draft | null {
  const { words } = sentence;
  const of = words.findIndex(({ fold }, k) => fold === 'of' && words[k + 1]?.fold === 'the');
  const opens = of === 0 || (of > 0 && /^(?:that|and|but)$/u.test(words[of - 1]!.fold));
  const number = opens ? numberAt(words, of + 2) : null;
  if (number?.state !== 'number') return null;
  const at = number.to + words.slice(number.to, number.to + 2).findIndex(({ fold }) => HARMED.has(fold));
  const noun = words.slice(number.to, at);
  if (at < number.to || !/^,/u.test(gapAfter(sentence, at)) || noun.some(({ fold }) => !PEOPLE.test(fold))) return null;
  if (gapAfter(sentence, number.to - 1) !== ' ') return null;
  const group: PeopleGroup = { number, noun: null, attackers: false, from: number.from, to: at };
  const found = { groups: [group], from: number.from, to: at + 1, pattern: 'harm-of' };
  return draftsOf(sentence, at, HARMED.get(words[at]!.fold)!, found)[0] ?? null;
}

const partOf = (draft: Draft): Draft =>
  ({ ...draft, value: { ...(draft.value as unknown as FigureValue), part: true } }) as Draft;
