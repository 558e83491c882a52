import type { ReadSentence } from '../mention.ts';
import type { EventFile } from './event-file.ts';
import { isToldApart, opensWithMonth, tellsOneMore } from './one-more-deed.ts';

/** The event that the report is about: one that it does not tell as something else, the most weight, the earlier on a tie. */
export function heaviest(files: readonly EventFile[]): EventFile | null {
  let best: EventFile | null = null;
  for (const file of files)
    if (file.extent === 'once' && (!best || (isTold(file) === isTold(best) ? file.weight > best.weight : isTold(file))))
      best = file;
  return best;
}

/** In so many words, and as what the report is about. */
const isTold = (file: EventFile): boolean => file.mentions.length > 0 && isOwn(file);

/** A single event that is not told as something else, be it without a word for it. */
export const isOwn = ({ extent, mentions: [first] }: EventFile): boolean =>
  extent === 'once' && !(first && others.getOrInsertComputed(first, isTheOther));

type Told = EventFile['mentions'][number];
/** What was found of the words that open a file: asked again for every clause, of every file. */
const others = new WeakMap<Told, boolean>();

/** "In a separate attack, two died", "In 2009, a bomb …"; "another attack" in a headline or a lead is what the report is about. */
function isTheOther(first: Told): boolean {
  const { mention, sentence } = first;
  if (opensWithMonth(mention.time, mention.form, sentence)) return true;
  return mention.form === 'other' && sentence.paragraph <= LEAD ? tellsOneMore(sentence) : isToldApart(first);
}

/** The last paragraph of a lead, from 0. */
const LEAD = 1;

/** The first sentence weighs most, then the first paragraphs, as news is written. */
export function weightOf({ index, paragraph }: ReadSentence): number {
  if (index === 0) return 4;
  return paragraph < 2 && index < 6 ? 2 : 1;
}
