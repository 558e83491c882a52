import { actorOf, belongsTo } from '../lexicon/lexicon.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import type { ActorMention } from './actor-mention.ts';

/** A space and the bracket. */
const BRACKET = 2;
const SMALL = /^(?:of|for|the|and|in)$/u;

/** "the Ambazonia Defence Forces (ADF)": letters that a report brings in for a known name mean it all through the report, whoever else goes by them. */
export function asIntroduced(
  sentences: readonly { readonly words: readonly Word[] }[],
  actors: readonly ActorMention[][],
): readonly ActorMention[][] {
  const introduced = new Map<string, ActorMention>();
  for (const [k, { words }] of sentences.entries())
    for (const letters of actors[k]!) {
      const named = nameBefore(words, letters, actors[k]!);
      if (named && !belongsTo(letters.id, named.id)) introduced.set(words[letters.from]!.raw, named);
    }
  if (!introduced.size) return actors;
  return actors.map((mentions, k) => mentions.map((m) => called(m, introduced.get(sentences[k]!.words[m.from]!.raw))));
}

const called = (m: ActorMention, named: ActorMention | undefined): ActorMention =>
  named ? { ...m, id: named.id, name: named.name, level: named.level } : m;

/** "the Ambazonia Defence Forces | (ADF)": the known name of which the bracket gives the first letters. */
function nameBefore(
  words: readonly Word[],
  { from }: ActorMention,
  actors: readonly ActorMention[],
): ActorMention | null {
  const letters = words[from]!.raw;
  const last = words[from - 1];
  if (!/^\p{Lu}{3,6}$/u.test(letters) || !last || words[from]!.start - last.end !== BRACKET) return null;
  let at = from;
  for (let left = letters.length; left > 0; ) {
    at -= 1;
    if (SMALL.test(words[at]?.raw ?? '')) continue;
    left -= 1;
    if (!isCapitalised(words[at]) || words[at]!.raw[0] !== letters[left]) return null;
  }
  return actors.find((a) => a.from <= at && a.to === from && actorOf(a.id) !== undefined) ?? null;
}
