import type { Marks } from '../model/reading.ts';
import { meetingDays } from './same.ts';
import type { Told } from './told.ts';

/**
 * Two reports that tell of two days and have no number, street, age or person in common: they are about two events, however alike
 * their words are. Where they share one of these, the day may be that of an arrest or a vigil, or of another week; as many dead
 * make no one event of two days that are both spelled out.
 */
export function toldOfOtherDays(a: Told, b: Told): boolean {
  const [one, other] = [a.incident.when, b.incident.when];
  if (one?.date_prec !== 1 || other?.date_prec !== 1 || meetingDays(one, other)) return false;
  const spelled = one.basis === 'stated' && other.basis === 'stated';
  if (!spelled && [...a.tolls].some((toll) => b.tolls.has(toll))) return false;
  return !TELLING.some((mark) => a.reading.terms.marks[mark].some((it) => b.reading.terms.marks[mark].includes(it)));
}

const TELLING: readonly (keyof Marks)[] = ['streets', 'ages', 'people'];
