import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { Rival } from './totals/rival.ts';

/** The headline and the sentences that open a report. */
const LEAD = 3;
/** So many, and so many times the lead's count, are no count of one deed unless the words say so. */
const MANY = 100;
const TIMES = 5;
/** So many are of no deed whose lead counts nobody. */
const THOUSAND = 1000;
const OF_IT =
  /\b(?:toll|number of (?:the )?(?:dead|killed|wounded|injured|casualties)|rose|risen|climbed|now|revised)\b/iu;

/**
 * The drafts without the dead of a war: "The bomb killed two guards. … The country has seen protests that left more than 450
 * dead." What counts a hundred people or more further down, many times as many as the lead does, is of something larger,
 * unless it is told as a toll, of "the bombing", or by an armed group.
 */
export function withoutOutOfScale(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  main: EventFile | null,
): readonly Draft[] {
  const far = main
    ? drafts.filter((draft) => isMany(draft) && draft.sentence.index >= LEAD && fileOf(draft) === main)
    : [];
  if (far.length === 0) return drafts;
  const inLead = (field: Draft['field']): number =>
    Math.max(
      0,
      ...drafts
        .filter((d) => d.field === field && d.sentence.index < LEAD && fileOf(d) === main)
        .map((d) => (d as Rival).value.floor ?? 0),
    );
  return drafts.filter((draft) => {
    if (!far.includes(draft) || isToldOfIt(draft)) return true;
    const lead = inLead(draft.field);
    const many = (draft as Rival).value.floor ?? 0;
    return lead === 0 ? many < THOUSAND : many < TIMES * lead;
  });
}

const isMany = (draft: Draft): boolean =>
  (draft.field === 'killed' || draft.field === 'wounded') && ((draft as Rival).value.floor ?? 0) >= MANY;

function isToldOfIt({ sentence, cue }: Draft): boolean {
  const clause = sentence.clauses.findLast(({ from }) => sentence.words[from]!.start <= cue.start);
  return (
    OF_IT.test(sentence.text) ||
    sentence.actors.some(({ level, start }) => level === 'group' && start < cue.start) ||
    clause?.mentions.some(({ form }) => form === 'the' || form === 'that') === true
  );
}
