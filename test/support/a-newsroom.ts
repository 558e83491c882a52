import type { TestContext } from 'node:test';
import { attempt } from '../../src/deliver/attempt.ts';
import { makeDigests } from '../../src/deliver/digests.ts';
import { openFollowing } from '../../src/deliver/following.ts';
import { tellNews } from '../../src/deliver/tell.ts';
import { openLibrary } from '../../src/library.ts';
import { openLog } from '../../src/log.ts';
import type { Report } from '../../src/model/report.ts';
import type { Store } from '../../src/store/store.ts';
import { aChat } from './a-channel.ts';
import { aStoreInMemory } from './a-store-in-memory.ts';

const EDITION = { reader: 1, stages: 1 };

/** A store, a library and one chat, with a clock that the test moves; everything happens when the test says so. */
export async function aNewsroom(test: TestContext, start = '2024-08-06T09:00:00.000Z', given?: Store) {
  const store = given ?? (await aStoreInMemory());
  test.after(() => store.close());
  const clock = { at: Date.parse(start) };
  const now = (): number => clock.at;
  const library = openLibrary(store, () => new Date(clock.at).toISOString(), EDITION);
  const made = aChat();
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const owner = 'a newsroom';
  const room = {
    store,
    chats: [made.chat],
    pacing: { channelRestMilliseconds: 1_000, wait: async () => 0 },
    log,
    now,
    random: () => 0.5,
  };
  const tell = (): Promise<boolean> => tellNews({ library, store, now, owner });

  /** Posts what may be posted, moving the clock over rests of up to a minute. */
  async function post(): Promise<number> {
    let posted = 0;
    for (let idle = 0; idle < 60; ) {
      const claim = await store.outbox.claim(owner, ['slack'], clock.at, clock.at + 75_000);
      if (!claim) {
        idle += 1;
        clock.at += 1_000;
        continue;
      }
      idle = 0;
      posted += 1;
      await store.outbox.settle(claim, await attempt(claim, room), clock.at);
    }
    return posted;
  }
  const following = openFollowing({
    store,
    now,
    look: async () => {
      await tell();
      await post();
    },
    sleep: async (milliseconds) => {
      clock.at += milliseconds;
    },
  });
  return {
    ...made,
    store,
    library,
    clock,
    lines,
    following,
    room,
    tell,
    post,
    digests: (quiet: 'line' | 'nothing' = 'line') => makeDigests({ store, now, quiet, log }),
    /** Takes reports in, and lets everybody who follows hear of it. */
    async news(...reports: readonly Report[]) {
      await library.takeAll(reports);
      await tell();
      return post();
    },
  };
}
