import type { Span } from '../../model/quote.ts';
import type { Draft } from '../draft.ts';
import type { EventFile, Filed } from '../events/event-file.ts';
import { placementOf } from '../events/place-drafts.ts';
import { deathsToldIn } from '../finders/died-there.ts';
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
    const death = sentence.fence === null ? deathOfHim(sentence) : null;
    const before = death === null ? undefined : tellingWho(sentence, sentences, told);
    if (death === null || !before || before.fence !== null) return [];
    const victim = onlyOneHurt(told.get(before) ?? [], filed) ?? oneOfThem(before, filed);
    if (!victim) return [];
    healed.add(victim.hurt);
    return [deathOf(victim, sentence, death)];
  });
  return [...drafts.filter((draft) => !healed.has(draft)), ...deaths];
}

/** The words by which "he" is dead: "He died", "He was taken to a hospital, where he died", "Medics took him in, but he died". */
function deathOfHim(sentence: ReadSentence): Span | null {
  const { text, start } = sentence;
  const died = DIED.exec(text)?.[0];
  if (died !== undefined) return { start, end: start + died.length };
  const isHe = HE.test(text);
  const death = deathsToldIn(sentence).find(
    (told) => (isHe && told.who === null) || (isOne(told.who) && (isHe || HIM.test(text.slice(0, told.start - start)))),
  );
  if (!death) return null;
  return isHe
    ? { start, end: death.end }
    : { start: start + text.slice(0, death.end - start).search(/\b(?:he|she)\b[^.]*$/iu), end: death.end };
}

const HE = /^(?:he|she)\b/iu;
const HIM = /\b(?:took|rushed|brought|drove|flew|transported|carried|airlifted) (?:him|her)\b/iu;
const isOne = (who: string | null): boolean => who === 'he' || who === 'she';

/** The sentence before, or the one before that where only what was done for him stands between: "Medics treated him." */
function tellingWho(
  { index }: ReadSentence,
  sentences: readonly ReadSentence[],
  told: ReadonlyMap<ReadSentence, readonly Draft[]>,
): ReadSentence | undefined {
  const before = sentences[index - 1];
  const isOfHim = before && (HE.test(before.text) || HELPERS.test(before.text)) && !isHarmTold(told.get(before) ?? []);
  return isOfHim ? sentences[index - 2] : before;
}

const HELPERS = /^(?:medics|paramedics|ems|officers|police|deputies|first responders)\b[^.]*\b(?:him|her)\b/iu;
const isHarmTold = (drafts: readonly Draft[]): boolean => drafts.some(({ field }) => HARMED.test(field));
const HARMED = /^(?:attackers_)?(?:killed|wounded)$/u;

function onlyOneHurt(drafts: readonly Draft[], filed: Filed): Victim | null {
  const [hurt, ...more] = drafts.filter(({ field }) => HARMED.test(field));
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

function deathOf({ name, file }: Victim, sentence: ReadSentence, cue: Span): Draft {
  const value: Rival['value'] = {
    floor: 1,
    ceiling: 1,
    says: /^\w+/u.exec(sentence.text.slice(cue.start - sentence.start))![0],
    approximate: false,
    victims: name,
    state: 'number',
    part: false,
    replaces: null,
  };
  const placed = file ? { file, because: 'who died is whom the sentence before tells was hurt' } : {};
  return { field: 'killed', value, sentence, cue, modality: null, foundBy: 'casualties/passive', ...placed } as Draft;
}
