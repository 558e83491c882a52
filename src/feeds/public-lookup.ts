import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { FeedFailure } from './feed-failure.ts';
import { isPublic } from './is-public.ts';

/** The addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the machine's own resolver. */
export const resolveHost: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

export type Reach = {
  readonly resolve: Resolve;
  readonly mayReach: (address: string) => boolean;
};

export const PUBLIC_ONLY: Reach = { resolve: resolveHost, mayReach: isPublic };

/**
 * Resolves a host for the connection that is being made, and gives it only addresses that may be reached: what was checked is what is
 * connected to, whatever the name leads to a moment later.
 */
export function publicLookup({ resolve, mayReach }: Reach): LookupFunction {
  return (host, { all }, answer) => {
    resolve(host).then(
      (addresses) => {
        const reached = addresses.filter(mayReach).map((address) => ({ address, family: familyOf(address) }));
        const [first] = reached;
        if (!first) answer(addresses.length ? privateAddress(host) : unknownHost(host), '', 0);
        else if (all) answer(null, reached);
        else answer(null, first.address, first.family);
      },
      (error: unknown) => answer(isUnknown(error) ? unknownHost(host) : notLookedUp(host), '', 0),
    );
  };
}

/** An address that stands in the link itself is connected to without a lookup. */
export const literalAddress = ({ hostname }: URL): string | null =>
  /^\[.*\]$/u.test(hostname) ? hostname.slice(1, -1) : /^[\d.]+$/u.test(hostname) ? hostname : null;

export const privateAddress = (host: string): FeedFailure =>
  new FeedFailure('private_address', `${host} is not on the public internet, so it is not read.`);

const unknownHost = (host: string): FeedFailure =>
  new FeedFailure(
    'unreachable',
    `No host of the name ${host} is found from here: see how it is spelt, and whether this machine reaches the internet.`,
  );

/** The resolver answered that there is none; all else is no answer. */
const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA');

const notLookedUp = (host: string): FeedFailure =>
  new FeedFailure(
    'unreachable',
    `The name ${host} could not be looked up: this machine may have no network at the moment. Try again later.`,
  );

const familyOf = (address: string): 4 | 6 => (address.includes(':') ? 6 : 4);
