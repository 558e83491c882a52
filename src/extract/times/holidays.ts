import { gregorianEaster } from 'date-easter';
import type { TextSentence } from '../text/document.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { type DayNumber, dayNumber, writtenDay, yearOf } from './day-number.ts';
import { isDayOfSpeech } from './day-of-speech.ts';
import type { TimeMention } from './time-mention.ts';

const NEEDED = neededWords('eve day year easter good palm');
const HOLIDAY =
  /\b(?:new year['’]s (?:day|eve)|new year['’]s(?= (?:\p{Ll}{2,12} ){0,2}(?:attack|shooting|bombing|massacre)\b)|christmas (?:day|eve)|boxing day|bastille day|valentine['’]s day|easter (?:sunday|monday)|good friday|palm sunday)\b/giu;
const DATES: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "new year's eve": [12, 31],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'bastille day': [7, 14],
  "valentine's day": [2, 14],
};
/** A report that names no year with it speaks of the one just gone by; attacks go by the name of a moving feast for longer. */
const JUST_GONE = 30;
const NOT_LONG_GONE = 150;
/** "New Year's Day, | 2017", "Christmas Eve in | 2017". */
const YEAR_BEHIND = /^,? (?:of |in )?((?:19|20)\d\d)\b/u;
const FAR_YEAR = /^,? \p{L}{1,20} (?:of |in )?(?:19|20)\d\d\b/u;
/** "New Year's Eve revellers": they are out until the next morning. */
const ALL_NIGHT = /^ (?:revell?ers?|crowds?|part(?:y|ies)|partygoers|celebrat\p{L}+|festiv\p{L}+|fireworks)\b/iu;

/** How many days after Easter the feasts are that move with it. */
const AFTER_EASTER: Readonly<Record<string, number>> = {
  'palm sunday': -7,
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
};

/** "on Christmas Day": days that go by a name, where they were just before the report. */
export function holidaysIn(sentence: TextSentence, reference: DayNumber | null): TimeMention[] {
  if (reference === null || !holdsAny(sentence, NEEDED)) return [];
  return [...sentence.text.matchAll(HOLIDAY)].flatMap((match): TimeMention[] => {
    const [name, { index }] = [match[0], match];
    const behind = sentence.text.slice(index + name.length);
    const before = sentence.text.slice(0, index);
    const told = YEAR_BEHIND.exec(behind)?.[1] ?? /\b((?:19|20)\d\d) $/u.exec(before)?.[1];
    if ((/eve$/iu.test(name) && ALL_NIGHT.test(behind)) || (!told && FAR_YEAR.test(behind))) return [];
    const key = name.toLowerCase().replace('’', "'");
    const year = told ? Number(told) : yearOf(reference);
    const on = (told ? [year] : [year, year - 1]).map((y) => dayOf(key, y)).find((d) => d <= reference);
    const isMoving = AFTER_EASTER[key] !== undefined;
    const isKnown = on !== undefined && (told || reference - on <= (isMoving ? NOT_LONG_GONE : JUST_GONE));
    if (!isKnown && !isMoving) return [];
    const written = isKnown ? writtenDay(on) : null;
    return [
      {
        start: sentence.start + index,
        end: sentence.start + index + name.length,
        text: name,
        weekday: null,
        ofSpeech: isDayOfSpeech(before, behind),
        days: written
          ? {
              start: written,
              end: written,
              date_prec: 1,
              timeOfDay: null,
              zone: null,
              basis: told ? 'stated' : 'relative',
            }
          : null,
      },
    ];
  });
}

function dayOf(key: string, year: number): DayNumber {
  const after = AFTER_EASTER[key];
  if (after === undefined) {
    const [month, day] = DATES[key]!;
    return dayNumber(year, month, day);
  }
  const easter = gregorianEaster(year);
  return dayNumber(year, easter.month, easter.day) + after;
}
