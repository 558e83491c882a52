import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { ReadSentence } from '../mention.ts';
import type { Rival } from './totals/rival.ts';

/** The headline and the sentences that open a report. */
const LEAD = 3;
const DEATH =
  /\b(?:kill\w*|dead\w*|deaths?|die[sd]|dying|fatal\w*|murder\w*|homicides?|slain|slaying\w*|martyr\w*|massacre\w*|assassinat\w*|bod(?:y|ies)|gunned down|mourn\w*|funeral\w*|life|lives)\b(?! victim)/iu;

/**
 * News tells its dead first: where headline and lead count the wounded and speak of no death, one person whose death is told
 * further down, by name or as "a man", died in something else.
 */
export function withoutDeadToldLate(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  main: EventFile | null,
  sentences: readonly ReadSentence[],
): readonly Draft[] {
  const isOfMain = (draft: Draft): boolean => fileOf(draft) === main;
  if (!main || !drafts.some((draft) => isWoundedInLead(draft) && isOfMain(draft))) return drafts;
  if (sentences.slice(0, LEAD).some(({ text }) => DEATH.test(text))) return drafts;
  return drafts.filter((draft) => !isOneDead(draft) || !isOfMain(draft));
}

const isWoundedInLead = (draft: Draft): boolean =>
  draft.field === 'wounded' && (draft as Rival).value.state === 'number' && draft.sentence.index < LEAD;

/** It says of the dead that he died in what was told, or of what was done to him there. */
const OF_IT =
  /\b(?:also|later|wounds?|injuries|in the (?:shooting|attack|blast|explosion|bombing|raid|ambush|strike|violence|incident))\b/iu;

function isOneDead(draft: Draft): boolean {
  if (draft.field !== 'killed' || draft.file || OF_IT.test(draft.sentence.text)) return false;
  const { value } = draft as Rival;
  return value.floor === 1 && !/\bone\b|\d/iu.test(value.says);
}
