import { createHash } from 'node:crypto';
import { stoppedPost } from '../brief/follow-post.ts';
import type { Chat } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import { deliveryId } from './delivery-id.ts';

type Room = { readonly store: Pick<Store, 'outbox'>; readonly chats: readonly Chat[]; readonly log: Log };

/**
 * Writes to those who set subscriptions up that these ended or are held up, each in a conversation of their own. `occasion`:
 * they are told once of it.
 */
export async function tellSubscribers(
  subscriptions: readonly Subscription[],
  why: string,
  isOver: boolean,
  { store, chats, log }: Room,
  occasion: string | null = null,
): Promise<void> {
  for (const [person, own] of Map.groupBy(subscriptions, ({ by }) => by.id)) {
    const { platform, workspace } = own[0]!.channel;
    const chat = chats.find((one) => one.platform === platform);
    const id = occasion === null ? deliveryId() : idOf(`${occasion} ${person}`);
    if (!chat || (await store.outbox.state(id))) continue;
    try {
      const channel = { platform, workspace, id: await chat.direct(person, workspace), under: null };
      await store.outbox.enqueue({ id, channel, message: { kind: 'notice', post: stoppedPost(own, why, isOver) } });
    } catch (error) {
      log.warn({ platform, person, err: error }, 'who set a subscription up could not be told that it is held up');
    }
  }
}

const idOf = (occasion: string): string => createHash('sha256').update(occasion).digest('hex').slice(0, 24);
