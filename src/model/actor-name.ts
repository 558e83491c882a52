import { words } from './fold.ts';

const COLLECTIVE = new Set(['a', 'an', 'the', 'group', 'groups', 'suspected', 'alleged']);
const DESCRIBED: Readonly<Record<string, string>> = {
  linked: 'aligned',
  backed: 'aligned',
  affiliated: 'aligned',
  iranian: 'iran',
};

/** A name or description of an actor without what only words it: "Iran-linked militia groups" → iran aligned militia. */
export const actorName = (actor: string): string =>
  words(actor)
    .filter((word) => !COLLECTIVE.has(word))
    .map((word) => DESCRIBED[word] ?? word.replace(/([^s])s$/, '$1'))
    .join(' ');
