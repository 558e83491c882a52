import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const OF_THOSE = /\bof (?:whom|them) (?:(?:\w+ly|later|then|soon|has|have) ){0,3}(?:died|succumbed)$/u;

const NEEDED = neededWords('whom them');

type Harm = Draft & { readonly value: FigureValue };

/** "Five were wounded, two of whom later died": three are still wounded. */
export function withoutDeadAmongHurt(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [...drafts];
  const told = ({ start, end }: Draft['cue']): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const dead = drafts.find(({ field, cue }) => field === 'killed' && OF_THOSE.test(told(cue))) as Harm | undefined;
  const many = dead?.value.floor ?? 0;
  if (!dead || many === 0) return [...drafts];
  const hurt = drafts.findLast(({ field, cue, foundBy }) => {
    const isLess = foundBy === 'casualties/shot'; // those shot lose their dead later, with all that a report tells
    return field === 'wounded' && !isLess && cue.end <= dead.cue.start;
  }) as Harm | undefined;
  const { floor = null, ceiling = null, says = '' } = hurt?.value ?? {};
  if (!hurt || floor === null || floor <= many) return [...drafts];
  const cue = { start: hurt.cue.start, end: dead.cue.end };
  const whole = told(cue);
  const alive = {
    ...hurt.value,
    floor: floor - many,
    ceiling: ceiling === null ? null : ceiling - many,
    says: whole.slice(Math.max(0, whole.indexOf(says))),
  };
  return drafts.map((draft) => (draft === hurt ? ({ ...hurt, cue, value: alive } as Draft) : draft));
}
