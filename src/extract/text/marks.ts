import type { Marks } from '../../model/reading.ts';
import { fold } from './words.ts';

/** A report of many events has many of each; more would tell it from no other. */
const MOST = 60;

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const FULL_NAME = `${NAME} (?:\\p{Lu}\\.? )?(${NAME})`;
const STREET_KIND =
  'Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Parkway|Pkwy|Highway|Hwy|Circle|Terrace|Trail|Pike';
const CROSSING = `[Ss]treets|[Aa]venues|[Rr]oads|[Dd]rives|[Bb]oulevards|${STREET_KIND}`;
const HEADING =
  'North|South|East|West|Northwest|Southwest|Northeast|Southeast|[NSEW]\\.?|N\\.?W\\.?|S\\.?W\\.?|N\\.?E\\.?|S\\.?E\\.?';

/** A pattern of marks, and what a text holds wherever it can stand: quick to look for, and rarely there. */
type Pattern = { readonly needs: RegExp; readonly marks: RegExp };

const ON_STREET = new RegExp(` (?:${CROSSING})\\b`, 'u');
const STREETS: readonly Pattern[] = [
  { needs: ON_STREET, marks: new RegExp(`(${NAME}|\\d{1,3}(?:st|nd|rd|th)) (?:${STREET_KIND})\\b`, 'gu') },
  {
    needs: /block of|(?:at|near|outside) \d/u,
    marks: new RegExp(
      `\\b(?:block of|(?:at|near|outside) (?!19\\d\\d|20\\d\\d)\\d{3,5}) (?:(?:${HEADING}) )?(${NAME})`,
      'gu',
    ),
  },
  { needs: ON_STREET, marks: new RegExp(`(${NAME}) and ${NAME} (?:${CROSSING})\\b`, 'gu') },
  { needs: ON_STREET, marks: new RegExp(`\\band (${NAME}) (?:${CROSSING})\\b`, 'gu') },
  { needs: /block/u, marks: /\b(\d{2,5})[- ]block\b/gu },
];
const AGES: readonly Pattern[] = [
  { needs: /[- ][Oo][Ll][Dd]/u, marks: /\b(\d{1,2})[- ](?:year|month)s?[- ]old/giu },
  { needs: /, \d/u, marks: /\p{L}, (\d{1,2})(?=[,.;:)]| of\b)/gu },
  { needs: /[Aa][Gg][Ee][Dd]? \d/u, marks: /\baged? (\d{1,2})\b/giu },
];
const PEOPLE: readonly Pattern[] = [
  {
    needs: /, (?:was )?(?:a )?\d/u,
    marks: new RegExp(`${FULL_NAME}(?: Jr\\.?| Sr\\.?| I{2,3})?, (?:was )?(?:a )?\\d{1,2}\\b`, 'gu'),
  },
  {
    needs: /year[- ]old/u,
    marks: new RegExp(`\\b\\d{1,2}[- ]year[- ]old (?:\\p{Ll}{2,12} )?${FULL_NAME}`, 'gu'),
  },
  { needs: /identified /u, marks: new RegExp(`\\bidentified (?:\\p{Ll}{1,12} ){0,5}as ${FULL_NAME}`, 'gu') },
];
const TIMES: readonly Pattern[] = [{ needs: /\d ?[APap]\.?[Mm]/u, marks: /\b(\d{1,2}(?::\d\d)?) ?[ap]\.?m\b/giu }];

const ANY_NEED = new RegExp([...STREETS, ...AGES, ...PEOPLE, ...TIMES].map(({ needs }) => needs.source).join('|'), 'u');
const NO_MARKS: Marks = { streets: [], ages: [], people: [], times: [] };

/** What two reports of one event have in common and reports of two events in one town have not. */
export function marksOf(text: string): Marks {
  if (!ANY_NEED.test(text)) return NO_MARKS;
  return {
    streets: found(text, STREETS),
    ages: found(text, AGES),
    people: found(text, PEOPLE),
    times: found(text, TIMES),
  };
}

function found(text: string, patterns: readonly Pattern[]): string[] {
  const found = new Set<string>();
  for (const { needs, marks } of patterns) {
    if (!needs.test(text)) continue;
    for (const [, mark] of text.matchAll(marks)) {
      if (found.size >= MOST) break;
      found.add(fold(mark!));
    }
  }
  return [...found];
}
