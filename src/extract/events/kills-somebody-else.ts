import type { Mention, ReadClause } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import type { EventFile } from './event-file.ts';

/** "the reported killing of nine clerks": those of the attack. */
const countsItsDead = ({ word, time, by }: Mention, { sentence: { words } }: ReadClause): boolean =>
  time === null &&
  by.length === 0 &&
  /^(?:reported|alleged|mass)$/u.test(words[word - 1]?.fold ?? '') &&
  (numberAt(words, word + 2)?.floor ?? 0) > 1;

/** "the killing of the group’s leader" in a report about an attack that is nowhere called a killing. */
export const killsSomebodyElse = (mention: Mention, clause: ReadClause, main: EventFile): boolean =>
  mention.class === 'killing' &&
  clause.sentence.words[mention.word + 1]?.fold === 'of' &&
  !countsItsDead(mention, clause) &&
  !main.classes.has('killing') &&
  !main.classes.has('shooting') &&
  !clause.mentions.some(({ form, class: kind }) => form === 'the' && kind !== 'killing' && main.classes.has(kind)); // "the murders of nine during the raid"
