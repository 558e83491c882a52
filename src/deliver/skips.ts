import { momentInWords } from '../brief/age-line.ts';
import { changeAsHeadline } from '../brief/change-words.ts';
import { shortName } from '../brief/short-name.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Change } from '../model/update.ts';
import type { Telling } from '../store/tellings.ts';
import { wantedOf } from './wanted.ts';

/** For each subscription that the news is for: why it is not posted, or null where it is. `now` in milliseconds since 1970. */
export function skipsOf(
  changes: readonly Change[],
  subscriptions: readonly Subscription[],
  briefing: Briefing,
  now: number,
): Telling['skipped'] {
  const [first] = changes;
  if (!first) return [];
  const news = `${momentInWords(new Date(now).toISOString())}, ${shortName(briefing)}: ${changeAsHeadline(first)}`;
  return subscriptions.map(({ id, wish }) => ({
    subscription: id,
    why: wantedOf(changes, [wish]).length ? null : `${news}; not among what is wanted`,
  }));
}
