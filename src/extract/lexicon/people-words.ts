import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Lists = z.strictObject({
  things: z.array(z.string()),
  attackers: z.array(z.string()),
  persons: z.array(z.string()),
});
const lists = Lists.parse(JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')));

/** What is counted in the same breath as people, but is nobody. */
export const THINGS: ReadonlySet<string> = new Set(lists.things);
/** Those who did it: counted apart from victims. */
export const ATTACKERS: ReadonlySet<string> = new Set(lists.attackers);
/** Nouns that make "a …" one person. */
export const PERSONS: ReadonlySet<string> = new Set(lists.persons);

const MANY =
  /^(?:people|persons|men|women|children|others|victims|bystanders|passersby|police|policemen|teens|youths)$/u;

/** Does a noun phrase end in a word for people: "other women", "two officers"? */
export function isPeople(noun: string): boolean {
  const last = noun.toLowerCase().split(' ').at(-1)!;
  return PERSONS.has(last) || MANY.test(last) || (last.endsWith('s') && PERSONS.has(last.slice(0, -1)));
}
