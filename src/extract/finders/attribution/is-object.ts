import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

const LEADS_TO_OBJECT = /^(?:by|to|with|against|from)$/u;
/** More countries than such a list names. */
const LONGEST_LIST = 4;

/** "supported by | Leon, and has claimed", "seen as one by Leon and | the UN, said": named in passing, and not who does what the next verb says. */
export function isObject(sentence: ReadSentence, actor: ActorMention): boolean {
  let { from } = actor;
  for (let n = 0; n < LONGEST_LIST; n += 1) {
    const before = pastArticle(sentence, from);
    if (LEADS_TO_OBJECT.test(sentence.words[before]?.fold ?? '')) return true;
    const first = listedBefore(sentence, before);
    if (!first) return false;
    from = first.from;
  }
  return false;
}

const pastArticle = ({ words }: ReadSentence, from: number): number =>
  words[from - 1]?.fold === 'the' ? from - 2 : from - 1;

/** "Leon, | Toledo", "Leon and | the UN": whoever stands before in the same list. */
function listedBefore(sentence: ReadSentence, k: number): ActorMention | undefined {
  const isAnd = sentence.words[k]?.fold === 'and' && gapAfter(sentence, k - 1) === ' ';
  const end = isAnd ? k : k + 1;
  const isListed = isAnd || /^,\s$/u.test(gapAfter(sentence, k));
  return isListed ? sentence.actors.find((a) => a.to === end) : undefined;
}
