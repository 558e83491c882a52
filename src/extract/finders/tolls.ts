import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../needed-words.ts';
import { type NumberPhrase, numberAt } from '../numbers.ts';

const COUNTED = neededWords(['toll', 'number']);
const KILLED = /^(?:toll|deaths?|dead|fatalities|fatality|killed)$/u;
const WOUNDED = /^(?:injured|wounded|injuries)$/u;

/** "the death toll rose to 290", "the number of injured increased to 500", "revised from 359 to 253". */
export function findTolls(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, COUNTED)) return [];
  const { words } = sentence;
  return words.flatMap((word, i): Draft[] => {
    const toll = word.fold === 'toll' && words[i + 1]?.fold !== 'road' && words[i - 1]?.fold !== 'combined';
    const numbered = word.fold === 'number' && words[i + 1]?.fold === 'of';
    if (!toll && !numbered) return [];
    const counted = numbered
      ? words.slice(i + 2, i + 6).find((w) => KILLED.test(w.fold) || WOUNDED.test(w.fold))
      : word;
    if (!counted) return [];
    const stated = statedAfter(sentence, counted === word ? i : words.indexOf(counted));
    return stated
      ? [
          {
            field: WOUNDED.test(counted.fold) ? 'wounded' : 'killed',
            value: figureValue(sentence, stated),
            sentence,
            cue: { start: word.start, end: words[stated.number.to - 1]!.end },
            modality: stated.number.modality,
            foundBy: 'casualties/toll',
          } as Draft,
        ]
      : [];
  });
}

type Stated = { readonly number: NumberPhrase; readonly from: number | null };

/** The number that the toll now stands at: behind "to", "at", "of", "is", "reached"; "from N" is what it was. */
function statedAfter({ words }: ReadSentence, i: number): Stated | null {
  let from: number | null = null;
  for (let k = i + 1; k < Math.min(words.length, i + 24); k += 1) {
    const lead = words[k - 1]!.fold;
    const number =
      /^(?:to|at|of|is|was|now|reached|touched|hit|from|stands|stood|reaching)$/u.test(lead) || words[k]!.fold === 'at'
        ? numberAt(words, k)
        : null;
    if (!number || number.state === 'none') continue;
    const value = number.floor ?? number.ceiling;
    if (lead === 'from') from = value;
    else if (!/^(?:percent|days|hours|years)$/u.test(words[number.to]?.fold ?? ''))
      return { number, from: from ?? cameFrom(words, number.to) };
    k = number.to - 1;
  }
  return null;
}

/** "… to 40, down from an earlier 52". */
function cameFrom(words: ReadSentence['words'], to: number): number | null {
  const at = words.findIndex(
    (w, k) => k >= to && k < to + 5 && w.fold === 'from' && /^(?:up|down)$/u.test(words[k - 1]?.fold ?? ''),
  );
  if (at < 0) return null;
  for (let k = at + 1; k < at + 4; k += 1) {
    const number = numberAt(words, k);
    if (number?.state === 'number') return number.floor ?? number.ceiling;
  }
  return null;
}

function figureValue({ text, start, words }: ReadSentence, { number, from }: Stated): FigureValue {
  return {
    floor: number.floor,
    ceiling: number.ceiling,
    approximate: number.approximate,
    state: number.state === 'vague' ? 'vague' : 'number',
    says: text.slice(words[number.from]!.start - start, words[number.to - 1]!.end - start),
    victims: null,
    part: false,
    replaces: from,
  };
}
