import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { claimantAfter } from './claimant.ts';
import { foundPerson } from './found-person.ts';

/** Capitals that name an office, a feast or a field, and nobody who attacks. */
const NO_PARTY =
  /^(?:president|minister|ministry|police|department|court|government|state|parliament|senate|council|un|united|nations|union|christmas|ramadan|easter|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** The name in no list behind words that lay a deed on somebody: "attributed it to | the Sons of Leon", "to | Tom Rowe", "to one man, identified as | Tom Rowe". */
export function unlistedAfter(sentence: ReadSentence, from: number): ActorMention | null {
  const { words } = sentence;
  const at = pastIdentified(sentence, from);
  const isDefinite = words[at]?.fold === 'the';
  const person = isDefinite ? null : personAt(sentence, at);
  if (person?.name === at && person.to - at > 1) return foundPerson(sentence, person, 'blamed', at).actor;
  if (at !== from || !(isDefinite || /^\p{Lu}/u.test(words[at]?.raw ?? ''))) return null;
  const group = claimantAfter(sentence, at);
  const isOther =
    !group ||
    sentence.places.some((p) => p.start < group.end && group.start < p.end) ||
    words.slice(group.from, group.to).some(({ fold }) => NO_PARTY.test(fold));
  return !isOther && (group.to - group.from > 1 || /^\p{Lu}{2,7}$/u.test(words[group.from]!.raw)) ? group : null;
}

/** "an individual, | identified as": the first word behind it, where it stands there. */
function pastIdentified(sentence: ReadSentence, from: number): number {
  const { words } = sentence;
  const as = words.slice(from, from + 7).findIndex(({ fold }) => fold === 'as') + from;
  const isNaming = as > from && /^(?:identified|named)$/u.test(words[as - 1]!.fold);
  return isNaming && !words.slice(from, as).some((_, k) => /[.;:]/u.test(gapAfter(sentence, from + k))) ? as + 1 : from;
}
