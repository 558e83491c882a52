import { z } from 'zod';
import alikeTable from './alike.json' with { type: 'json' };
import bodyTable from './bodies.json' with { type: 'json' };
import grammarTable from './grammar.json' with { type: 'json' };
import nationTable from './nations.json' with { type: 'json' };
import { type PhraseBook, phraseBook } from './phrases.ts';
import topicTable from './topics.json' with { type: 'json' };

const Phrases = z.array(z.string().regex(/^[a-z0-9 ]+$/)).min(1);
const Alike = z.record(z.string(), Phrases);
const Nations = z.array(z.strictObject({ names: Phrases, seats: z.array(z.string()) }));
const Grammar = z.strictObject({
  auxiliaries: Phrases,
  asking: Phrases,
  leads: Phrases,
  frames: Phrases,
  joiners: Phrases,
  nobody: Phrases,
  not: Phrases,
  pronouns: Phrases,
  roles: Phrases,
  plain: Phrases,
  calendar: Phrases,
  askerStarts: Phrases,
  asker: Phrases,
  tags: Phrases,
});

/** What a word of a question can be about. */
export type Topic = keyof typeof topicTable;
export const topics: PhraseBook<Topic> = phraseBook(
  z.record(z.string(), Phrases).parse(topicTable) as Record<Topic, string[]>,
);
export const isTopic = (word: string): word is Topic => Object.hasOwn(topicTable, word);

/** The words that hold a question together. */
export const grammar = Grammar.parse(grammarTable);
export const frames = phraseBook({ frame: grammar.frames });
export const nobody = phraseBook({ nobody: grammar.nobody });
/** How people begin to speak of their own asking ("I would", "could you"), and the words that they go on with. */
export const askerStarts = phraseBook({ start: grammar.askerStarts });
export const asker: ReadonlySet<string> = new Set(grammar.asker);
/** What is hung behind a question: "is that so", "true or false", "please"; the longest first. */
export const tags: readonly (readonly string[])[] = grammar.tags
  .map((tag) => tag.split(' '))
  .sort((a, b) => b.length - a.length);
export const auxiliaries: ReadonlySet<string> = new Set(grammar.auxiliaries);
export const pronouns: ReadonlySet<string> = new Set(grammar.pronouns);
export const calendar: ReadonlySet<string> = new Set(grammar.calendar);
export const roles: ReadonlySet<string> = new Set(grammar.roles);
/** Words that say nothing about the matter asked. */
export const plain: ReadonlySet<string> = new Set([
  ...grammar.plain,
  ...grammar.auxiliaries,
  ...grammar.leads,
  ...grammar.pronouns,
  ...grammar.asking.flatMap((phrase) => phrase.split(' ')),
  ...grammar.not,
]);

const nations = Nations.parse(nationTable);

const bodyNames = Alike.parse(bodyTable);
/** Ministries and the like, by all their names. */
export const bodies = phraseBook(bodyNames);

/** Words for the same thing, a country among them: "American" and "US", "ship" and "warship". */
export const alike = phraseBook({
  ...Alike.parse(alikeTable),
  ...bodyNames,
  ...Object.fromEntries(nations.map(({ names }) => [names[0]!, names])),
});
export const nationNames: ReadonlySet<string> = new Set(nations.flatMap(({ names, seats }) => [...names, ...seats]));
/** The country that a capital or a palace speaks for: "Tehran" is Iran where it acts, not where it is a place. */
export const seatOf: ReadonlyMap<string, string> = new Map(
  nations.flatMap(({ names, seats }) => seats.map((seat): [string, string] => [seat, names[0]!])),
);

/** Every single word that the lists know: what a mistyped word may have meant. */
export const knownWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(topicTable).flat(),
    ...Object.values(alikeTable).flat(),
    ...Object.values(bodyTable).flat(),
    ...nationNames,
    ...Object.values(grammarTable).flat(),
  ].flatMap((phrase) => phrase.split(' ')),
);
