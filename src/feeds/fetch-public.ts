import { Agent, type Dispatcher, errors } from 'undici';
import { FeedFailure } from './feed-failure.ts';
import { literalAddress, PUBLIC_ONLY, privateAddress, publicLookup, type Reach } from './public-lookup.ts';
import { readAddress } from './read-address.ts';
import { ENCODINGS, readBody, tooLarge } from './read-body.ts';

export type Wanted = {
  readonly accept: string;
  readonly largestBytes: number;
  /** What its server gave the last time, to be told that nothing is new. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What a server answered; without bytes where nothing is new. */
export type Fetched = {
  /** Where the redirects led to. */
  readonly url: string;
  readonly bytes: Uint8Array | null;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** Gets what is at an address; throws a FeedFailure, never another error. */
export type Fetch = (address: string, wanted: Wanted) => Promise<Fetched>;

export type FetchLimits = {
  /** All of it, redirects too. */
  readonly totalMilliseconds: number;
  /** Between two pieces of an answer. */
  readonly idleMilliseconds: number;
};

export type FetchSettings = {
  /** Hosts ("news.intranet", "127.0.0.1:8080") that are read though they are not on the public internet. */
  readonly privateHosts: readonly string[];
  readonly now: () => number;
  readonly reach?: Reach;
  readonly limits?: FetchLimits;
};

const LIMITS: FetchLimits = { totalMilliseconds: 30_000, idleMilliseconds: 10_000 };
const MOST_REDIRECTS = 5;
const LARGEST_HEADER_BYTES = 32_768;
const REDIRECTS = [301, 302, 303, 307, 308];

type Leaving = Wanted & { readonly signal: AbortSignal };
type Answer = { readonly url: URL; readonly data: Dispatcher.ResponseData };

/** Opens the one way out: hosts that are not on the public internet are not reached, whatever a name or a redirect says. */
export function openFetch({ privateHosts, now, reach = PUBLIC_ONLY, limits = LIMITS }: FetchSettings): Fetch {
  const allowed = new Set(privateHosts.map((host) => host.toLowerCase()));
  const isAllowed = ({ host, hostname }: URL): boolean => allowed.has(host) || allowed.has(hostname);
  const open = (url: URL): Agent => {
    const literal = literalAddress(url);
    if (literal && !isAllowed(url) && !reach.mayReach(literal)) throw privateAddress(url.hostname);
    const mayReach = isAllowed(url) ? () => true : reach.mayReach;
    return new Agent({
      connect: { lookup: publicLookup({ ...reach, mayReach }), timeout: limits.idleMilliseconds },
      headersTimeout: limits.idleMilliseconds,
      bodyTimeout: limits.idleMilliseconds,
      maxHeaderSize: LARGEST_HEADER_BYTES,
    });
  };
  return async (address, wanted) => {
    const url = readAddress(address);
    const tooLate = new AbortController();
    const timer = setTimeout(() => tooLate.abort(tooSlow(url)), limits.totalMilliseconds);
    const signal = wanted.signal ? AbortSignal.any([tooLate.signal, wanted.signal]) : tooLate.signal;
    try {
      return await follow(url, { ...wanted, signal }, open, now);
    } catch (error) {
      throw failureOf(signal.aborted ? signal.reason : error, url);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Each redirect is looked at like an address that a person gave. */
async function follow(first: URL, wanted: Leaving, open: (url: URL) => Agent, now: () => number): Promise<Fetched> {
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const agent = open(url);
    // A request that still waits for a name or a connection does not look at its signal.
    const leave = (): void => void agent.destroy(wanted.signal.reason);
    wanted.signal.addEventListener('abort', leave);
    try {
      wanted.signal.throwIfAborted();
      const data = await ask(agent, url, wanted);
      // The connection ends with its agent; an answer that nobody waits for any more then says so.
      data.body.on('error', () => {});
      const to = REDIRECTS.includes(data.statusCode) ? headerOf(data, 'location') : null;
      if (to === null) return await take({ url, data }, wanted, now);
      url = readAddress(to, url);
    } finally {
      wanted.signal.removeEventListener('abort', leave);
      await agent.destroy();
    }
  }
  throw new FeedFailure('answered_no', `${first.host} sends from one address to the next without an end.`);
}

function ask(
  agent: Agent,
  url: URL,
  { accept, etag, lastModified, signal }: Leaving,
): Promise<Dispatcher.ResponseData> {
  const headers = {
    accept,
    'accept-encoding': ENCODINGS,
    'user-agent': 'sitrep (reads news feeds)',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  return agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers,
    signal,
  });
}

async function take({ url, data }: Answer, { largestBytes }: Wanted, now: () => number): Promise<Fetched> {
  const { statusCode } = data;
  if (statusCode !== 304 && (statusCode < 200 || statusCode > 299)) throw answeredNo({ url, data }, now);
  if (Number(headerOf(data, 'content-length')) > largestBytes) throw tooLarge(largestBytes);
  const encoding = (headerOf(data, 'content-encoding') ?? '').trim().toLowerCase();
  return {
    url: url.href,
    bytes: statusCode === 304 ? null : await readBody(data.body, encoding, largestBytes),
    contentType: headerOf(data, 'content-type') ?? '',
    etag: headerOf(data, 'etag'),
    lastModified: headerOf(data, 'last-modified'),
  };
}

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

function answeredNo({ url, data }: Answer, now: () => number): FeedFailure {
  const after = headerOf(data, 'retry-after');
  const retryAfterSeconds = after === null ? null : secondsOf(after, now());
  return new FeedFailure('answered_no', `${url.host} answered ${data.statusCode} and nothing to read.`, {
    retryAfterSeconds,
  });
}

/** Seconds, or the moment itself. */
function secondsOf(retryAfter: string, now: number): number | null {
  const seconds = /^\d{1,9}$/u.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

const tooSlow = ({ host }: URL): FeedFailure => new FeedFailure('too_slow', `${host} took too long to answer.`);

function failureOf(error: unknown, url: URL): FeedFailure {
  const { host } = url;
  if (error instanceof FeedFailure) return error;
  const isTimeout =
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError;
  if (isTimeout) return tooSlow(url);
  if (error instanceof errors.HeadersOverflowError)
    return new FeedFailure('too_large', `${host} answers with a head that is larger than any page's.`);
  if (isUnpacking(error)) return new FeedFailure('not_readable', `What ${host} sent is packed wrongly.`);
  return new FeedFailure('unreachable', `${host} cannot be reached or broke off its answer.`, { cause: error });
}

const isUnpacking = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_BROTLI|ERR__ERROR_|BROTLI)/u.test(String(error.code));
