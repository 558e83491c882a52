import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SendFailure } from '../../src/chat.ts';
import { attempt } from '../../src/deliver/attempt.ts';
import { openBell } from '../../src/deliver/bell.ts';
import { runPostOffice } from '../../src/deliver/post-office.ts';
import { openLog } from '../../src/log.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import { StoreFailure } from '../../src/store/store.ts';
import { aChannel, aChat } from '../support/a-channel.ts';
import { aStoreInMemory } from '../support/a-store-in-memory.ts';

const NOTICE: Delivery = {
  id: 'n1',
  channel: aChannel('C1'),
  message: { kind: 'notice', post: { title: 'News', lines: [], buttons: [] } },
};

/** One notice on its way, on a clock that the test moves; the first attempt arrives but its answer is lost. */
async function aLostAnswer() {
  const store = await aStoreInMemory();
  const { chat, standing } = aChat();
  const { put } = chat;
  let isFirst = true;
  chat.put = async (post, target) => {
    const id = await put(post, target);
    if (!isFirst) return id;
    isFirst = false;
    throw new SendFailure('unsure', 'no answer');
  };
  const waits: number[] = [];
  const clock = { at: Date.parse('2025-03-12T08:00:00Z') };
  const pacing = { channelRestMilliseconds: 0, wait: async () => waits.shift() ?? 0 };
  const room = { store, chats: [chat], pacing, log: openLog('silent'), now: () => clock.at, random: () => 0.5 };
  await store.outbox.enqueue(NOTICE);
  const run = async (): Promise<void> => {
    for (let second = 0; second < 300; second += 1) {
      const claim = await store.outbox.claim('one', ['slack'], clock.at, clock.at + 75_000);
      if (claim) await store.outbox.settle(claim, await attempt(claim, room), clock.at);
      clock.at += 1_000;
    }
  };
  return { store, chat, standing, waits, run };
}

test('a post that may stand is looked for until somebody has looked, also where looking fails at first', async () => {
  const { store, chat, standing, run } = await aLostAnswer();
  const { find } = chat;
  let looks = 0;
  chat.find = async (target) => {
    looks += 1;
    if (looks === 1) throw new SendFailure('later', 'slow down', 20);
    return find(target);
  };
  await run();
  assert.equal(standing.length, 1);
  assert.equal(looks, 2);
  await store.close();
});

test('a post that may stand is looked for also after the pace has held it', async () => {
  const { store, standing, waits, run } = await aLostAnswer();
  waits.push(0, 5_000);
  await run();
  assert.equal(standing.length, 1);
  await store.close();
});

test('what came of a post is noted as soon as the store can, and the post is not posted again', async () => {
  const store = await aStoreInMemory();
  const { chat, standing } = aChat();
  chat.find = async () => null;
  let failures = 1;
  const outbox = new Proxy(store.outbox, {
    get: (target, key) => {
      const method = Reflect.get(target, key) as (...args: unknown[]) => unknown;
      return key === 'settle' && failures-- > 0
        ? () => Promise.reject(new StoreFailure('gone for a moment'))
        : method.bind(target);
    },
  });
  const { tellings, follows } = store;
  const room = {
    store: { tellings, follows, outbox, remember: store.remember.bind(store) },
    chats: [chat],
    pacing: { channelRestMilliseconds: 0, wait: async () => 0 },
    log: openLog('silent'),
    now: Date.now,
    random: () => 0.5,
  };
  await store.outbox.enqueue(NOTICE);
  const stop = new AbortController();
  const running = runPostOffice({ room, owner: 'one', bell: openBell() }, stop.signal);
  while (await store.outbox.waiting()) await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await running;
  assert.equal(standing.length, 1);
  assert.equal((await store.outbox.past(NOTICE.channel))[0]?.state, 'posted');
  await store.close();
});
