import { asker, askerStarts, frames, grammar, pronouns, tags, topics } from './lexicon/lexicon.ts';
import { hitsIn, phrasesAt } from './lexicon/phrases.ts';
import type { Word } from './words.ts';

const LEADS: ReadonlySet<string> = new Set(grammar.leads);
const JOINERS: ReadonlySet<string> = new Set(grammar.joiners);
const LONGEST_OPENING = 7;

/** The words without what stands around the question: "So, do we know whether …", "I’d be grateful for …", "…, is that so?" */
export const bare = (words: readonly Word[]): readonly Word[] => withoutPreamble(withoutTags(words));

/** What stands before the question falls away piece by piece, as long as something is left. */
export function withoutPreamble(words: readonly Word[]): readonly Word[] {
  const folded = words.map((word) => word.folded);
  let at = 0;
  while (LEADS.has(folded[at] ?? '') && at < words.length - 1) at += 1;
  const to = Math.max(frameEnd(folded, at), askerEnd(folded, at), openingEnd(words, at));
  if (to <= at || to >= words.length) return words.slice(at);
  const rest = words.slice(to);
  return withoutPreamble(JOINERS.has(rest[0]!.folded) && rest.length > 1 ? rest.slice(1) : rest);
}

/** "Do we know", "any word on". */
const frameEnd = (folded: readonly string[], at: number): number =>
  Math.max(0, ...phrasesAt(frames, folded, at).map((hit) => hit.to));

/** "I’m trying to find out", "could you give me the": people speaking of their own asking. */
function askerEnd(folded: readonly string[], at: number): number {
  let to = Math.max(0, ...phrasesAt(askerStarts, folded, owned(folded, at)).map((hit) => hit.to));
  while (to > 0 && asker.has(folded[to] ?? '')) to += 1;
  return to;
}

/** "My editor wants": whoever sends them asks in their place. */
function owned(folded: readonly string[], at: number): number {
  if (folded[at] !== 'my' && folded[at] !== 'our') return at;
  const wants = folded.slice(at, at + 4).findIndex((word) => /^(?:want|need|ask|wonder)/.test(word));
  return wants < 0 ? at : at + wants;
}

/** "For my article:", "Sorry to ask, but": an opening clause that is about nothing. */
function openingEnd(words: readonly Word[], at: number): number {
  const to = words.findIndex((word, i) => i > at && word.breaks);
  if (to < 0 || to - at > LONGEST_OPENING) return 0;
  const opening = words.slice(at, to).map((word) => word.folded);
  const opens = ['for', 'before', 'as', 'to'].includes(opening[0]!);
  return opens && hitsIn(topics, opening).length === 0 ? to : 0;
}

/** "Did it" is hung behind a question only where a comma sets it off: "who did it" is whole. */
function withoutTags(words: readonly Word[]): readonly Word[] {
  const tag = tags.find(
    (phrase) =>
      phrase.length < words.length &&
      phrase.every((word, i) => words.at(i - phrase.length)?.folded === word) &&
      (!pronouns.has(phrase.at(-1)!) || words.at(-phrase.length)!.breaks),
  );
  return tag ? withoutTags(words.slice(0, words.length - tag.length)) : words;
}
