import { makeDigests } from '../../src/deliver/digests.ts';
import { nextSlot } from '../../src/deliver/due.ts';
import { openLog } from '../../src/log.ts';
import type { Rhythm, Subscription, Wish } from '../../src/model/subscription.ts';
import type { Store } from '../../src/store/store.ts';
import { aChannel } from './a-channel.ts';

type Digest = Extract<Rhythm, { kind: 'digest' }>;
const HOUR_MILLISECONDS = 3_600_000;
const START = Date.parse('2025-02-15T00:00:00.000Z');
const END = Date.parse('2025-08-15T00:00:00.000Z');
const ZONES = Intl.supportedValuesOf('timeZone')
  .filter((_, k) => k % 10 === 0)
  .slice(0, 40);

/** Half a year hour by hour, two that tick at once, the clock set back now and then: the digests made, and how many were due. */
export async function sixMonthsOfDigests(
  store: Store,
  many: number,
): Promise<{ readonly made: ReadonlyMap<string, number>; readonly due: number }> {
  const subscriptions = Array.from({ length: many }, (_, k) => subscription(k));
  for (const one of subscriptions) await store.follows.follow(one, nextSlot(rhythmOf(one), START).at, null);
  const made = new Map<string, number>();
  const counting = { tellings: store.tellings, follows: countingFollows(store, made) };
  const log = openLog('error');
  const tick = (at: number) => makeDigests({ store: counting, now: () => at, quiet: 'nothing', log });
  for (let at = START; at <= END; at += HOUR_MILLISECONDS) {
    await Promise.all([tick(at), tick(at)]);
    if ((at / HOUR_MILLISECONDS) % 97 === 0) await tick(at - 2 * HOUR_MILLISECONDS);
  }
  return { made, due: subscriptions.reduce((sum, one) => sum + slotsOf(rhythmOf(one)), 0) };
}

const rhythmOf = ({ wish }: Subscription): Digest => wish.rhythm as Digest;

function subscription(k: number): Subscription {
  const at = `${String((k * 7) % 24).padStart(2, '0')}:${['00', '30', '45', '10'][k % 4]}`;
  const wish: Wish = {
    scope: { kind: 'all' },
    rhythm: { kind: 'digest', weekday: k % 25 === 0 ? 'mon' : null, at, zone: ZONES[k % ZONES.length]! },
    only: [],
    ping: null,
  };
  const since = new Date(START).toISOString();
  return { id: `s${k}`, channel: aChannel(`C${k}`), wish, by: { id: 'U1', name: 'dana' }, since, paused: false };
}

function countingFollows(store: Store, made: Map<string, number>): Store['follows'] {
  const { follows } = store;
  const makeDigest: Store['follows']['makeDigest'] = async (one) => {
    const isFirst = await follows.makeDigest(one);
    const key = `${one.subscription.id} ${one.day}`;
    if (isFirst) made.set(key, (made.get(key) ?? 0) + 1);
    return isFirst;
  };
  return Object.assign(Object.create(follows), { due: (now: number) => follows.due(now), makeDigest });
}

function slotsOf(rhythm: Digest): number {
  let many = 0;
  for (let slot = nextSlot(rhythm, START); slot.at <= END; slot = nextSlot(rhythm, slot.at)) many += 1;
  return many;
}
