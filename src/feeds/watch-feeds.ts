import type { Log } from '../log.ts';
import type { FeedState, FeedStates } from '../store/feed-states.ts';
import { FeedFailure } from './feed-failure.ts';
import { lanes } from './lanes.ts';
import { dueAfterAnswer, dueAfterFailure } from './next-due.ts';
import { type Poll, pollFeed } from './poll-feed.ts';

export type WatchedFeed = { readonly url: string; readonly everyMinutes: number };

export type Watch = Omit<Poll, 'signal'> & {
  readonly feeds: readonly WatchedFeed[];
  readonly states: FeedStates;
  readonly log: Log;
  /** Waits, or until the signal. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
};

export type Watching = {
  start(): Promise<void>;
  /** Takes no more and waits for what is being taken. */
  stop(): Promise<void>;
};

type Watched = Watch & { readonly signal: AbortSignal };

const FEEDS_AT_ONCE = 4;
/** Longer than any asking of a feed with its pages takes. */
const CLAIM_MILLISECONDS = 20 * 60_000;
/** A clock that is set, and a feed that another process asks, are noticed after so long. */
const LONGEST_SLEEP_MILLISECONDS = 10 * 60_000;
const TROUBLE_MILLISECONDS = 60_000;
const NOTHING_SEEN: FeedState = { failures: 0, items: {} };

/** Asks each feed when it is due, and hands on the reports that it brings, from its start until it is stopped. */
export function watchFeeds(watch: Watch): Watching {
  const stopped = new AbortController();
  const watched = { ...watch, signal: stopped.signal };
  const inLane = lanes(FEEDS_AT_ONCE);
  let loops: Promise<void>[] = [];
  return {
    start: async () => {
      loops = watch.feeds.map((feed) => watchOne(feed, watched, inLane));
    },
    stop: async () => {
      stopped.abort();
      await Promise.all(loops);
    },
  };
}

async function watchOne(feed: WatchedFeed, watch: Watched, inLane: ReturnType<typeof lanes>): Promise<void> {
  const { signal, sleep, log } = watch;
  let isTroubled = false;
  while (!signal.aborted) {
    try {
      const wait = (await watch.states.due(feed.url)) - watch.now();
      if (wait > 0) {
        await sleep(Math.min(wait, LONGEST_SLEEP_MILLISECONDS), signal);
        continue;
      }
      await inLane(() => ask(feed, watch));
      isTroubled = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!isTroubled)
        log.error({ err: error, feed: nameOf(feed) }, 'what a feed brought cannot be taken in; it is asked again');
      isTroubled = true;
      await sleep(TROUBLE_MILLISECONDS, signal);
    }
  }
}

/** One asking; where the store, not the feed, fails, that is thrown, and the claim runs out. */
async function ask(feed: WatchedFeed, watch: Watched): Promise<void> {
  const { states, now, random, log, signal } = watch;
  if (signal.aborted || !(await states.claim(feed.url, now(), now() + CLAIM_MILLISECONDS))) return;
  const state = (await states.of(feed.url)) ?? NOTHING_SEEN;
  try {
    const after = await pollFeed(feed.url, state, watch);
    await states.keep(feed.url, after, dueAfterAnswer(now(), feed.everyMinutes, random));
    if (state.failures) log.info({ feed: nameOf(feed) }, `the feed answers again, after ${state.failures} failures`);
  } catch (error) {
    if (signal.aborted || !(error instanceof FeedFailure)) {
      await states.keep(feed.url, state, signal.aborted ? now() : dueAfterAnswer(now(), feed.everyMinutes, random));
      throw error;
    }
    const { kind, message, retryAfterSeconds } = error;
    const failures = state.failures + 1;
    const due = dueAfterFailure(now(), feed.everyMinutes, { failures, retryAfterSeconds }, random);
    await states.keep(feed.url, { ...state, failures }, due);
    if (!state.failures)
      log.warn({ feed: nameOf(feed), kind }, `a feed fails: ${message} It is asked again, ever later.`);
  }
}

/** Without what stands behind the question mark, which may be a key. */
function nameOf({ url }: WatchedFeed): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
