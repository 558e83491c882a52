import { type Chat, SendFailure, type Target } from '../chat.ts';
import type { Log } from '../log.ts';
import type { Channel } from '../model/channel.ts';
import type { Claim, Outcome } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import { afterFailure } from './after-failure.ts';
import type { Pacing } from './pace.ts';
import { tellSubscribers } from './tell-subscribers.ts';
import { cardWords, type Words, wordsOf } from './words.ts';

export type PostRoom = {
  readonly store: Pick<Store, 'tellings' | 'follows' | 'outbox' | 'remember'>;
  readonly chats: readonly Chat[];
  readonly pacing: Pacing;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
};

/** A platform that does not answer within this time may have posted or not; well below the time that a claim lasts. */
const PATIENCE_MILLISECONDS = 15_000;

/** Tries once to post what was claimed, and says what came of it. */
export async function attempt(claim: Claim, room: PostRoom): Promise<Outcome> {
  const { delivery } = claim;
  const chat = room.chats.find(({ platform }) => platform === delivery.channel.platform);
  const edit = delivery.message.kind === 'card' ? (claim.told?.card ?? null) : null;
  const sight = { mayStand: claim.mayStand };
  try {
    const words = await wordsOf(upToDate(claim), room.store);
    if (!chat || !words) return { kind: 'void' };
    const wait = await room.pacing.wait(delivery.channel, edit ? 'edit' : 'post');
    if (wait > 0) return { kind: 'held', alone: edit !== null, restUntil: room.now() + wait };
    const as = await post({ claim, chat, room, sight }, words, edit);
    return { kind: 'posted', as, restUntil: room.now() + room.pacing.channelRestMilliseconds };
  } catch (error) {
    return failed(error, claim, edit !== null, room, sight);
  }
}

/** A card says what the channel was told last, however late it is put in place of another. */
function upToDate({ delivery, told }: Claim): Claim['delivery'] {
  const { message } = delivery;
  return message.kind === 'card' && told ? { ...delivery, message: { ...message, to: told.number } } : delivery;
}

/** One attempt; `sight`: whether it may stand there already, as far as is known by now. */
type Attempt = {
  readonly claim: Claim;
  readonly chat: Chat;
  readonly room: PostRoom;
  readonly sight: { mayStand: boolean };
};

async function post(own: Attempt, words: Words, edit: string | null): Promise<string> {
  const { claim, chat, room } = own;
  const { id: key, channel: at, message } = claim.delivery;
  const { post: said, loud, pings } = words;
  if (edit) {
    inLease(claim, room.now());
    return inTime(chat.put(said, { at, key, edit }));
  }
  const chain = 'chain' in message ? message.chain : null;
  const under =
    message.kind === 'update' ? await standingCard(own, message.chain, claim.told?.number ?? message.to) : null;
  const as = await once(said, { at: { ...at, under }, key, loud, pings }, own);
  if (message.kind === 'card' && chain) await room.store.outbox.cardStands(at, chain, as);
  if (said.about) await room.store.remember(said.about, { ...at, under }, under ? [as, under] : [as]);
  return as;
}

/** The card that an update hangs under; where none stands, it is posted first. */
async function standingCard(own: Attempt, chain: string, to: number): Promise<string> {
  const { claim, room } = own;
  const { id, channel: at } = claim.delivery;
  if (claim.told?.card) return claim.told.card;
  const words = await cardWords(chain, to, room.store);
  if (!words) throw new SendFailure('refused', 'the update has no card');
  const card = await once(words.post, { at, key: `${id}c` }, own);
  await room.store.outbox.cardStands(at, chain, card);
  return card;
}

/** Posts it, unless an attempt before did arrive. */
async function once(post: Words['post'], target: Target, { claim, chat, room, sight }: Attempt): Promise<string> {
  const standing = claim.mayStand ? await inTime(chat.find({ ...target, since: claim.since })) : null;
  if (standing) return standing;
  inLease(claim, room.now());
  sight.mayStand = false;
  return inTime(chat.put(post, target));
}

/** A process that was stopped for a while leaves it to the one that has it now. */
function inLease({ until }: Claim, now: number): void {
  if (now > until - PATIENCE_MILLISECONDS) throw new SendFailure('unsure', 'the time to post it has passed');
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new SendFailure('unsure', `no answer within ${PATIENCE_MILLISECONDS / 1000} s`)),
      PATIENCE_MILLISECONDS,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function failed(
  error: unknown,
  claim: Claim,
  isEdit: boolean,
  room: PostRoom,
  { mayStand }: Attempt['sight'],
): Promise<Outcome> {
  const { channel, message } = claim.delivery;
  const kind = error instanceof SendFailure ? error.kind : null;
  if (kind === 'message_gone' && 'chain' in message) await room.store.outbox.cardStands(channel, message.chain, null);
  if (kind === 'place_gone') return gone(error, channel, room);
  const outcome = afterFailure(error, claim, isEdit, room.now(), room.random());
  noteFailure(error, kind, outcome, claim, room.log);
  if (kind === 'forbidden') await heldUp(claim, room);
  // Nobody has looked yet whether the attempt before did arrive.
  return outcome.kind === 'again' && mayStand ? { ...outcome, mayStand } : outcome;
}

function noteFailure(error: unknown, kind: SendFailure['kind'] | null, outcome: Outcome, claim: Claim, log: Log): void {
  const { id, channel, message } = claim.delivery;
  const where = { delivery: id, what: message.kind, platform: channel.platform, channel: channel.id };
  if (outcome.kind === 'refused') log.error({ ...where, err: error }, 'a post was given up: this is a fault in sitrep');
  else if (kind === null) log.error({ ...where, err: error }, 'a post failed: this is a fault in sitrep');
  else if (claim.failures === 0)
    log.warn({ ...where, kind, why: messageOf(error) }, 'a post did not arrive; it is tried again');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The channel is no more: what follows there ends, and those who set it up are told. */
async function gone(error: unknown, channel: Channel, room: PostRoom): Promise<Outcome> {
  const ended = await room.store.outbox.abandon(channel);
  room.log.warn(
    { platform: channel.platform, channel: channel.id, why: messageOf(error) },
    'a channel is gone; nothing follows there any more',
  );
  await tellSubscribers(ended, `The channel is gone: ${messageOf(error)}`, true, room);
  return { kind: 'void' };
}

const DAY_MILLISECONDS = 24 * 3_600_000;
const FAILURES_BEFORE_TELLING = 5;

/** Those who set something up hear once that nothing arrives, a day after that began. */
async function heldUp({ delivery: { channel }, failures, failingSince }: Claim, room: PostRoom): Promise<void> {
  if (failingSince === null || room.now() - failingSince < DAY_MILLISECONDS || failures < FAILURES_BEFORE_TELLING)
    return;
  const subscriptions = await room.store.follows.subscriptions(channel);
  const since = `${channel.id}-${failingSince}`;
  await tellSubscribers(subscriptions, 'sitrep has not been allowed to post there for a day.', false, room, since);
}
