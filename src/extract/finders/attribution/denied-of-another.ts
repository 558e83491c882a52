import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';

const WAS = /^(?:is|are|was|were|has|have|had|carried|planted|fired|launched|staged)$/u;

/** "Police denied that | the ELN | was behind it", "denied | U.S. involvement": who, somebody says, was not the one. */
export function deniedOf(sentence: ReadSentence, at: number): ActorMention | undefined {
  const { words, actors } = sentence;
  let from = at + 1;
  while (/^(?:that|the|a|an|any)$/u.test(words[from]?.fold ?? '')) from += 1;
  return actors.find(
    (a) =>
      a.level !== 'class' &&
      a.from <= from &&
      from < a.to &&
      (WAS.test(words[a.to]?.fold ?? '') || PART.test(words[a.to]?.fold ?? '') || isWhichWas(sentence, a.to)),
  );
}

const PART = /^(?:involvement|role|part|participation|complicity)$/u;

/** "the ELN, | which has claimed it, was behind it". */
function isWhichWas(sentence: ReadSentence, to: number): boolean {
  const { words } = sentence;
  if (!/^(?:which|who)$/u.test(words[to]?.fold ?? '')) return false;
  const end = words.slice(to, to + LONGEST_ASIDE).findIndex((_, k) => k > 0 && /^,/u.test(gapAfter(sentence, to + k)));
  return end > 0 && WAS.test(words[to + end + 1]?.fold ?? '');
}
const LONGEST_ASIDE = 16;

/** "The ELN signed a truce, and | a spokesman | denied": of the one group that the sentence named before. */
export function spokenForBy({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const end = /^(?:has|have|had|later|also)$/u.test(words[at - 1]?.fold ?? '') ? at - 1 : at;
  const isNobodys = /^(?:a|its|their|whose)$/u.test(words[end - 2]?.fold ?? '');
  if (!isNobodys || !/^(?:spokes(?:man|woman|person)|envoy|representative)$/u.test(words[end - 1]?.fold ?? ''))
    return null;
  const named = actors.filter((a) => a.to < end - 1 && a.level === 'group');
  return new Set(named.map(({ id }) => id)).size === 1 ? named[0]! : null;
}
