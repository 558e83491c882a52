import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { DELIVERIES_CONTRACT } from '../contracts/deliveries.contract.ts';
import { type APostgres, aPostgres } from '../support/a-postgres.ts';
import { aStoreInMemory } from '../support/a-store-in-memory.ts';

let postgres: APostgres;
before(async () => {
  postgres = await aPostgres();
});
after(() => postgres.stop());

type Part = 'tellings' | 'follows' | 'outbox';
type Broken = { readonly [P in Part]?: (own: Store[P]) => Partial<Store[P]> };

/** A store with one method broken, for each clause of the contract that must notice. */
const BROKEN: Readonly<Record<keyof typeof DELIVERIES_CONTRACT, Broken>> = {
  'a report is news as soon as it is taken, until it is told': { tellings: () => ({ news: async () => [] }) },
  'a lease is one process’s until it ends, and what is told without it is not kept': {
    tellings: () => ({ lease: async () => true }),
  },
  'of twenty that want a lease at once one has it': { tellings: () => ({ lease: async () => true }) },
  'versions are kept, the last of each chain is known, and what there was at a moment': {
    tellings: () => ({ versionsAt: async () => new Map([['quetta', 2]]) }),
  },
  'what was told never goes back': {
    tellings: (own) => ({ told: async (where) => (await own.told(where)).map((one) => ({ ...one, number: 1 })) }),
  },
  'a channel is posted to in order, one at a time, others beside it': {
    outbox: (own) => ({ claim: (owner, platforms, now) => own.claim(owner, platforms, now, now - 1) }),
  },
  'twenty that claim at once have one delivery each': {
    outbox: (own) => ({ claim: (owner, platforms, now) => own.claim(owner, platforms, now, now - 1) }),
  },
  'a claim that lapsed is another’s, who is told that it may stand there already': {
    outbox: (own) => ({
      claim: async (...args) => {
        const claim = await own.claim(...args);
        return claim && { ...claim, mayStand: false };
      },
    }),
  },
  'a claim is kept by clocks that differ a little, and by none that was set back far': {
    outbox: (own) => ({ claim: async (owner, on, now) => own.claim(owner, on, now, 0) }),
  },
  'a channel where posting was forbidden is posted to again once it is woken; what a platform asks to wait is waited': {
    outbox: () => ({ wake: async () => {} }),
  },
  'one that failed is tried again when its channel has rested': {
    outbox: (own) => ({
      settle: (claim, outcome, now) =>
        own.settle(claim, outcome.kind === 'again' ? { ...outcome, restUntil: 0 } : outcome, now),
    }),
  },
  'faults of ours are told from all else that kept it from arriving': {
    outbox: (own) => ({
      settle: (claim, outcome, now) =>
        own.settle(claim, outcome.kind === 'again' ? { ...outcome, failure: 'fault' } : outcome, now),
    }),
  },
  'one of a chain that waits untried takes the later version up': {
    tellings: (own) => ({
      tell: (telling, now) =>
        own.tell({ ...telling, deliveries: telling.deliveries.filter(({ id }) => id !== 'b') }, now),
    }),
  },
  'what a channel is told together takes up more until it is tried': {
    outbox: (own) => ({ crowd: async (at) => ({ ...(await own.crowd(at)), roundup: false }) }),
  },
  'a digest is made once for its day, however many make it': {
    follows: (own) => ({ makeDigest: async (digest) => own.makeDigest({ ...digest, day: digest.delivery?.id ?? '' }) }),
  },
  'why the last news or digest of a subscription was skipped is known until one is posted': {
    follows: () => ({ skipped: async () => new Map([['s', 'not wanted']]) }),
  },
  'a channel that is given up has nothing left, others have': { outbox: () => ({ abandon: async () => [] }) },
  'what is over and what nobody knows any more is thrown away': { outbox: () => ({ prune: async () => {} }) },
};

for (const [clause, holds] of Object.entries(DELIVERIES_CONTRACT)) {
  test(`SQLite: ${clause}`, async () => {
    const store = await aStoreInMemory();
    await holds(store).finally(() => store.close());
  });
  test(`PostgreSQL: ${clause}`, async () => {
    const store = await openPostgres(await postgres.fresh());
    await holds(store).finally(() => store.close());
  });
  test(`a store that breaks it is found: ${clause}`, async () => {
    const store = await aStoreInMemory();
    await assert.rejects(holds(sabotaged(store, BROKEN[clause]!)), assert.AssertionError);
    await store.close();
  });
}

function sabotaged(store: Store, broken: Broken): Store {
  const parts = (Object.keys(broken) as Part[]).map((part) => {
    const own = store[part];
    const worse = (broken[part] as (of: typeof own) => object)(own);
    return [part, within(own, worse)];
  });
  return within(store, Object.fromEntries(parts));
}

const within = <T extends object>(own: T, worse: object): T =>
  new Proxy(own, {
    get: (target, key) => {
      if (key in worse) return (worse as Record<string | symbol, unknown>)[key];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
