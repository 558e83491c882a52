import type { TextSentence } from '../text/document.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { type DayNumber, dayNumber, writtenDay, yearOf } from './day-number.ts';
import { isDayOfSpeech } from './day-of-speech.ts';
import type { TimeMention } from './time-mention.ts';

const NEEDED = neededWords('eve day');
const HOLIDAY = /\b(?:new year['’]s (?:day|eve)|christmas (?:day|eve)|boxing day|bastille day|valentine['’]s day)\b/giu;
const DATES: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'bastille day': [7, 14],
  "valentine's day": [2, 14],
};
/** A report that names no year with it speaks of the one just gone by. */
const JUST_GONE = 30;
/** "New Year's Eve revellers": they are out until the next morning. */
const ALL_NIGHT = /^ (?:revell?ers?|crowds?|part(?:y|ies)|partygoers|celebrat\p{L}+|festiv\p{L}+|fireworks)\b/iu;

/** "on Christmas Day": days that go by a name, where they were just before the report. */
export function holidaysIn(sentence: TextSentence, reference: DayNumber | null): TimeMention[] {
  if (reference === null || !holdsAny(sentence, NEEDED)) return [];
  return [...sentence.text.matchAll(HOLIDAY)].flatMap((match): TimeMention[] => {
    const [name, { index }] = [match[0], match];
    const behind = sentence.text.slice(index + name.length);
    if (
      (/eve$/iu.test(name) && ALL_NIGHT.test(behind)) ||
      /^,? (?:\p{L}{1,20} )?(?:of |in )?(?:19|20)\d\d\b/u.test(behind)
    )
      return [];
    const [month, day] = DATES[name.toLowerCase().replace('’', "'")]!;
    const year = yearOf(reference);
    const on = [year, year - 1].map((y) => dayNumber(y, month, day)).find((d) => d <= reference);
    if (on === undefined || reference - on > JUST_GONE) return [];
    const before = sentence.text.slice(0, index);
    if (/\b(?:19|20)\d\d $/u.test(before)) return [];
    const written = writtenDay(on);
    return [
      {
        start: sentence.start + index,
        end: sentence.start + index + name.length,
        text: name,
        weekday: null,
        ofSpeech: isDayOfSpeech(before, behind),
        days: { start: written, end: written, date_prec: 1, timeOfDay: null, zone: null, basis: 'relative' },
      },
    ];
  });
}
