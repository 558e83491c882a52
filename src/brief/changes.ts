import type { Briefing } from '../model/briefing.ts';
import { COUNTED } from '../model/figure.ts';
import type { Change, Update } from '../model/update.ts';
import { changedAttribution } from './changed/attribution.ts';
import { changedCounts } from './changed/counts.ts';
import { changedContradictions, changedFacts, newLines } from './changed/facts.ts';

/** What a subscriber must hear: the material differences between two briefings of an incident; null where there are none. */
export function changes(
  before: Briefing | null,
  after: Briefing,
  { from, to }: { readonly from: number; readonly to: number },
): Update | null {
  const found = [
    ...changedCounts(before, after),
    ...changedAttribution(before, after),
    ...changedFacts(before, after),
    ...(before ? [...changedContradictions(before, after), ...newLines(before, after)] : []),
  ];
  if (!found.length) return null;
  return {
    incident: after.id,
    msgType: before ? 'Update' : 'Alert',
    from,
    to,
    loud: found.some(isLoud),
    changes: found,
  };
}

const COUNTS: ReadonlySet<string> = new Set(COUNTED);
const CLAIMED: ReadonlySet<string | null> = new Set(['claimed', 'confirmed']);

/** A first death, a first claim, a number that moved, a correction. */
const isLoud = ({ field, before, after, correction }: Change): boolean =>
  correction ||
  (COUNTS.has(field) && before !== after) ||
  (field === 'attribution.status' && CLAIMED.has(after) && !CLAIMED.has(before));
