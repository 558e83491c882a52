import { z } from 'zod';
import { words } from '../model/fold.ts';
import { groupBy } from './most.ts';
import table from './victims.json' with { type: 'json' };

/** Words for people, widest first: who is a soldier is also a person, not the other way round. */
const widths = z.array(z.array(z.string())).parse(table);

/** Descriptions of the same victims, each once, the widest first: AP's "military personnel and civilians" before "servicemen". */
export function widestFirst(descriptions: readonly string[]): string[] {
  const groups = [...groupBy(descriptions, (text) => words(text).join(' '))];
  return groups
    .sort(
      ([a, as], [b, bs]) =>
        joined(b) - joined(a) ||
        rank(a) - rank(b) ||
        length(a) - length(b) ||
        bs.length - as.length ||
        (a < b ? -1 : 1),
    )
    .map(([, texts]) => texts[0]!);
}

const joined = (text: string): number => (words(text).includes('and') ? 1 : 0);
const length = (text: string): number => words(text).length;

function rank(text: string): number {
  const said = words(text);
  const found = widths.findIndex((row) => row.some((word) => said.includes(word)));
  return found < 0 ? widths.length : found;
}
