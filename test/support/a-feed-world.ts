import { pino } from 'pino';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import type { Fetch, Wanted } from '../../src/feeds/fetch-public.ts';
import type { Reader } from '../../src/feeds/read-aside.ts';
import { doJob } from '../../src/feeds/reading-job.ts';
import type { Log } from '../../src/log.ts';
import type { Report } from '../../src/model/report.ts';
import type { FeedState, FeedStates } from '../../src/store/feed-states.ts';

export type Served = { readonly body: string; readonly etag?: string; readonly contentType?: string } | FeedFailure;

/** A web, a store and a clock in memory, all of which a test changes as it likes. */
export type AFeedWorld = {
  now: number;
  /** What stands at each address. */
  readonly web: Map<string, Served>;
  readonly asked: { readonly url: string; readonly etag: string | undefined; readonly at: number }[];
  readonly taken: Report[];
  readonly lines: { readonly level: number; readonly msg: string; readonly [field: string]: unknown }[];
  readonly states: FeedStates;
  readonly fetch: Fetch;
  readonly reader: Reader;
  readonly log: Log;
  readonly take: (report: Report) => Promise<void>;
};

export function aFeedWorld(): AFeedWorld {
  const world: AFeedWorld = {
    now: Date.parse('2025-03-12T08:00:00Z'),
    web: new Map(),
    asked: [],
    taken: [],
    lines: [],
    states: statesInMemory(),
    fetch: async (url, wanted) => served(world, url, wanted),
    reader: READER,
    log: pino({ base: null }, { write: (line: string) => void world.lines.push(JSON.parse(line)) }),
    take: async (report) => void world.taken.push(report),
  };
  return world;
}

function served(world: AFeedWorld, url: string, { etag }: Wanted): Awaited<ReturnType<Fetch>> {
  world.asked.push({ url, etag, at: world.now });
  const found = world.web.get(url) ?? new FeedFailure('answered_no', `There is nothing at ${url}.`);
  if (found instanceof FeedFailure) throw found;
  const isKnown = found.etag !== undefined && etag === found.etag;
  return {
    url,
    bytes: isKnown ? null : Buffer.from(found.body),
    contentType: found.contentType ?? 'text/html',
    etag: found.etag ?? null,
    lastModified: null,
  };
}

/** Reads where it is called, without a thread. */
const READER: Reader = {
  feed: async (of) => {
    const outcome = doJob({ as: 'feed', ...of });
    if ('feed' in outcome) return outcome.feed;
    throw failureIn(outcome);
  },
  page: async (of) => {
    const outcome = doJob({ as: 'page', ...of });
    if ('article' in outcome) return outcome.article;
    throw failureIn(outcome);
  },
};

const failureIn = (outcome: ReturnType<typeof doJob>): Error =>
  'failed' in outcome
    ? new FeedFailure(outcome.failed.kind, outcome.failed.message)
    : new Error('read as another thing');

function statesInMemory(): FeedStates {
  const kept = new Map<string, string>();
  const due = new Map<string, number>();
  return {
    of: async (url) => JSON.parse(kept.get(url) ?? 'null') as FeedState | null,
    due: async (url) => due.get(url) ?? 0,
    claim: async (url, now, until) => {
      if ((due.get(url) ?? 0) > now) return false;
      due.set(url, until);
      return true;
    },
    keep: async (url, state, next) => {
      kept.set(url, JSON.stringify(state));
      due.set(url, next);
    },
  };
}
