import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const NEEDED = neededWords(['not', 'instead', 'rather']);
const BEFORE = /^(?:earlier|previously|initially|originally|first)$/u;
const ENDS = /^\s*[,.;)]/u;

/** The figures of a sentence; "five were killed, not seven as earlier reported" and "five, not seven, were killed" take the place of seven. */
export function putRight(sentence: ReadSentence, drafts: readonly Draft[]): readonly Draft[] {
  const wrong = drafts.length && holdsAny(sentence, NEEDED) ? wrongNumber(sentence) : null;
  if (!wrong) return drafts;
  const right = drafts.findLast((draft) => draft.cue.start < wrong.start && isNumber(draft));
  return drafts.map((draft) =>
    draft === right ? ({ ...draft, value: { ...draft.value, replaces: wrong.number } } as Draft) : draft,
  );
}

const isNumber = ({ field, value }: Draft): boolean =>
  (field === 'killed' || field === 'wounded') && (value as FigureValue).state === 'number';

/** The number behind "not" or "instead of" that stands in an aside, or is said to have been given before, and where those words stand. */
function wrongNumber(sentence: ReadSentence): { readonly number: number; readonly start: number } | null {
  const { words } = sentence;
  for (const [k, { fold, start }] of words.entries()) {
    const isOther = /^(?:instead of|rather than)$/u.test(`${fold} ${words[k + 1]?.fold}`);
    if (fold !== 'not' && !isOther) continue;
    const at = isOther ? k + 2 : k + 1;
    const number = numberAt(words, words[at]?.fold === 'the' ? at + 1 : at);
    const bound = number?.floor ?? number?.ceiling ?? null;
    if (!number || bound === null) continue;
    const isTold = words.slice(number.to, number.to + 4).some((w) => BEFORE.test(w.fold));
    const isAside = /,\s$/u.test(gapAfter(sentence, k - 1)) && ENDS.test(gapAfter(sentence, number.to - 1) || '.');
    if (isTold || isAside) return { number: bound, start };
  }
  return null;
}
