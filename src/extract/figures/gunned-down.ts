import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';

const GUNNED = /\bgunned down\b/iu;

/**
 * The drafts without the dead who may live: "six were gunned down" of an event of which the report tells the hurt elsewhere,
 * and no other dead. Most who are gunned down die.
 */
export function withoutGunnedDownAlive(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
): readonly Draft[] {
  if (!drafts.some(isGunnedDown)) return drafts;
  const dead = new Set(drafts.filter((d) => d.field === 'killed' && !isGunnedDown(d)).map(fileOf));
  const hurt = drafts.filter(({ field }) => field === 'wounded' || field === 'wounded_serious');
  const mayLive = (draft: Draft): boolean =>
    !dead.has(fileOf(draft)) && hurt.some((d) => fileOf(d) === fileOf(draft) && d.sentence !== draft.sentence);
  return drafts.filter((draft) => !isGunnedDown(draft) || !mayLive(draft));
}

const isGunnedDown = ({ field, sentence, cue }: Draft): boolean =>
  field === 'killed' && GUNNED.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start + DOWN));

/** The cue may end with "gunned". */
const DOWN = ' down'.length;
