import type { ActorMention } from '../../actor-mentions.ts';
import type { ReadSentence } from '../../mention.ts';

/** Whom "the group" (`spoken`, named last) and "the guerrillas" (`only`, the one armed group of the report) stand for. */
export type StandIns = { readonly spoken: ActorMention | null; readonly only: ActorMention | null };

const GROUP = /^(?:group|organization|organisation|movement|militia)$/u;
const MEMBERS = /^(?:guerrillas|guerillas|rebels|insurgents|subversives|terrorists)$/u;
const DEFINITE = /^(?:the|these|those)$|(?:an|ean|ese|ist)$/u;

/** A sentence in which "the group" and "the guerrillas" are actors, where the report says who they are. */
export function withStandIns(sentence: ReadSentence, { spoken, only }: StandIns): ReadSentence {
  const { words, actors } = sentence;
  const added = words.flatMap((word, k): ActorMention[] => {
    const before = words[k - 1]?.fold ?? '';
    if (actors.some((a) => a.from <= k && k < a.to)) return [];
    const named = GROUP.test(word.fold)
      ? before === 'the' && (actors.filter((a) => a.to <= k && a.level !== 'state').at(-1) ?? spoken)
      : MEMBERS.test(word.fold) && DEFINITE.test(before) && only;
    if (!named) return [];
    const from = actors.some((a) => a.to === k) ? k : k - 1;
    return [{ ...named, from, to: k + 1, start: words[from]!.start, end: word.end }];
  });
  return added.length ? { ...sentence, actors: [...actors, ...added].sort((a, b) => a.from - b.from) } : sentence;
}
