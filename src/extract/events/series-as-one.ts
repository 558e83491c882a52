import type { Walk } from './event-file.ts';
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
