import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const NEEDED = neededWords('died succumbed pronounced declared survive');
const DEATH =
  /\b(?:where|and|but|before) (?:(he|she|they|both|all) )?(?:(?:both|all|later|soon|then|also|has|have|had|\w+ly) ){0,2}(?:died|succumbed|(?:(?:was|were) (?:later )?)?(?:pronounced|declared) dead|did not survive)\b/giu;

/** Somebody's death that a sentence tells behind what became of him before: where its words begin and end, and of whom it speaks. */
type ToldDeath = { readonly start: number; readonly end: number; readonly who: string | null };

/** "… to a hospital, | where he later died", "… | but did not survive". */
export function deathsToldIn(sentence: ReadSentence): ToldDeath[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  return [...sentence.text.matchAll(DEATH)].map(({ 0: words, 1: who, index }) => {
    const start = sentence.start + index;
    return { start, end: start + words.length, who: who?.toLowerCase() ?? null };
  });
}

/** "A man was taken to a hospital, where he died", "Two guards were wounded but did not survive": who is hurt is dead by the end of the sentence. */
export function withDiedThere(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  const died = new Map(
    deathsToldIn(sentence).flatMap((death): [Draft, Draft][] => {
      const hurt = hurtBefore(death, drafts);
      return hurt && areToldOf(death, hurt) ? [[hurt, deathOf(hurt, death)]] : [];
    }),
  );
  return drafts.flatMap(
    (draft) => died.get(draft) ?? (isOfTheDying(draft, [...died.keys()]) || isDeadToo(draft, drafts) ? [] : [draft]),
  );
}

/** "Four guards were found with gunshot wounds and all died": the same four. */
const isDeadToo = ({ field, cue, value }: Draft, drafts: readonly Draft[]): boolean =>
  field === 'wounded' &&
  (value as Harmed['value']).state === 'number' &&
  drafts.some(
    (d) =>
      d.field === 'killed' &&
      d.cue.start === cue.start &&
      d.cue.end > cue.end &&
      (d as Harmed).value.floor === (value as Harmed['value']).floor,
  );

/** Who was last told to be hurt before the words of a death, if no other harm is told in between. */
function hurtBefore({ start, end }: ToldDeath, drafts: readonly Draft[]): Draft | null {
  const before = drafts.filter(({ field, cue }) => HARM.test(field) && cue.start < end);
  const last = before.reduce<Draft | null>((far, draft) => (far && far.cue.end >= draft.cue.end ? far : draft), null);
  return last && WOUNDED.test(last.field) && last.cue.end <= start ? last : null;
}

const HARM = /^(?:attackers_)?(?:killed|wounded)$/u;
const WOUNDED = /wounded$/u;

type Harmed = Draft & { readonly value: FigureValue };

/** "he" is one, "they" and "both" are several; no word at all is whoever was hurt. */
function areToldOf({ who }: ToldDeath, hurt: Draft): boolean {
  const { floor, state } = (hurt as Harmed).value;
  if (state !== 'number' || floor === null || floor === 0) return false;
  if (who === null) return true;
  if (who === 'both') return floor === 2;
  return /^(?:he|she)$/u.test(who) === (floor === 1);
}

const deathOf = (hurt: Draft, { end }: ToldDeath): Draft =>
  ({
    ...hurt,
    field: hurt.field.replace('wounded', 'killed'),
    foundBy: hurt.foundBy.replace('/shot', '/passive'),
    cue: { start: hurt.cue.start, end },
  }) as Draft;

/** His wounds told a second time, as grave ones. */
const isOfTheDying = ({ field, cue }: Draft, died: readonly Draft[]): boolean =>
  /^wounded/u.test(field) && died.some((hurt) => hurt.cue.start <= cue.start && cue.start < hurt.cue.end);
