import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { Rival } from './totals/rival.ts';

/** "Four soldiers and two gunmen were killed. 6 fatalities.": a count of all the dead, those who did it among them, is no count of victims. */
export function withoutTotalsOfBoth(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
): readonly Draft[] {
  const doers = largest(drafts, fileOf, (draft) => draft.field === 'attackers_killed');
  if (!doers.size) return drafts;
  const victims = largest(drafts, fileOf, (draft) => draft.field === 'killed' && !isBare(draft));
  return drafts.filter((draft) => {
    const file = fileOf(draft);
    const many = doers.get(file) ?? 0;
    return !isBare(draft) || many === 0 || numberOf(draft) !== many + (victims.get(file) ?? 0);
  });
}

/** "6 fatalities", "Six dead in Leon" in a headline: nobody is told apart. */
const isBare = (draft: Draft): boolean =>
  draft.field === 'killed' &&
  (draft.foundBy === 'casualties/counted' || draft.sentence.index === 0) &&
  (draft as Rival).value.victims === null;

const numberOf = (draft: Draft): number => (draft as Rival).value.floor ?? 0;

/** The largest of the figures that pass, for each event. */
function largest(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  passes: (draft: Draft) => boolean,
): ReadonlyMap<EventFile | null, number> {
  const most = new Map<EventFile | null, number>();
  for (const draft of drafts.filter(passes)) {
    const file = fileOf(draft);
    most.set(file, Math.max(most.get(file) ?? 0, numberOf(draft)));
  }
  return most;
}
