import type { TextSentence } from '../text/document.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const OFFICES =
  'president premier minister general gen colonel col major maj captain capt lieutenant lt mr mrs ms dr governor gov mayor senator sen judge sheriff inspector superintendent commissioner chief secretary king sheikh prince ambassador';
const TOLD = 'said says told added wrote tweeted warned vowed insisted explained';
const NEEDED = neededWords(OFFICES, TOLD);

/** "President Nicolas | Rowe", "Mr | Rowe". */
const CALLED = new RegExp(
  `\\b(?:${OFFICES.split(' ')
    .map((office) => office[0]!.toUpperCase() + office.slice(1))
    .join('|')})\\.?((?: \\p{Lu}[\\p{L}'’.-]{0,20}){1,4})`,
  'gu',
);
/** "| Rowe said". */
const SPEAKS = new RegExp(
  `(?:^|[.,;”"] )(\\p{Lu}[\\p{L}'’-]{2,20}) (?:has |had |also |later )?(?:${TOLD.replaceAll(' ', '|')})\\b`,
  'gu',
);

/** The last words of the names of those whom a report calls by an office, and of those who speak in it: they are no villages. */
export function familyNames(sentences: readonly TextSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (!holdsAny(sentence, NEEDED)) continue;
    for (const [, called = ''] of sentence.text.matchAll(CALLED)) names.add(called.trim().split(' ').at(-1)!);
    for (const [, speaker = ''] of sentence.text.matchAll(SPEAKS)) names.add(speaker);
  }
  return names;
}
