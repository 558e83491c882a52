import type { ReadSentence } from '../../mention.ts';
import { numberAt } from '../../people/numbers.ts';
import { DEEDS, MEMBERS, NEGATIONS, PERFORMED } from './deed-words.ts';
import type { OwnPart } from './own-part.ts';

const REACH = 16;
/** Behind such a word somebody else is told of. */
const OF_OTHERS = /^(?:who|which|after|when|while|adding|citing|because)$/u;

/** "said the bombing was carried out by | its fighters", "by | four of its members", "said two were killed by | it": what those who speak say that their own men did. */
export function byOwnMen({ words }: ReadSentence, from: number): OwnPart | null {
  const last = Math.min(words.length, from + REACH);
  for (let k = from; k < last && !OF_OTHERS.test(words[k]!.fold); k += 1) {
    if (words[k]!.fold !== 'by') continue;
    if (/^(?:it|them)$/u.test(words[k + 1]?.fold ?? '') && DEEDS.has(words[k - 1]!.fold))
      return { at: k + 1, isDenied: false };
    const own = numberAt(words, k + 1)?.to === k + 2 && words[k + 2]?.fold === 'of' ? k + 3 : k + 1;
    const isOwn = /^(?:its|their|our)$/u.test(words[own]?.fold ?? '');
    const isMen = words.slice(own + 1, own + 4).some(({ fold }) => MEMBERS.has(fold));
    const done = words.slice(Math.max(from, k - 4), k);
    if (isOwn && isMen && done.some(({ fold }) => DEEDS.has(fold) || PERFORMED.has(fold)))
      return { at: own, isDenied: done.some(({ fold }) => NEGATIONS.has(fold)) };
  }
  return null;
}
