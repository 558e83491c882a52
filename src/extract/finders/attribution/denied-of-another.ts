import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

const WAS = /^(?:is|are|was|were|has|have|had|carried|planted|fired|launched|staged)$/u;

/** "Police denied that | the ELN | was behind it": who, somebody says, was not the one; that he says it of another is no denial of his own. */
export function deniedOf({ words, actors }: ReadSentence, at: number): ActorMention | undefined {
  let from = at + 1;
  while (/^(?:that|the|a|an)$/u.test(words[from]?.fold ?? '')) from += 1;
  return actors.find((a) => a.level !== 'class' && a.from <= from && from < a.to && WAS.test(words[a.to]?.fold ?? ''));
}

/** "The ELN signed a truce, and | a spokesman | denied": of the one group that the sentence named before. */
export function spokenForBy({ words, actors }: ReadSentence, at: number): ActorMention | null {
  const end = /^(?:has|have|had|later|also)$/u.test(words[at - 1]?.fold ?? '') ? at - 1 : at;
  const isNobodys = /^(?:a|its|their|whose)$/u.test(words[end - 2]?.fold ?? '');
  if (!isNobodys || !/^(?:spokes(?:man|woman|person)|envoy|representative)$/u.test(words[end - 1]?.fold ?? ''))
    return null;
  const named = actors.filter((a) => a.to < end - 1 && a.level === 'group');
  return new Set(named.map(({ id }) => id)).size === 1 ? named[0]! : null;
}
