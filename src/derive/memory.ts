import type { Briefing } from '../model/briefing.ts';
import type { Fused } from '../model/fused.ts';
import type { Incident } from '../model/incident.ts';

/** Gives what was made of this thing and these others the last time, as long as they are the same ones; else makes it. */
type Recall<Thing extends object, Made> = (of: Thing, others: readonly unknown[], make: () => Made) => Made;

/**
 * What was derived before. A report that comes in changes one incident or a few: all others are the same objects again, so
 * that nobody need write, compare or keep them anew.
 */
export type Memory = {
  /** What is not asked for between two turns is forgotten. */
  turn(): void;
  /** `key` names all that it is fused of. */
  readonly fused: (key: string, make: () => Fused) => Fused;
  readonly briefing: Recall<Fused, Briefing>;
  readonly incident: Recall<Briefing, Incident>;
};

/** A memory of nothing yet. */
export function openMemory(): Memory {
  let before = new Map<string, Fused>();
  let current = new Map<string, Fused>();
  return {
    turn: () => {
      [before, current] = [current, new Map()];
    },
    fused: (key, make) => {
      const fused = current.get(key) ?? before.get(key) ?? make();
      current.set(key, fused);
      return fused;
    },
    briefing: openRecall(),
    incident: openRecall(),
  };
}

function openRecall<Thing extends object, Made>(): Recall<Thing, Made> {
  const kept = new WeakMap<Thing, { readonly others: readonly unknown[]; readonly made: Made }>();
  return (of, others, make) => {
    const last = kept.get(of);
    if (last && last.others.length === others.length && last.others.every((other, k) => other === others[k]))
      return last.made;
    const made = make();
    kept.set(of, { others, made });
    return made;
  };
}
