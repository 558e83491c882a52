import type { Channel } from '../../src/model/channel.ts';
import type { Store } from '../../src/store/store.ts';

/** Lets each channel follow all incidents. */
export async function followAll(channels: readonly Channel[], open: () => Promise<Store>): Promise<void> {
  const store = await open();
  for (const [k, channel] of channels.entries())
    await store.follows.follow(
      {
        id: `s${k}`,
        channel,
        wish: { scope: { kind: 'all' }, rhythm: { kind: 'updates' }, only: [], ping: null },
        by: { id: 'U1', name: 'dana' },
        since: '2024-01-01T00:00:00.000Z',
        paused: false,
      },
      null,
      null,
    );
  await store.close();
}
