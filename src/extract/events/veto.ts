import { disjoint } from '../../model/same-place.ts';
import type { Mention } from '../mention.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { type EventFile, otherDays } from './event-file.ts';

/** Rule 2, the veto: another place, another day, roles turned round, another victim. */
export function vetoed(mention: Mention, file: EventFile): boolean {
  if (file.extent !== 'once' || (disjoint(mention.place, file.place) && mention.place?.name !== file.place?.name))
    return true;
  if (mention.time?.days && (otherDays(mention.time.days, file.days) || isOfAnotherMonth(mention, file))) return true;
  if (isOfLongBefore(mention, file)) return true;
  if (mention.time && mention.place && isOtherWeekday(mention.time, file)) return true;
  if (mention.by.some((id) => file.on.has(id)) || mention.on.some((id) => file.by.has(id))) return true;
  return mention.victims.length > 0 && file.victims.size > 0 && !mention.victims.some((name) => file.victims.has(name));
}

/** "On Friday nine died in Toledo" where the event was on Wednesday: neither has a date, and a day is more than the next one elsewhere on the globe. */
export function isOtherWeekday({ days, weekday }: Pick<TimeMention, 'days' | 'weekday'>, file: EventFile): boolean {
  if (days || file.days || weekday === null || file.weekday === null) return false;
  return ![0, 1, 6].includes((weekday - file.weekday + 7) % 7);
}

/** "the 2013 attack", "In March 2013 a man was shot there": news tells the weekday of its own event; "Last month fighting around Goma …" is no undated event of another place. */
export const isOfAnotherMonth = (mention: Mention, file: EventFile): boolean => {
  const { time, form, place } = mention;
  if (time?.background && !file.days && !isPlain(mention)) return true;
  if ((time?.days?.date_prec ?? 1) < 3) return false;
  if (file.weekday !== null) return form === 'verb' || form === 'a';
  const isElsewhere = place !== null && file.place !== null && place.name !== file.place.name;
  return isElsewhere && file.days === null && form !== 'latest';
};

/** "Twin bombings two weeks ago killed nine" in a report that tells of these days, though not on which its own event was. */
export const isOfLongBefore = ({ time, form }: Mention, { days, mentions }: EventFile): boolean =>
  days === null &&
  (form === 'bare' || form === 'a' || form === 'verb') &&
  (time?.ago ?? 0) >= A_WEEK &&
  mentions.some(({ sentence }) => sentence.times.some((t) => !t.ofSpeech && (t.ago ?? A_WEEK) <= A_FEW));

/** In days. */
const [A_WEEK, A_FEW] = [7, 3];

/** "the attack (in 2013)": it may be the one that the report is about. */
const isPlain = ({ form, place, start, end, head }: Mention): boolean =>
  form === 'the' && place === null && end - start === 'the '.length + head.length;
