import type { Statement } from '../model/attribution.ts';
import { canonical } from './canonical.ts';
import { seatOf } from './lexicon/lexicon.ts';
import { foldedWords } from './words.ts';

const ALIGNED =
  /\b(\p{L}+)[-‑– ](?:aligned|backed|linked|supported|affiliated|sponsored|allied|funded|trained|armed)\b/giu;
const FILLER: ReadonlySet<string> = new Set(
  'the a an of in for group groups movement organisation organization forces militant militants'.split(' '),
);

/** A text without its "Iran-backed": what is left speaks of Iran itself. */
export const withoutSponsors = (text: string): string => text.replace(ALIGNED, ' ');

/** The words of a text, a capital standing for its country. */
export const actingWords = (text: string): string[] =>
  canonical(foldedWords(text).map((word) => seatOf.get(word) ?? word));

/** The words of a name that tell it from others: "Iran-aligned militia" has no Iran in it. */
export const nameWords = (name: string): string[] =>
  actingWords(withoutSponsors(name)).filter((word) => !FILLER.has(word));

/** Whether two names may be one: all words of the shorter are in the longer, and they share a beginning or say all. */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [nameWords(a), nameWords(b)];
  if (one.length === 0 || two.length === 0) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) => long.includes(word)) && (short.length === long.length || short[0] === long[0]);
}

/** Whether a statement names this actor as the one who did it. */
export const names = (statement: Statement, actor: string): boolean =>
  statement.actor !== null && sameName(statement.actor, actor);
