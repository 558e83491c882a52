import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What sort of event a word speaks of. Words of one class may name one event; "attack" may name any. */
export const EventClass = z.enum([
  'attack',
  'strike',
  'explosion',
  'shooting',
  'killing',
  'abduction',
  'clash',
  'threat',
]);
export type EventClass = z.infer<typeof EventClass>;

type EventNoun = { readonly class: EventClass; readonly plural: boolean };
const Lists = z.partialRecord(EventClass, z.array(z.string()));
const read = (file: string): [EventClass, string[]][] =>
  Object.entries(Lists.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))) as [
    EventClass,
    string[],
  ][];

const pluralOf = (noun: string): string =>
  noun.endsWith('s')
    ? `${noun}es`
    : noun.endsWith('sh') || noun.endsWith('ch')
      ? `${noun}es`
      : noun.endsWith('y')
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;

const nouns = new Map<string, EventNoun>(
  read('heads.json').flatMap(([kind, list]) =>
    list.flatMap(
      (noun) =>
        [
          [noun, { class: kind, plural: false }],
          [pluralOf(noun), { class: kind, plural: true }],
        ] as [string, EventNoun][],
    ),
  ),
);
const verbs = new Map<string, EventClass>(
  read('verbs.json').flatMap(([kind, list]) => list.map((verb): [string, EventClass] => [verb, kind])),
);

export const eventNoun = (fold: string): EventNoun | undefined => nouns.get(fold);
/** "set", "went": what verbs of two words begin with. */
const firstOfTwo = new Set([...verbs.keys()].filter((verb) => verb.includes(' ')).map((verb) => verb.split(' ')[0]!));

/** What verbs of events begin with. */
export const EVENT_VERBS: readonly string[] = [...verbs.keys()].map((verb) => verb.split(' ')[0]!);

/** The event that a word tells as a verb, by itself or with the next one: "bombed", "set off". */
export const eventVerb = (fold: string, next?: string): EventClass | undefined =>
  verbs.get(fold) ?? (next !== undefined && firstOfTwo.has(fold) ? verbs.get(`${fold} ${next}`) : undefined);
