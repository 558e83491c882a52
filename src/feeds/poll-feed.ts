import type { Report } from '../model/report.ts';
import type { FeedState, SeenItem } from '../store/feed-states.ts';
import type { Feed } from './feed.ts';
import type { Fetch, Fetched } from './fetch-public.ts';
import { isDue, lookAtItem } from './look-at-item.ts';
import type { Reader } from './read-aside.ts';

export type Poll = {
  readonly fetch: Fetch;
  readonly reader: Reader;
  /** Takes a report in; the same one again changes nothing. */
  readonly take: (report: Report) => Promise<unknown>;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

const LARGEST_FEED_BYTES = 2_000_000;
const FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** The pages of the others are looked at the next time. */
const MOST_LOOKS_AT_ONCE = 30;

/** Asks a feed for what is new and takes its reports in, the oldest first; throws a FeedFailure where the feed cannot be read. */
export async function pollFeed(url: string, state: FeedState, poll: Poll): Promise<FeedState> {
  const hasPagesDue = Object.values(state.items).some(({ lookAt }) => lookAt !== null && lookAt <= poll.now());
  const { etag, lastModified } = hasPagesDue ? {} : state;
  const { signal } = poll;
  const fetched = await poll.fetch(url, { accept: FEED, largestBytes: LARGEST_FEED_BYTES, etag, lastModified, signal });
  if (fetched.bytes === null) return { ...state, failures: 0 };
  const feed = await poll.reader.feed({ bytes: fetched.bytes, contentType: fetched.contentType, url: fetched.url });
  const { items, isAll } = await takeItems(feed, state.items, poll);
  return { failures: 0, items, ...(isAll ? validatorsOf(fetched) : {}) };
}

type Items = FeedState['items'];

async function takeItems(feed: Feed, known: Items, poll: Poll): Promise<{ items: Items; isAll: boolean }> {
  const items = new Map<string, SeenItem>();
  for (const { key } of feed.items) if (Object.hasOwn(known, key)) items.set(key, known[key]!);
  const due = feed.items.filter((item) => isDue(item, items.get(item.key), poll.now()));
  for (const item of due.slice(0, MOST_LOOKS_AT_ONCE).reverse()) {
    const { seen, report } = await lookAtItem(item, feed, items.get(item.key), poll);
    if (report) await poll.take(report);
    items.set(item.key, seen);
  }
  return { items: Object.fromEntries(items), isAll: due.length <= MOST_LOOKS_AT_ONCE };
}

const LONGEST_VALIDATOR = 1000;

/** What the server wants to hear next time; where some items are still to be read, it is to send them again. */
function validatorsOf({ etag, lastModified }: Fetched): Pick<FeedState, 'etag' | 'lastModified'> {
  const isFit = (value: string | null): value is string => value !== null && value.length <= LONGEST_VALIDATOR;
  return { ...(isFit(etag) && { etag }), ...(isFit(lastModified) && { lastModified }) };
}
