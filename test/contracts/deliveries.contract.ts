import assert from 'node:assert/strict';
import { readReport } from '../../src/extract/read-report.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import type { Claim } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import {
  card,
  channel,
  claimed,
  idOf,
  LEASE,
  NOW,
  notice,
  posted,
  REPORT,
  subscription,
  telling,
  version,
} from './made-up-deliveries.ts';

/** What every store must do for deliveries: a clause each, run on an empty store. */
export const DELIVERIES_CONTRACT: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'a report is news as soon as it is taken, until it is told': async (store) => {
    await store.take(REPORT, readReport(REPORT), 1, '2025-03-12T08:00:00.000Z');
    assert.deepEqual(await store.tellings.news(), ['report a']);
    await store.tellings.lease(LEASE, NOW, NOW + 1000);
    assert.equal(await store.tellings.tell(telling({ done: ['report a'] }), NOW), true);
    assert.deepEqual(await store.tellings.news(), []);
  },
  'a lease is one process’s until it ends, and what is told without it is not kept': async (store) => {
    assert.equal(await store.tellings.lease(LEASE, NOW, NOW + 1000), true);
    assert.equal(await store.tellings.lease({ ...LEASE, owner: 'two' }, NOW + 500, NOW + 2000), false);
    assert.equal(await store.tellings.lease({ ...LEASE, owner: 'two' }, NOW + 1500, NOW + 3000), true);
    assert.equal(await store.tellings.tell(telling({ versions: [version(1)] }), NOW + 1600), false);
    assert.deepEqual(await store.tellings.chainEnds(), []);
  },
  'of twenty that want a lease at once one has it': async (store) => {
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, k) => store.tellings.lease({ name: 'telling', owner: `p${k}` }, NOW, NOW + 1000)),
    );
    assert.equal(won.filter(Boolean).length, 1);
  },
  'versions are kept, the last of each chain is known, and what there was at a moment': async (store) => {
    await store.tellings.lease(LEASE, NOW, NOW + 1000);
    await store.tellings.tell(telling({ versions: [version(1), version(2, '2025-03-13T08:00:00.000Z')] }), NOW);
    assert.deepEqual(
      (await store.tellings.chainEnds()).map(({ chain, number, digest }) => [chain, number, digest]),
      [['quetta', 2, 'digest 2']],
    );
    assert.deepEqual([...(await store.tellings.versionsAt('2025-03-12T20:00:00.000Z'))], [['quetta', 1]]);
    const { digest: _, ...first } = version(1);
    assert.deepEqual(
      await store.tellings.versions([
        { chain: 'quetta', number: 1 },
        { chain: 'kabul', number: 1 },
      ]),
      [first],
    );
  },
  'what was told never goes back': async (store) => {
    await store.tellings.lease(LEASE, NOW, NOW + 1000);
    for (const number of [2, 1])
      await store.tellings.tell(telling({ told: [{ channel: channel('C1'), chain: 'quetta', number }] }), NOW);
    assert.deepEqual(
      (await store.tellings.told({ channel: channel('C1') })).map(({ number }) => number),
      [2],
    );
  },
  'a channel is posted to in order, one at a time, others beside it': async (store) => {
    for (const one of [notice('a'), notice('b'), notice('c', 'C2')]) await store.outbox.enqueue(one);
    const first = await claimed(store);
    const beside = await claimed(store);
    assert.deepEqual([idOf(first), idOf(beside)].sort(), ['a', 'c']);
    assert.equal(await claimed(store), null);
    const own = [first, beside].find((claim) => idOf(claim) === 'a')!;
    await store.outbox.settle(own, posted, NOW);
    assert.equal(idOf(await claimed(store)), 'b');
    assert.deepEqual(
      (await store.outbox.past(channel('C1'))).map(({ postedAs }) => postedAs),
      ['1.0'],
    );
  },
  'twenty that claim at once have one delivery each': async (store) => {
    for (let k = 0; k < 20; k += 1) await store.outbox.enqueue(notice(`n${k}`, `C${k}`));
    const claims: (Claim | null)[] = [];
    for (let round = 0; round < 4; round += 1)
      claims.push(...(await Promise.all(Array.from({ length: 20 }, (_, k) => claimed(store, `p${k}`)))));
    const ids = claims.flatMap((claim) => idOf(claim) ?? []);
    assert.equal(ids.length, 20);
    assert.equal(new Set(ids).size, 20);
  },
  'a claim that lapsed is another’s, who is told that it may stand there already': async (store) => {
    await store.outbox.enqueue(notice('a'));
    const first = await claimed(store);
    assert.equal(first?.mayStand, false);
    const second = await claimed(store, 'two', NOW + 2000);
    assert.equal(second?.mayStand, true);
    await store.outbox.settle(first!, { kind: 'void' }, NOW + 2100);
    assert.equal((await store.outbox.state('a'))?.state, 'waiting');
    await store.outbox.settle(second!, posted, NOW + 2200);
    assert.equal((await store.outbox.state('a'))?.state, 'posted');
  },
  'a claim is kept by clocks that differ a little, and by none that was set back far': async (store) => {
    await store.outbox.enqueue(notice('a'));
    assert.equal(idOf(await store.outbox.claim('one', ['slack'], NOW + 50, NOW + 1050)), 'a');
    assert.equal(await store.outbox.claim('two', ['slack'], NOW + 20, NOW + 1020), null);
    assert.equal(idOf(await store.outbox.claim('two', ['slack'], NOW - 3_600_000, NOW - 3_599_000)), 'a');
  },
  'a channel where posting was forbidden is posted to again once it is woken; what a platform asks to wait is waited':
    async (store) => {
      await store.outbox.enqueue(notice('a'));
      const again = { kind: 'again', alone: false, mayStand: false, error: 'no', restUntil: NOW + 3_600_000 } as const;
      await store.outbox.settle((await claimed(store))!, { ...again, failure: 'later' }, NOW);
      await store.outbox.wake(channel('C1'));
      assert.equal(await claimed(store), null);
      const later = await claimed(store, 'one', NOW + 3_600_000);
      await store.outbox.settle(
        later!,
        { ...again, failure: 'forbidden', restUntil: NOW + 9_000_000 },
        NOW + 3_600_000,
      );
      assert.equal(await claimed(store, 'one', NOW + 3_601_000), null);
      await store.outbox.wake(channel('C1'));
      assert.equal(idOf(await claimed(store, 'one', NOW + 3_601_000)), 'a');
    },
  'one that failed is tried again when its channel has rested': async (store) => {
    await store.outbox.enqueue(notice('a'));
    const again = {
      kind: 'again',
      alone: false,
      restUntil: NOW + 500,
      mayStand: false,
      failure: 'later',
      error: 'no',
    } as const;
    await store.outbox.settle((await claimed(store))!, again, NOW);
    assert.equal(await claimed(store, 'one', NOW + 100), null);
    const second = await claimed(store, 'one', NOW + 600);
    assert.deepEqual([second?.attempts, second?.failures, second?.failingSince, second?.mayStand], [1, 1, NOW, false]);
    assert.equal((await store.outbox.health(channel('C1'))).lastError, 'no');
  },
  'faults of ours are told from all else that kept it from arriving': async (store) => {
    await store.outbox.enqueue(notice('a'));
    const again = { kind: 'again', alone: false, restUntil: 0, mayStand: false, error: 'no' } as const;
    const counts: number[] = [];
    for (const failure of ['later', 'fault', 'unsure', 'fault', 'later']) {
      const claim = (await claimed(store))!;
      counts.push(claim.faults);
      await store.outbox.settle(claim, { ...again, failure }, NOW);
    }
    assert.deepEqual([...counts, (await claimed(store))!.faults], [0, 0, 1, 1, 2, 2]);
  },
  'one of a chain that waits untried takes the later version up': async (store) => {
    await store.tellings.lease(LEASE, NOW, NOW + 100_000);
    const queue = (one: Delivery) => store.tellings.tell(telling({ deliveries: [{ ...one, notBefore: 0 }] }), NOW);
    await queue(card('a', 1));
    await queue(card('b', 2));
    const first = await claimed(store);
    assert.deepEqual(first?.delivery, card('a', 2));
    await queue(card('c', 3));
    await store.outbox.settle(first!, posted, NOW);
    assert.deepEqual((await claimed(store))?.delivery, card('c', 3));
  },
  'what a channel is told together takes up more until it is tried': async (store) => {
    const roundup = (id: string, chain: string, from: number | null, to: number): Delivery => ({
      id,
      channel: channel('C1'),
      message: { kind: 'roundup', since: '2025-03-12T08:00:00.000Z', entries: [{ chain, from, to }] },
    });
    assert.deepEqual(await store.outbox.crowd(channel('C1')), { posts: 0, roundup: false });
    for (const [id, chain, from, to] of [
      ['a', 'quetta', 1, 2],
      ['b', 'kabul', null, 1],
      ['c', 'quetta', 2, 3],
    ] as const)
      await store.outbox.enqueue(roundup(id, chain, from, to));
    assert.deepEqual(await store.outbox.crowd(channel('C1')), { posts: 1, roundup: true });
    const { message } = (await claimed(store))!.delivery;
    assert.deepEqual('entries' in message && message.entries, [
      { chain: 'quetta', from: 1, to: 3 },
      { chain: 'kabul', from: null, to: 1 },
    ]);
    await store.outbox.enqueue(roundup('d', 'herat', null, 1));
    assert.deepEqual(await store.outbox.crowd(channel('C1')), { posts: 2, roundup: true });
  },
  'a digest is made once for its day, however many make it': async (store) => {
    await store.follows.follow(subscription('s'), NOW - 1, null);
    const [due] = await store.follows.due(NOW);
    assert.deepEqual(due, { subscription: subscription('s'), due: NOW - 1, last: null });
    const digest = (id: string) => ({
      subscription: subscription('s'),
      day: '2025-03-12',
      covered: '2025-03-12T08:00:00.000Z',
      next: NOW + 1000,
      told: [],
      delivery: notice(id),
      skipped: null,
    });
    const made = await Promise.all(Array.from({ length: 10 }, (_, k) => store.follows.makeDigest(digest(`d${k}`))));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal(await store.outbox.waiting(), 1);
    assert.deepEqual(await store.follows.due(NOW), []);
  },
  'why the last news or digest of a subscription was skipped is known until one is posted': async (store) => {
    await store.follows.follow(subscription('s'), NOW - 1, null);
    const skip = (why: string | null) => telling({ skipped: [{ subscription: 's', why }] });
    await store.tellings.lease(LEASE, NOW, NOW + 1000);
    await store.tellings.tell(skip('not wanted'), NOW);
    assert.deepEqual(await store.follows.skipped(channel('C1')), new Map([['s', 'not wanted']]));
    await store.tellings.tell(skip(null), NOW);
    assert.deepEqual(await store.follows.skipped(channel('C1')), new Map());
    const digest = { subscription: subscription('s'), covered: '2025-03-12T08:00:00.000Z', next: NOW + 1000, told: [] };
    await store.follows.makeDigest({ ...digest, day: '2025-03-12', delivery: null, skipped: 'nothing new' });
    assert.deepEqual(await store.follows.skipped(channel('C1')), new Map([['s', 'nothing new']]));
  },
  'a channel that is given up has nothing left, others have': async (store) => {
    for (const at of ['C1', 'C2']) {
      await store.follows.follow(subscription(`s${at}`, at), null, notice(`n${at}`, at));
    }
    assert.deepEqual(
      (await store.outbox.abandon(channel('C1'))).map(({ id }) => id),
      ['sC1'],
    );
    assert.deepEqual(
      (await store.follows.subscriptions()).map(({ id }) => id),
      ['sC2'],
    );
    assert.equal(idOf(await claimed(store)), 'nC2');
    await store.outbox.abandon({ platform: 'slack', workspace: 'T1' });
    assert.deepEqual(await store.follows.subscriptions(), []);
  },
  'what is over and what nobody knows any more is thrown away': async (store) => {
    await store.tellings.lease(LEASE, NOW, NOW + 1000);
    await store.tellings.tell(
      telling({
        versions: [version(1), version(2), version(3)],
        told: [{ channel: channel('C1'), chain: 'quetta', number: 2 }],
      }),
      NOW,
    );
    await store.outbox.enqueue(notice('a'));
    await store.outbox.settle((await claimed(store))!, posted, NOW);
    await store.outbox.prune('2025-04-12T08:00:00.000Z');
    assert.equal(await store.outbox.state('a'), null);
    const keys = [1, 2, 3].map((number) => ({ chain: 'quetta', number }));
    assert.deepEqual(
      (await store.tellings.versions(keys)).map(({ number }) => number),
      [2, 3],
    );
  },
};
