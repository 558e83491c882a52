import { type DayNumber, dayNumber } from './day-number.ts';

/** How many days after Easter the feasts are that move with it. */
export const AFTER_EASTER: Readonly<Record<string, number>> = {
  'palm sunday': -7,
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
};

/** The first Sunday after the first full moon of spring, as the church reckons it. */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const age = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const sinceMarch = full - weekday;
  const month = 3 + Math.floor((sinceMarch + 40) / 44);
  return dayNumber(year, month, sinceMarch + 28 - 31 * Math.floor(month / 4));
}
