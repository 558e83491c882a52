import type { Stance } from '../../../model/attribution.ts';
import { slug } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import type { PersonName } from '../../people/person-names.ts';
import type { Found } from './found.ts';

/** One person, called by name, as the one who did it; `cue` is the word that says so. */
export function foundPerson(
  { words, text, start }: ReadSentence,
  { name, to }: Pick<PersonName, 'name' | 'to'>,
  stance: Stance,
  cue: number,
): Found {
  const span = { start: words[name]!.start, end: words[to - 1]!.end };
  const called = text.slice(span.start - start, span.end - start).replace(/\s+/gu, ' ');
  const actor = { ...span, from: name, to, id: slug(called), name: called, level: 'individual' } as const;
  return { stance, actor, from: Math.min(cue, name), to: Math.max(cue + 1, to) };
}
