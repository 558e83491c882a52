import { dayHead } from '../text/note-day.ts';

/** "TOLEDO, Nov 14 (Reuters) -", "Leon, 18 Sept. –", "Leon, May 3:": the day on which a desk filed, and the dash or the colon that its prose stands behind. */
const FILED =
  /^(?:\p{Lu}[\p{L}\p{M}.' ]{1,40}(?:, \p{Lu}[\p{L}\p{M}.' ]{1,30})?, (?=.)|\p{Lu}{3,20}, \p{Lu}\p{Ll}{2,20} (?=\p{Lu}\p{L}{2,8}\.? \d)|(?=[^\n(]{4,20}\(\p{Lu}))(?<day>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?),? ?(?:\([^()\n]{1,40}\)\.? ?|(?:AFP|AP|Reuters|REUTERS|UPI|EFE|PTI|IANS|ANI|dpa|DPA|Xinhua|TASS) )?(?:[-–—]{1,2}|:|(?<=\)))\s/u;

const LONGEST_HEAD = 160;

/** The head of a report that names its desk and the day, or the day of a note alone; null where it begins otherwise. */
export const filedHead = (text: string): string | null => FILED.exec(text.slice(0, LONGEST_HEAD))?.[0] ?? dayHead(text);
