import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { Rival } from './totals/rival.ts';

/** The headline and the sentences that open a report. */
const LEAD = 3;
/** So many, and so many times the lead's count, are of something larger where the words name it. */
const MANY = 100;
const TIMES = 5;
/** So many, and so many times the lead's, are so where they "have been killed". */
const THOUSAND = 1000;
const FAR_MORE = 100;
const WIDER =
  /\b(?:wars?|conflict|insurgency|revolt|rebellion|uprising|unrest|violence|fighting|struggle|genocide|protests?|demonstrations|crackdown|campaign|crisis|since|decades?|years?|century|elections?|(?:in|during) (?:19|20)\d\d)\b/iu;
const UP_TO_NOW = /\b(?:have|has) (?:been |also )?(?:killed|died|lost|left|claimed)\b/iu;
const TOLL = /\b(?:toll|number of (?:the )?(?:dead|killed|wounded|injured|casualties)|rose|risen|climbed|revised)\b/iu;

/**
 * The drafts without the dead of a war: "The bomb killed two guards. … The country has seen protests that left more than 450
 * dead." What counts a hundred people or more further down, many times as many as the lead does, in words of something
 * larger, is no count of the event, unless it is told as a toll, of "the bombing", or by an armed group.
 */
export function withoutOutOfScale(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  main: EventFile | null,
): readonly Draft[] {
  const isOfMain = (draft: Draft): boolean =>
    (draft.field === 'killed' || draft.field === 'wounded') && fileOf(draft) === main;
  const isFar = (draft: Draft): boolean =>
    draft.sentence.index >= LEAD &&
    isOfMain(draft) &&
    ((draft as Rival).value.floor ?? 0) >= MANY &&
    !isToldOfIt(draft);
  if (!main || !drafts.some(isFar)) return drafts;
  const lead = { killed: 0, wounded: 0 };
  for (const draft of drafts) {
    if (draft.sentence.index >= LEAD || !isOfMain(draft)) continue;
    const { field, value } = draft as Rival;
    lead[field] = Math.max(lead[field], value.floor ?? 0);
  }
  return drafts.filter((draft) => !isFar(draft) || !isOfWider(draft as Rival, lead[(draft as Rival).field]));
}

function isOfWider({ sentence: { text }, value }: Rival, lead: number): boolean {
  const many = value.floor ?? 0;
  if (WIDER.test(text)) return lead === 0 ? many >= THOUSAND : many >= TIMES * lead;
  return UP_TO_NOW.test(text) && many >= THOUSAND && many >= FAR_MORE * lead;
}

function isToldOfIt({ sentence, cue }: Draft): boolean {
  const clause = sentence.clauses.findLast(({ from }) => sentence.words[from]!.start <= cue.start);
  return (
    TOLL.test(sentence.text) ||
    sentence.actors.some(({ level, start }) => level === 'group' && start < cue.start) ||
    clause?.mentions.some(({ form }) => form === 'the' || form === 'that') === true
  );
}
