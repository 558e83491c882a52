import type { Bounds } from '../../model/figure.ts';
import { joined, type Word } from '../text/words.ts';

/** A number phrase: the words that it covers and the bounds that it states. */
export type NumberPhrase = Bounds & {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  readonly state: 'number' | 'vague' | 'none';
  /** The hedge: "at least"; null for a plain number. */
  readonly modality: string | null;
};

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((w, i) => [w, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 20 + 10 * i]),
);
const VAGUE = new Set('several dozens scores hundreds thousands tens many numerous some multiple few'.split(' '));
const NONE = new Set(['no', 'none', 'nobody']);

type Hedge = 'floor' | 'ceiling' | 'above' | 'below' | 'about' | 'nearly';
/** Longer hedges first: "no fewer than" before "fewer than". */
const HEDGES: readonly (readonly [string, Hedge])[] = [
  ['at least', 'floor'],
  ['at the very least', 'floor'],
  ['at the least', 'floor'],
  ['at minimum', 'floor'],
  ['at a minimum', 'floor'],
  ['at east', 'floor'],
  ['at lest', 'floor'],
  ['atleast', 'floor'],
  ['no fewer than', 'floor'],
  ['no less than', 'floor'],
  ['not less than', 'floor'],
  ['a minimum of', 'floor'],
  ['minimum of', 'floor'],
  ['as many as', 'ceiling'],
  ['up to', 'ceiling'],
  ['no more than', 'ceiling'],
  ['not more than', 'ceiling'],
  ['at most', 'ceiling'],
  ['a maximum of', 'ceiling'],
  ['more than', 'above'],
  ['over', 'above'],
  ['above', 'above'],
  ['upwards of', 'above'],
  ['in excess of', 'above'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['under', 'below'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['a reported', 'about'],
  ['estimated', 'about'],
  ['the estimated', 'about'],
];
const HEDGE_WORDS = HEDGES.map(([words, kind]) => [words.split(' '), kind] as const);
/** The hedges by their first words. */
const HEDGES_FROM = Map.groupBy(HEDGE_WORDS, ([[first]]) => first!);
/** What is neither one of these nor digits begins no number phrase. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...HEDGE_WORDS.map(([[first]]) => first!),
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE,
  ...NONE,
  'half',
  'between',
  'a',
]);

/** The number phrase that starts at word `i`, hedge included; null where there is none. */
export function numberAt(words: readonly Word[], i: number): NumberPhrase | null {
  const first = words[i]?.fold ?? '';
  if (!FIRST_WORDS.has(first) && !(first >= '0' && first < ':')) return null;
  const hedge = hedgeAt(words, i);
  const start = i + (hedge?.[0].length ?? 0);
  const plain = plainAt(words, start);
  const most = plain && hedge?.[1] === 'floor' ? mostBehind(words, plain) : null;
  if (most) return phrase(words, i, most, null);
  if (plain) return phrase(words, i, plain, hedge?.[1] ?? trailing(words, plain.to));
  return hedge || words[i - 1]?.fold === 'how' ? null : vagueAt(words, i);
}

const hedgeAt = (words: readonly Word[], i: number): (typeof HEDGE_WORDS)[number] | undefined =>
  HEDGES_FROM.get(words[i]?.fold ?? '')?.find(([parts]) => parts.every((part, k) => words[i + k]?.fold === part));

/** "at least 12 | and as many as 31": both bounds; null where no ceiling follows. */
function mostBehind(words: readonly Word[], least: Plain): Plain | null {
  const hedge = words[least.to]?.fold === 'and' ? hedgeAt(words, least.to + 1) : undefined;
  const most = hedge?.[1] === 'ceiling' ? cardinalAt(words, least.to + 1 + hedge[0].length) : null;
  return most && most.high > least.low ? { low: least.low, high: most.high, to: most.to } : null;
}

type Plain = { readonly low: number; readonly high: number; readonly to: number };

function phrase(words: readonly Word[], from: number, plain: Plain, hedge: Hedge | 'orMore' | null): NumberPhrase {
  const to = hedge === 'orMore' ? plain.to + 2 : plain.to;
  const bounds = boundsOf(plain, hedge);
  const modality =
    hedge === null
      ? null
      : words
          .slice(from, to)
          .filter((_, k) => from + k < plain.to - 1 || hedge === 'orMore')
          .map((w) => w.raw)
          .join(' ') || null;
  return { from, to, ...bounds, approximate: hedge === 'about' || hedge === 'nearly', state: 'number', modality };
}

function boundsOf({ low, high }: Plain, hedge: Hedge | 'orMore' | null): Bounds {
  switch (hedge) {
    case 'floor':
    case 'orMore':
      return { floor: low, ceiling: null };
    case 'above':
      return { floor: low + 1, ceiling: null };
    case 'ceiling':
    case 'nearly':
      return { floor: null, ceiling: high };
    case 'below':
      return { floor: null, ceiling: Math.max(0, high - 1) };
    default:
      return { floor: low, ceiling: high };
  }
}

const trailing = (words: readonly Word[], i: number): 'orMore' | null =>
  words[i]?.fold === 'or' && words[i + 1]?.fold === 'more' ? 'orMore' : null;

/** A number, or a range of two: "12 to 15", "between three and five", "12-15". */
function plainAt(words: readonly Word[], i: number): Plain | null {
  const between = words[i]?.fold === 'between';
  const first = cardinalAt(words, between ? i + 1 : i);
  return first && (rangeFrom(words, first, between) ?? (between ? null : first));
}

function rangeFrom(words: readonly Word[], first: Plain, between: boolean): Plain | null {
  if (words[first.to - 1]!.opensRange) {
    const tied = cardinalAt(words, first.to);
    return tied && tied.low > first.low ? { low: first.low, high: tied.high, to: tied.to } : null;
  }
  const joint = words[first.to]?.fold;
  if (joint !== 'to' && joint !== (between ? 'and' : 'or')) return null; // "between 45 to 130" is written too
  const second = cardinalAt(words, first.to + 1);
  if (!second || second.low <= first.low || (joint === 'or' && second.low - first.low > 5)) return null;
  return { low: first.low, high: second.high, to: second.to };
}

/** Digits, words to thousands, "a dozen", "two dozen", "half a dozen". */
function cardinalAt(words: readonly Word[], i: number): Plain | null {
  const at = (k: number): string => words[k]?.fold ?? '';
  if (at(i) === 'half' && at(i + 1) === 'a' && at(i + 2) === 'dozen') return { low: 6, high: 6, to: i + 3 };
  if (at(i) === 'a' && at(i + 1) === 'dozen') return { low: 12, high: 12, to: i + 2 };
  if (at(i) === 'a' && (at(i + 1) === 'hundred' || at(i + 1) === 'thousand'))
    return { low: at(i + 1) === 'hundred' ? 100 : 1000, high: at(i + 1) === 'hundred' ? 100 : 1000, to: i + 2 };
  if (/^\d{1,7}$/.test(at(i))) return scaled(Number(at(i)), i + 1, words);
  return spelled(words, i);
}

function scaled(value: number, to: number, words: readonly Word[]): Plain {
  if (/^dozens?$/u.test(words[to]?.fold ?? '')) return { low: 12 * value, high: 12 * value, to: to + 1 };
  if (words[to]?.fold === 'thousand') return { low: 1000 * value, high: 1000 * value, to: to + 1 };
  return { low: value, high: value, to };
}

function spelled(words: readonly Word[], i: number): Plain | null {
  let [total, current, k, found] = [0, 0, i, false];
  for (; k < words.length; k += 1) {
    const word = words[k]!.fold;
    if (
      UNITS.has(word) &&
      (!found || TENS.has(words[k - 1]!.fold) || ['hundred', 'thousand', 'and'].includes(words[k - 1]!.fold))
    )
      current += UNITS.get(word)!;
    else if (TENS.has(word) && (!found || ['hundred', 'thousand', 'and'].includes(words[k - 1]!.fold)))
      current += TENS.get(word)!;
    else if (word === 'hundred' && found) current *= 100;
    else if (word === 'thousand' && found) {
      total += current * 1000;
      current = 0;
    } else if (
      word === 'and' &&
      found &&
      words[k - 1]!.fold === 'hundred' &&
      (UNITS.has(words[k + 1]?.fold ?? '') || TENS.has(words[k + 1]?.fold ?? ''))
    )
      continue;
    else break;
    found = true;
  }
  return found ? scaled(total + current, k, words) : null;
}

function vagueAt(words: readonly Word[], i: number): NumberPhrase | null {
  const word = words[i]?.fold ?? '';
  const next = words[i + 1]?.fold ?? '';
  // "A couple and their son" are three people, "a couple of people" are not counted.
  const isCouple = next === 'couple' && words[i + 2]?.fold === 'of';
  const two = word === 'a' && (isCouple || next === 'few' || next === 'number');
  if (two || VAGUE.has(word))
    return {
      from: i,
      to: i + (two ? 2 : 1),
      floor: null,
      ceiling: null,
      approximate: false,
      state: 'vague',
      modality: joined(words, i, i + (two ? 2 : 1)),
    };
  if (NONE.has(word))
    return {
      from: i,
      to: i + (word === 'no' && next === 'one' ? 2 : 1),
      floor: 0,
      ceiling: 0,
      approximate: false,
      state: 'none',
      modality: null,
    };
  return null;
}
