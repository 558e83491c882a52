import type { Stance } from '../../../model/attribution.ts';
import type { ActorMention } from '../../actor-mentions.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';

export type Found = {
  readonly stance: Stance;
  readonly actor: ActorMention | null;
  readonly from: number;
  readonly to: number;
  readonly by?: ActorMention | null;
};

export const folds = (sentence: ReadSentence, clause: ReadClause): string[] =>
  sentence.words.slice(clause.from, clause.to).map((w) => w.fold);

export function indexOf({ words }: ReadSentence, clause: ReadClause, test: (fold: string) => boolean): number {
  for (let k = clause.from; k < clause.to; k += 1) if (test(words[k]!.fold)) return k;
  return -1;
}

export const actorBefore = (sentence: ReadSentence, at: number, reach = 12): ActorMention | null =>
  sentence.actors.filter((a) => a.to <= at && at - a.to <= reach).at(-1) ?? null;

export const actorAfter = (sentence: ReadSentence, at: number, reach = 8): ActorMention | null =>
  sentence.actors.find((a) => a.from >= at && a.from - at <= reach) ?? null;
