import type { TextSentence } from './document.ts';

const DEATH = '(?:death|deaths|killing|assassination|murder|martyrdom)';
const KILLED = '(?:killed|assassinated|slain|murdered|shot dead|martyred)';

/** "the anniversary of his death in a strike". */
const ANNIVERSARY = new RegExp(`^anniversary of (?:[\\p{L}\\d.'’-]+ ){0,7}?${DEATH}\\b`, 'iu');
/** "who was killed in a strike". */
const WHO_WAS_KILLED = new RegExp(`^who (?:was|were|had been) ${KILLED}\\b`, 'u');
/** "commemorating Rowe, |", "near the tomb of Rowe, |". */
const REMEMBERED =
  /\b(?:commemorat\p{L}+|memorial|tomb|grave|mausoleum|funeral|tribute|honou?r(?:s|ing|ed)?|remembering|mourning|mourners)\b[^;:]{0,90}, $/u;

/** "at the grave of Rowe, | who was killed in a raid in 2010": from here on is told how somebody died who is remembered. */
export function tellsOfRemembered({ words, text, start }: TextSentence, i: number): boolean {
  const { fold } = words[i]!;
  if (fold !== 'anniversary' && fold !== 'who') return false;
  const behind = text.slice(words[i]!.start - start);
  if (fold === 'anniversary') return ANNIVERSARY.test(behind);
  return WHO_WAS_KILLED.test(behind) && REMEMBERED.test(text.slice(0, words[i]!.start - start));
}
