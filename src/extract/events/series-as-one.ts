import type { Mention, ReadClause } from '../mention.ts';
import type { EventFile, Walk } from './event-file.ts';
import { weightOf } from './main-event.ts';
import { countsBullets } from './noun-phrase.ts';

/** "Rebels killed nine in attacks on villages": the lead counts the dead of all of them, and no single one is told of before the background. */
export const tellsDead = ({ files }: Walk): boolean =>
  files[0]?.extent === 'series' &&
  files[0].mentions.some(
    ({ sentence }) => sentence.paragraph < 2 && /\b(?:kill(?:ed|s|ing)?|dead|died)\b/iu.test(sentence.text),
  ) &&
  !files.some(({ extent, mentions }) => extent === 'once' && mentions.some(({ sentence }) => sentence.paragraph < 2));

const LONG = /\b(?:since|weeks?|months?|years?|decades?|daily|times)\b/iu;

/** "Eleven policemen died in attacks on two posts": where a report tells of nothing else, its lead's attacks are what it is about; shootings over a town stay apart. */
export function takeForOne(walk: Walk): void {
  const lead = walk.files.find(({ extent, mentions }) => extent === 'series' && mentions[0]?.sentence.index === 0);
  const first = lead?.mentions[0];
  if (!lead || !first || countsBullets(first.mention.class) || LONG.test(first.sentence.text)) return;
  lead.extent = 'once';
  lead.weight = weightOf(first.sentence);
}

/** "the first blast", "both attacks", "the two explosions": of the several that the lead has told of as what happened. */
export function ofLeadsSeveral(
  { files }: Walk,
  { form, word, head }: Mention,
  { sentence }: ReadClause,
): EventFile | null {
  if ((form !== 'the' && form !== 'bare') || /^incidents?$/u.test(head)) return null;
  const before = sentence.words.slice(Math.max(0, word - 2), word);
  if (!before.some(({ fold }) => /^(?:first|second|third|both|two|twin)$/u.test(fold))) return null;
  const series = files.find(({ extent }) => extent === 'series');
  const first = series?.mentions[0];
  const isOfLead = first && first.sentence.index < LEAD && first.sentence.index < sentence.index;
  const isOnly = files.every((f) => f === series || f.extent !== 'once' || f.place === null);
  if (!series || !isOfLead || !isOnly || LONG.test(first.sentence.text) || countsBullets(first.mention.class))
    return null;
  if (!/^(?:attacks|bombings|bombs|blasts|explosions|strikes|raids|assaults)$/u.test(first.mention.head)) return null;
  series.extent = 'once';
  series.weight = weightOf(first.sentence);
  return series;
}
/** The sentences of a lead, with what a page has above it. */
const LEAD = 5;
