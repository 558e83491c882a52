import type { Word } from '../text/words.ts';
import type { PlaceCue, TextOf } from './place-mention.ts';

const DATELINE_END = /^(?:[^()\n—–]{0,40}\([^)\n]{1,60}\)\s*|[^()\n.]{0,30}(?:\.\s?(?=--|—|–|- ))?)(?:--|—|–|- |>>)/u;
const DATELINE_WITH_STATION = /^[^()\n.]{0,30}\([^)\n]{2,30}\)(?:\s|: )/u;
const EARLIEST = 24;

/** The town of the desk at the head of a report or a paragraph, or a place that a headline opens with; null of any other name. */
export function headCueAt(words: readonly Word[], i: number, to: number, text: TextOf): PlaceCue | null {
  if (isDateline(words, i, to, text)) return isDated(words[to - 1]!.end, text) ? 'desk' : 'dateline';
  if (!isLabel(words, i, to, text)) return null;
  return beginsLine(words[i]!, text) ? 'dateline' : 'located';
}

/** "Toledo: nine dead in raid": what a headline opens with, not in capitals, or a lead below it, whose desk it is. */
const isLabel = (words: readonly Word[], i: number, to: number, text: TextOf): boolean =>
  i === 0 &&
  /\p{Ll}/u.test(words[0]!.raw) &&
  /^: \p{Lu}?\p{L}/u.test(text({ start: words[to - 1]!.end, end: words[to - 1]!.end + 4 }));

const beginsLine = ({ start }: Word, text: TextOf): boolean =>
  start > 0 && text({ start: start - 1, end: start }) === '\n';

/** "BAGHDAD (AP) —", "Santiago, 7 May 88 --", "LOGAN —": the town of the desk. */
function isDateline(words: readonly Word[], i: number, to: number, text: TextOf): boolean {
  if (i > 0 && !(i < EARLIEST && /[\n)\]>|]\s*$/u.test(text({ start: words[i - 1]!.end, end: words[i]!.start }))))
    return false;
  const { end } = words[to - 1]!;
  const rest = text({ start: end, end: end + 110 });
  const capitals = /^[\p{Lu}\s.'’-]{3,}$/u.test(text({ start: words[i]!.start, end }));
  if (capitals && i === 0 && /^, \p{Lu}[\p{L} ]{2,30}\n/u.test(rest)) return true;
  if (capitals && /^(?:, \p{Lu}[\p{L} ]{2,20})?: \p{Lu}/u.test(rest)) return true; // "TOLEDO: Police said", "TOLEDO, Spain" in a line of its own
  if (capitals && i === 0 && beginsLine(words[0]!, text) && /^ (?:\p{Lu}\p{Ll}|An? )/u.test(rest)) return true; // "TOLEDO Gunmen killed": the dash was lost
  return (
    /^(?: CITY| TOWN)?\s*[,(—–>-]/u.test(rest) &&
    (DATELINE_END.test(rest) || (capitals && DATELINE_WITH_STATION.test(rest)))
  );
}

/** "Lima, 9 Jan 90 --": an agency's foreign desk, which reports from all over its country. */
const isDated = (end: number, text: TextOf): boolean =>
  /^[^—–\n]{0,30}?,\s?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2})\b/u.test(
    text({ start: end, end: end + 60 }),
  );
