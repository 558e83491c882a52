import type { Briefing } from '../model/briefing.ts';
import { countInWords } from './count-words.ts';

/** How the versions of an incident counted, one after another: "wounded “several” → at least 7 → 5–7"; only what moved. */
export function countsMoved(versions: readonly Briefing[]): string[] {
  return (['wounded', 'killed'] as const).flatMap((kind) => {
    const told = versions.flatMap(({ casualties }) => countInWords({ ...casualties[kind], provisional: false }) ?? []);
    const steps = told.filter((value, k) => value !== told[k - 1]);
    return steps.length > 1 ? [`${kind} ${steps.join(' → ')}`] : [];
  });
}
