import type { DigestHead } from '../brief/digest-post.ts';
import { localMoment, zoneInWords } from '../brief/local-moment.ts';
import type { Wish } from '../model/subscription.ts';

/** The head of a digest, on the subscriber's own clock: "Daily briefing, Wed 7 Aug 2024, 08:00 London". */
export function digestHead({ rhythm }: Pick<Wish, 'rhythm'>, since: string, until: string): DigestHead {
  const zone = rhythm.kind === 'digest' ? rhythm.zone : 'UTC';
  const every = rhythm.kind === 'digest' && rhythm.weekday !== null ? 'Weekly' : 'Daily';
  return {
    title: `${every} briefing, ${localMoment(until, zone)} ${zoneInWords(zone)}`,
    since: localMoment(since, zone),
  };
}
