import type { ReadSentence } from '../../mention.ts';
import type { Found } from './found.ts';

/** Is a doer told by his sort only another word for one whom the same sentence names? */
export const isNamedBeside = (sentence: ReadSentence, one: Found, all: readonly Found[]): boolean =>
  one.actor?.level === 'class' &&
  (isApposition(one, all) || isTie(sentence, one, all) || isOnlyThem(sentence, one, all));

/** "the ELN holds the town, and the | rebels fired": of those who are named. */
const isOnlyThem = ({ words }: ReadSentence, { actor }: Found, all: readonly Found[]): boolean =>
  actor?.level === 'class' &&
  actor.to - actor.from === 1 &&
  words[actor.from - 1]?.fold === 'the' &&
  all.some((f) => f.actor?.level === 'group');

/** "the Islamic Resistance, an Iran-linked group, launched": the name says who the class was. */
const isApposition = ({ to }: Found, all: readonly Found[]): boolean =>
  all.some((f) => f.to === to && f.actor?.level !== 'class');

/** "the ELN, | a group linked to the FARC": what is said of the one named before it. */
const isTie = ({ text, start }: ReadSentence, { actor }: Found, all: readonly Found[]): boolean =>
  actor?.level === 'class' &&
  all.some(
    ({ actor: named }) =>
      named?.level === 'group' &&
      named.end < actor.start &&
      /^, (?:an?|the) (?:\p{Ll}+ ){0,3}$/u.test(text.slice(named.end - start, actor.start - start)),
  );
