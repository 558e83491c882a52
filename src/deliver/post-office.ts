import { setTimeout as sleep } from 'node:timers/promises';
import type { Claim } from '../store/outbox.ts';
import { attempt, type PostRoom } from './attempt.ts';
import type { Bell } from './bell.ts';

/** How long a claim lasts: longer than any attempt, which makes four calls at most. */
const CLAIM_MILLISECONDS = 75_000;
/** Channels posted to at once. */
const MOST_AT_ONCE = 16;
/** Another process may have queued something. */
const LOOK_EVERY_MILLISECONDS = 1_000;
const SETTLE_AGAIN_MILLISECONDS = 500;

export type PostOffice = { readonly room: PostRoom; readonly owner: string; readonly bell: Bell };

/** Posts what is queued until it is told to stop: one delivery at a time in a channel, many channels at once. */
export async function runPostOffice({ room, owner, bell }: PostOffice, stopped: AbortSignal): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const next = claiming(room, owner);
  await room.store.outbox.release(owner);
  while (!stopped.aborted) {
    const claim = underWay.size < MOST_AT_ONCE ? await next() : null;
    if (!claim) {
      await bell.rung(LOOK_EVERY_MILLISECONDS, stopped);
      continue;
    }
    const work = handle(claim, room).finally(() => {
      underWay.delete(work);
      bell.ring();
    });
    underWay.add(work);
  }
  await Promise.all(underWay);
}

/** Claims what is next; a store that fails is told of once, until it answers again. */
function claiming({ store, chats, log, now }: PostRoom, owner: string): () => Promise<Claim | null> {
  const platforms = chats.map(({ platform }) => platform);
  let isFailing = false;
  return async () => {
    try {
      const claim = await store.outbox.claim(owner, platforms, now(), now() + CLAIM_MILLISECONDS);
      isFailing = false;
      return claim;
    } catch (error) {
      if (!isFailing)
        log.error({ err: error }, 'what is to be posted cannot be read from the store; it is tried again');
      isFailing = true;
      return null;
    }
  };
}

/** What came of it is noted down, tried again for as long as the claim lasts; after that it is looked for before it is posted again. */
async function handle(claim: Claim, room: PostRoom): Promise<void> {
  const { log, now, store } = room;
  let isFailing = false;
  try {
    const outcome = await attempt(claim, room);
    for (;;)
      try {
        return await store.outbox.settle(claim, outcome, now());
      } catch (error) {
        if (!isFailing)
          log.error({ err: error, delivery: claim.delivery.id }, 'what came of a post cannot be noted yet');
        isFailing = true;
        if (now() > claim.until) return;
        await sleep(SETTLE_AGAIN_MILLISECONDS);
      }
  } catch (error) {
    log.error({ err: error, delivery: claim.delivery.id }, 'a post cannot be attempted: the store cannot be read');
  }
}
