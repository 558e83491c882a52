import { localMoment, zoneInWords } from '../brief/local-moment.ts';
import type { Log } from '../log.ts';
import type { DigestEntry } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Due } from '../store/follows.ts';
import type { Store } from '../store/store.ts';
import type { ChainEnd } from '../store/tellings.ts';
import { deliveryId } from './delivery-id.ts';
import { lastSlot, nextSlot } from './due.ts';
import { isInScope } from './wanted.ts';
import { newsOf, readerOf } from './words.ts';

export type DigestDesk = {
  readonly store: Pick<Store, 'tellings' | 'follows'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where nothing is new: one line, or nothing at all. */
  readonly quiet: 'line' | 'nothing';
  readonly log: Log;
};

/**
 * Queues the digests whose moment has come, each once for its subscription and local day, whoever else looks. After a time in
 * which nothing ran there is one for the whole span. The number of those made.
 */
export async function makeDigests(desk: DigestDesk): Promise<number> {
  const dues = await desk.store.follows.due(desk.now());
  if (!dues.length) return 0;
  const ends = (await desk.store.tellings.chainEnds()).filter(({ members }) => members.length > 0);
  let made = 0;
  for (const due of dues)
    try {
      made += (await makeOne(due, ends, desk)) ? 1 : 0;
    } catch (error) {
      desk.log.error({ err: error, subscription: due.subscription.id }, 'a digest cannot be made; it is tried again');
    }
  return made;
}

async function makeOne(
  { subscription, due, last }: Due,
  ends: readonly ChainEnd[],
  { store, now, quiet }: DigestDesk,
): Promise<boolean> {
  const { rhythm } = subscription.wish;
  if (rhythm.kind !== 'digest') return false;
  const moment = now();
  if (due > moment) {
    await store.follows.change(subscription, nextSlot(rhythm, moment).at);
    return false;
  }
  const { day } = lastSlot(rhythm, moment);
  const since = last ?? subscription.since;
  const until = new Date(moment).toISOString();
  const { entries, isNews } = await entriesOf(subscription, since, ends, store);
  const isSilent = quiet === 'nothing' && !isNews;
  const { channel, id } = subscription;
  return store.follows.makeDigest({
    subscription,
    day,
    covered: until,
    next: nextSlot(rhythm, moment).at,
    told: entries.map(({ chain, to: number }) => ({ channel, chain, number })),
    skipped: isSilent
      ? `${localMoment(until, rhythm.zone)} ${zoneInWords(rhythm.zone)}: nothing was new or changed`
      : null,
    delivery: isSilent
      ? null
      : { id: deliveryId(), channel, message: { kind: 'digest', subscription: id, since, until, entries } },
  });
}

/** What the channel was told of lately is listed also where nothing moved, so many of them at most. */
const STANDING_MILLISECONDS = 14 * 24 * 3_600_000;
const MOST_STANDING = 5;

/** Incidents that moved in the span; then some that stand as the channel knows them. `isNews`: some moved that nobody told here. */
async function entriesOf(
  subscription: Subscription,
  since: string,
  ends: readonly ChainEnd[],
  store: Pick<Store, 'tellings' | 'follows'>,
): Promise<{ readonly entries: DigestEntry[]; readonly isNews: boolean }> {
  const { tellings, follows } = store;
  if (!ends.length) return { entries: [], isNews: false };
  const reader = readerOf(subscription, await follows.subscriptions(subscription.channel));
  const told = new Set((await tellings.told({ channel: subscription.channel })).map(({ chain }) => chain));
  const then = await tellings.versionsAt(since);
  const entries: DigestEntry[] = [];
  const lately = new Date(Date.parse(since) - STANDING_MILLISECONDS).toISOString();
  let [standing, isNews] = [0, false];
  for (const { chain, number, at } of ends.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const entry = { chain, from: then.get(chain) ?? null, to: number };
    const stands = entry.from === number;
    if (stands && (!told.has(chain) || at < lately || standing >= MOST_STANDING)) continue;
    const [version] = await tellings.versions([{ chain, number }]);
    if (!version?.incident || !isInScope(subscription.wish.scope, chain, version.incident.briefing)) continue;
    const news = await newsOf(entry, reader, store);
    if (!news) continue;
    entries.push(entry);
    if (stands) standing += 1;
    isNews ||= news.changes === null || news.changes.length > 0;
  }
  return { entries, isNews };
}
