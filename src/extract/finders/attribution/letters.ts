import type { ActorMention } from '../../actors/actor-mention.ts';
import { actorOf } from '../../lexicon/lexicon.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

/** The groups of a report by the letters that it gives them: "the Red Dawn Front (RDF)", later "the RDF". */
export type Letters = ReadonlyMap<string, ActorMention>;

/** What letters a report puts in brackets behind the names of groups that no list knows. */
export const lettersOf = (sentences: readonly ReadSentence[]): Letters =>
  new Map(sentences.flatMap((sentence) => sentence.actors.flatMap((actor) => bracketed(sentence, actor))));

function bracketed(sentence: ReadSentence, actor: ActorMention): [string, ActorMention][] {
  if (actor.level !== 'group' || actorOf(actor.id)) return [];
  const letters = sentence.words[actor.to];
  const isAlone = /^\s?[([]$/u.test(gapAfter(sentence, actor.to - 1)) && /^[)\]]/u.test(gapAfter(sentence, actor.to));
  return letters && isAlone && /^\p{Lu}{2,7}$/u.test(letters.raw) ? [[letters.raw, actor]] : [];
}
