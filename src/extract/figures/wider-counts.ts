import type { Draft } from '../draft.ts';
import { numberAt } from '../people/numbers.ts';
import type { Rival } from './totals/rival.ts';

const FAR = 16;

/** "At least 46 were killed across the territory on Tuesday, including the 21": those told of before and others elsewhere, so no count of this event. */
export function withoutWiderCounts(drafts: readonly Draft[]): readonly Draft[] {
  const inside = new Map(drafts.flatMap((draft) => (isCount(draft) ? [[draft, thoseInside(draft)] as const] : [])));
  if (![...inside.values()].some((many) => many !== null)) return drafts;
  const isTold = ({ field, cue }: Draft, many: number): boolean =>
    drafts.some((d) => d.field === field && d.cue.start < cue.start && (d as Rival).value.floor === many);
  return drafts.filter((draft) => {
    const many = inside.get(draft) ?? null;
    return many === null || !isTold(draft, many);
  });
}

const isCount = ({ field }: Draft): boolean => field === 'killed' || field === 'wounded';

/** "…, including the 21": the number that the article calls known; null where none is. */
function thoseInside({ sentence: { words }, cue }: Draft): number | null {
  const from = words.findIndex(({ start }) => start >= cue.end);
  if (from < 0) return null;
  for (let k = from; k < Math.min(words.length, from + FAR); k += 1)
    if (words[k]!.fold === 'including' && words[k + 1]?.fold === 'the') return numberAt(words, k + 2)?.floor ?? null;
  return null;
}
