import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { ORDINALS } from '../people/ordinals.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const NEEDED = neededWords(ORDINALS.slice(2));
const FAR = 16;
const DEAD = /^(?:died|dies|succumbed|dead)$/u;
const ALIVE = /^(?:wounded|injured|hurt|treated|condition|critical|survived|taken|shot|arrested)$/u;

type Harm = Draft & { readonly value: FigureValue };

/** "Two died at the scene and a third in hospital": the ordinal tells of one more, who is not counted again for himself. */
export function withOneMoreDead(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [...drafts];
  const all = drafts.map((draft) => ({ draft, more: oneMore(sentence, draft) }));
  const ends = all.flatMap(({ draft, more }) => (more === draft ? [] : more.cue.end));
  return all
    .filter(({ draft: { field, cue } }) => field !== 'killed' || !ends.some((end) => cue.start < end && end <= cue.end))
    .map(({ more }) => more);
}

function oneMore(sentence: ReadSentence, draft: Draft): Draft {
  const { value } = draft as Harm;
  const many = draft.field === 'killed' && value.floor === value.ceiling ? value.floor : null;
  const ordinal = many === null ? undefined : ORDINALS[many + 1];
  if (!ordinal) return draft;
  const from = sentence.words.findIndex(({ start }) => start >= draft.cue.end);
  const at = from < 0 ? -1 : sentence.words.slice(from, from + FAR).findIndex(({ fold }) => fold === ordinal) + from;
  if (at <= from || !isDeadToo(sentence, at)) return draft;
  const [article, last] = [sentence.words[at - 1]!, sentence.words[at]!];
  const one = sentence.text.slice(article.start - sentence.start, last.end - sentence.start);
  const more = { ...value, floor: many! + 1, ceiling: many! + 1, says: `${value.says} and ${one}` };
  return { ...draft, value: more, cue: { start: draft.cue.start, end: last.end } } as Draft;
}

/** "a third in hospital", "a third later died": dead as those before are. */
function isDeadToo(sentence: ReadSentence, at: number): boolean {
  const { words } = sentence;
  if (words[at - 1]?.fold !== 'a') return false;
  for (let k = at + 1; k < Math.min(words.length, at + 7); k += 1) {
    const { fold } = words[k]!;
    if (ALIVE.test(fold)) return false;
    if (DEAD.test(fold)) return true;
    if (fold === 'hospital' && words[at + 1]!.fold === 'in')
      return k + 1 === words.length || /^[.,;]/u.test(gapAfter(sentence, k));
  }
  return false;
}
