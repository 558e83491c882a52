import { countryNamed } from '../lexicon/gazetteer.ts';
import type { ReadSentence } from '../mention.ts';

const CALLING = /\b(?:is|was|are|were|be|than|as|it|this|just|merely|but)\s+an?\s+(?:\p{L}+\s+){0,2}$/iu;
const ON_ALL =
  /^\s+(?:on|against|upon)\s+(?:(?:the|our|all|of|us|entire|very|whole|every|human|muslim|christian|jewish)\s+)*(?:nation|people|state|humanity|mankind|democracy|freedoms?|liberty|sovereignty|islam|christianity|religion|faith|peace|values|civili[sz]ation|unity|world|heart|soul|rule|press|society|life|us|all)\b/iu;
const ON_COUNTRY =
  /^\s+(?:on|against|upon)\s+(?:(?:the|all|of|whole|entire)\s+)*(\p{Lu}\p{L}+)(?!['’]s)(?=[.,;!?”"'’]|$|\s+(?:and|itself|as)\b)/u;
/** In characters: no longer than what `CALLING` takes. */
const NEAR = 60;

/** "“This is no less than an | attack on Pakistan,”", "called it an | assault on democracy": what somebody says that a deed amounts to, and no other one. */
export function isCalledSo({ words, text, start }: ReadSentence, i: number): boolean {
  if (!/^(?:attack|assault|strike|crime|act)$/u.test(words[i]!.fold)) return false;
  const behind = text.slice(words[i]!.end - start, words[i]!.end - start + NEAR);
  const country = ON_COUNTRY.exec(behind)?.[1];
  if (!ON_ALL.test(behind) && !(country && countryNamed(country))) return false;
  return CALLING.test(text.slice(Math.max(0, words[i]!.start - start - NEAR), words[i]!.start - start));
}
