import { setTimeout as wait } from 'node:timers/promises';
import type { ReadLink } from './adding.ts';
import type { IntakeConfig } from './config.ts';
import type { Watch } from './feeds/watch-feeds.ts';
import { type TakenAt, takeIn } from './intake.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { Report } from './model/report.ts';
import type { WayIn } from './serve.ts';
import { faultLine, type Sourced } from './sources/sourced.ts';
import type { FeedStates } from './store/feed-states.ts';

export type Inside = {
  readonly library: Library;
  readonly states: FeedStates;
  readonly log: Log;
  /** What else runs, for whoever watches. */
  readonly runs: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
};

/** Opens the ways that the settings name. */
export async function waysIn(
  { folder, http, feeds, privateHosts }: IntakeConfig,
  { library, states, log, runs, now, random }: Inside,
): Promise<WayIn[]> {
  const ways: WayIn[] = [];
  if (folder) {
    const own = log.child({ way: 'folder' });
    const take = (source: AsyncIterable<Sourced>): Promise<void> => takeAndTell(library, source, own);
    const { watchFolder } = await import('./sources/watch-folder.ts');
    ways.push({ name: 'folder', ...watchFolder({ folder, take, log: own }) });
  }
  if (http) {
    const { openHttp } = await import('./http/open-http.ts');
    const taking = (source: AsyncIterable<Sourced>): AsyncGenerator<TakenAt> => takeIn(library, source);
    ways.push({ name: 'http', ...openHttp({ ...http, takeIn: taking, runs, log: log.child({ way: 'http' }) }) });
  }
  if (feeds.length) {
    const own = log.child({ way: 'feeds' });
    const take = (report: Report): Promise<void> => takeAndTell(library, one({ report }), own);
    const pages = await pagesBehind(privateHosts, now);
    const { watchFeeds } = await import('./feeds/watch-feeds.ts');
    ways.push({ name: 'feeds', ...watchFeeds({ feeds, states, take, log: own, now, random, sleep, ...pages }) });
  }
  return ways;
}

async function* one(sourced: Sourced): AsyncGenerator<Sourced> {
  yield sourced;
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => {});

/** Reads the article behind a link that somebody adds; what that takes is loaded with the first one. */
export function linksFrom({ privateHosts }: IntakeConfig, now: () => number): ReadLink {
  const opened = once(async () => {
    const { linkReader } = await import('./feeds/report-of-link.ts');
    return linkReader(await pagesBehind(privateHosts, now));
  });
  return async (url) => (await opened())(url);
}

async function pagesBehind(
  privateHosts: readonly string[],
  now: () => number,
): Promise<Pick<Watch, 'fetch' | 'reader'>> {
  const [{ openFetch }, { openReader }] = await Promise.all([
    import('./feeds/fetch-public.ts'),
    import('./feeds/read-aside.ts'),
  ]);
  return { fetch: openFetch({ privateHosts, now }), reader: openReader() };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Takes reports in; the log tells what was wrong with some, and how many came. */
async function takeAndTell(library: Library, source: AsyncIterable<Sourced>, log: Log): Promise<void> {
  const count = { known: 0, taken: 0 };
  for await (const taken of takeIn(library, source)) {
    if (taken.kind === 'unreadable') log.warn(faultLine(taken.fault));
    else if (taken.kind === 'refused') log.warn(taken.why);
    else count[taken.kind === 'known' ? 'known' : 'taken'] += 1;
  }
  if (count.taken) log.info(count, 'reports were taken in');
}
