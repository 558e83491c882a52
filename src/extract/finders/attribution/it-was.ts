import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { DEEDS, PERFORMED } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';

const IT = neededWords('it');
/** Who is speaking, of whom the sentence must tell: a report does not guess so by itself. */
const SPOKEN = /["“”]|\b(?:said|says|told|insisted|maintained|added|knows?|sure|certain|certainly|no doubt)\b/iu;

/** "“It was the ELN,” the mayor said", "the army said it was the ELN who did it": a name is all the answer. */
export function itWas(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words, actors, text } = sentence;
  const it = indexOf(sentence, clause, IT);
  if (it < 0 || !/^(?:was|is)$/u.test(words[it + 1]?.fold ?? '') || !SPOKEN.test(text)) return [];
  if (/^(?:if|whether|unless|when|because|as|like|though)$/u.test(words[it - 1]?.fold ?? '')) return [];
  const name = /^(?:the|these|those)$/u.test(words[it + 2]?.fold ?? '') ? it + 3 : it + 2;
  const actor = actors.find((a) => a.from === name && a.adjective === undefined);
  if (!actor || actor.to > clause.to || !isAll(sentence, actor.to)) return [];
  return [{ stance: 'blamed', actor, from: it, to: actor.to }];
}

/** Nothing follows, or only that they did it. */
function isAll(sentence: ReadSentence, to: number): boolean {
  const { words } = sentence;
  if (to >= words.length || /^[.,;!"”’]/u.test(gapAfter(sentence, to - 1))) return true;
  if (!/^(?:who|that)$/u.test(words[to]!.fold)) return false;
  return words
    .slice(to + 1, to + 4)
    .some(({ fold }) => DEEDS.has(fold) || PERFORMED.has(fold) || /^(?:did|behind|responsible)$/u.test(fold));
}
