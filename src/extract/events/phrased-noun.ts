import type { EventClass } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import type { Clause } from '../text/clauses.ts';
import { gapAfter } from '../text/gap-after.ts';
import type { Word } from '../text/words.ts';

type EventNoun = { readonly class: EventClass; readonly plural: boolean };

export const ANOTHER_ONE: EventNoun = { class: 'attack', plural: false };

/** An event whose name takes more than one word; `i` is the word that stands for all of them. */
export const phrasedNoun = (sentence: ReadSentence, clause: Clause, i: number): EventNoun | undefined =>
  STANDING.has(sentence.words[i]!.fold)
    ? (terroristAct(sentence.words, i) ??
      attemptOnLife(sentence.words, i) ??
      shootOut(sentence, i) ??
      anotherOne(sentence.words, i, clause))
    : undefined;

const ACTS = 'act acts action actions operation operations'.split(' ');
const STANDING = new Set([...ACTS, 'attempt', 'attempts', 'taking', 'out', 'outs', 'one']);

/** "a terrorist operation", "subversive acts": an attack by what stands before it. */
function terroristAct(words: readonly Word[], i: number): EventNoun | undefined {
  const { fold } = words[i]!;
  if (!ACTS.includes(fold)) return undefined;
  if (!/^(?:terrorist|subversive|guerrilla|rebel)$/u.test(words[i - 1]?.fold ?? '')) return undefined;
  return { class: 'attack', plural: fold.endsWith('s') };
}

/** "an attempt on the judge's life", "attempts on the lives of two guards". */
function attemptOnLife(words: readonly Word[], i: number): EventNoun | undefined {
  const { fold } = words[i]!;
  if ((fold !== 'attempt' && fold !== 'attempts') || words[i + 1]?.fold !== 'on') return undefined;
  if (!words.slice(i + 2, i + 7).some((word) => word.fold === 'life' || word.fold === 'lives')) return undefined;
  return { class: 'attack', plural: fold === 'attempts' };
}

/** "a shoot-out", "Friday's hostage-taking": two words that a hyphen joins; the last one stands for both. */
function shootOut(sentence: ReadSentence, i: number): EventNoun | undefined {
  const { fold } = sentence.words[i]!;
  const isHyphened = gapAfter(sentence, i - 1) === '-';
  if (fold === 'taking' && sentence.words[i - 1]?.fold === 'hostage' && isHyphened)
    return { class: 'abduction', plural: false };
  if ((fold !== 'out' && fold !== 'outs') || sentence.words[i - 1]?.fold !== 'shoot' || !isHyphened) return undefined;
  return { class: 'shooting', plural: fold === 'outs' };
}

/** "The blast was | like the one in May": an event that is called nothing else. */
const anotherOne = (words: readonly Word[], i: number, { opener, from }: Clause): EventNoun | undefined =>
  words[i]!.fold === 'one' && /^(?:like|similar|follows|followed)$/u.test(opener ?? '') && i - from < 4
    ? ANOTHER_ONE
    : undefined;
