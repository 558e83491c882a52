import type { Draft } from '../draft.ts';
import type { EventFile, Filed } from '../events/event-file.ts';
import { placementOf } from '../events/place-drafts.ts';
import type { ReadSentence } from '../mention.ts';
import { namedBefore } from '../people/named-people.ts';
import { numberAt } from '../people/numbers.ts';
import type { Rival } from './totals/rival.ts';

const DIED =
  /^(?:he|she) (?:\w+ly )?(?:also |later |then |soon )?(?:died|succumbed|was (?:later |soon )?(?:pronounced|declared) dead)\b/iu;
const HURT = /^(?:shot|wounded|injured|hurt|hit|struck|stabbed)$/u;

/** The one person whom a sentence tells was hurt. */
type Victim = { readonly name: string | null; readonly file: EventFile | null; readonly hurt: Draft | null };

/** "A man was shot in the chest. | He died at a hospital.": whom the sentence before tells was hurt is dead, whatever day he died. */
export function withDeathsToldNext(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  filed: Filed,
): Draft[] {
  const told = Map.groupBy(drafts, ({ sentence }) => sentence);
  const healed = new Set<Draft | null>();
  const deaths = sentences.flatMap((sentence): Draft[] => {
    const words = DIED.exec(sentence.text)?.[0];
    const before = sentences[sentence.index - 1];
    if (words === undefined || !before || sentence.fence !== null || before.fence !== null) return [];
    const victim = onlyOneHurt(told.get(before) ?? [], filed) ?? oneOfThem(before, filed);
    if (!victim) return [];
    healed.add(victim.hurt);
    return [deathOf(victim, sentence, words)];
  });
  return [...drafts.filter((draft) => !healed.has(draft)), ...deaths];
}

function onlyOneHurt(drafts: readonly Draft[], filed: Filed): Victim | null {
  const [hurt, ...more] = drafts.filter(({ field }) => /^(?:attackers_)?(?:killed|wounded)$/u.test(field));
  if (hurt?.field !== 'wounded' || more.length || (hurt as Rival).value.floor !== 1) return null;
  return { name: (hurt as Rival).value.victims, file: placementOf(hurt, filed)?.file ?? null, hurt };
}

/** "Ann Rowe, 22, was one of five people shot": told from the others by name. */
function oneOfThem(sentence: ReadSentence, filed: Filed): Victim | null {
  const { words, clauses } = sentence;
  const one = words.findIndex(({ fold }, k) => fold === 'one' && words[k - 1]?.fold === 'was');
  if (one < 0 || words[one + 1]?.fold !== 'of' || !numberAt(words, one + 2)) return null;
  if (!words.slice(one + 2, one + 8).some(({ fold }) => HURT.test(fold))) return null;
  const isAged = /^\d{1,2}$/u.test(words[one - 2]?.fold ?? '');
  const [person] = namedBefore(sentence, isAged ? one - 2 : one - 1);
  const clause = clauses.find(({ from, to }) => from <= one && one < to);
  return person && clause ? { name: person.noun, file: filed.placements.get(clause)?.file ?? null, hurt: null } : null;
}

function deathOf({ name, file }: Victim, sentence: ReadSentence, words: string): Draft {
  const value: Rival['value'] = {
    floor: 1,
    ceiling: 1,
    says: words.slice(0, words.indexOf(' ')),
    approximate: false,
    victims: name,
    state: 'number',
    part: false,
    replaces: null,
  };
  const cue = { start: sentence.start, end: sentence.start + words.length };
  const placed = file ? { file, because: 'who died is whom the sentence before tells was hurt' } : {};
  return { field: 'killed', value, sentence, cue, modality: null, foundBy: 'casualties/passive', ...placed } as Draft;
}
