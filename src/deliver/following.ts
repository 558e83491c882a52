import { followedPost, followPost, subscriptionsPost } from '../brief/follow-post.ts';
import { scopeInWords, wishAsSentence, wishInWords } from '../brief/wish-post.ts';
import type { Asker } from '../chat.ts';
import type { Channel } from '../model/channel.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Post } from '../model/post.ts';
import type { Rhythm, Scope, Subscription, Wish } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import { deliveryId } from './delivery-id.ts';
import { nextSlot } from './due.ts';
import { titled } from './titled.ts';
import { cardWords } from './words.ts';

export type FollowDesk = {
  readonly store: Pick<Store, 'tellings' | 'follows' | 'outbox'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Looks at what came in, so that every incident has a chain; then at what is to be posted. */
  readonly look: () => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** What people may do with what a channel follows. */
export interface Following {
  /** `incident` is the id that the scope's name means, where it names one; `note` is said beside the wish. */
  follow(
    wish: Wish,
    incident: string | null,
    at: Channel,
    by: Pick<Asker, 'id' | 'name'>,
    note?: string | null,
  ): Promise<Post>;
  list(at: Channel): Promise<Post>;
  unfollow(scope: Scope, incident: string | null, at: Channel): Promise<Post>;
  pause(scope: Scope, incident: string | null, at: Channel, paused: boolean): Promise<Post>;
  /** The bot has left: nothing follows there any more. */
  end(where: Pick<Channel, 'platform' | 'workspace'> & { readonly id?: string }): Promise<void>;
  /** Posts into the channel what it would hear of what it follows. */
  test(scope: Scope, incident: string | null, at: Channel): Promise<Post>;
}

/** How long somebody who presses Follow waits to hear whether the first post arrived. */
const PATIENCE_MILLISECONDS = 6_000;
const LOOK_MILLISECONDS = 100;

export function openFollowing(desk: FollowDesk): Following {
  const { store, now } = desk;
  const own = async (scope: Scope, incident: string | null, at: Channel): Promise<Subscription[]> => {
    const exact = await chained(scope, incident, desk);
    return (await store.follows.subscriptions(top(at))).filter(({ wish }) => isSameScope(wish.scope, exact));
  };
  return {
    follow: (wish, incident, at, by, note = null) => follow(desk, wish, incident, top(at), by, note),
    list: (at) => listed(top(at), desk),
    unfollow: async (scope, incident, at) => {
      const found = await own(scope, incident, at);
      await store.follows.unfollow(found.map(({ id }) => id));
      return found.length
        ? said('Stopped', await wishesOf(found, store), 'This channel hears no more of it.')
        : notFollowed(scope);
    },
    pause: async (scope, incident, at, paused) => {
      const found = await own(scope, incident, at);
      for (const one of found)
        await store.follows.change({ ...one, paused }, paused ? null : firstDue(one.wish.rhythm, now()));
      if (!paused) await store.outbox.wake(top(at));
      await desk.look();
      if (!found.length) return notFollowed(scope);
      const wishes = await wishesOf(found, store);
      return paused
        ? said('Paused', wishes, 'What moves meanwhile is told together once it goes on: “resume”.')
        : said(
            'Going on',
            wishes,
            'If anything moved meanwhile, it is told now; if not, the next news comes as before.',
          );
    },
    end: async (where) => {
      await store.outbox.abandon(where);
    },
    test: async (scope, incident, at) => {
      const found = await own(scope, incident, at);
      const [first] = found;
      if (!first) return notFollowed(scope);
      const outcome = await outcomeOf(await sendTest(first, desk), desk);
      const wishes = await wishesOf(found, store);
      if ('why' in outcome) return refusedPost('The test did not arrive', wishes[0]!, outcome.why);
      return said(
        outcome.isPosted ? 'The test stands in this channel' : 'The test is on its way',
        wishes,
        'Nothing else was changed.',
      );
    },
  };
}

/** Subscriptions are a channel's, wherever in it they were typed. */
const top = (at: Channel): Channel => ({ ...at, under: null });

async function follow(
  desk: FollowDesk,
  wish: Wish,
  incident: string | null,
  channel: Channel,
  by: Pick<Asker, 'id' | 'name'>,
  note: string | null,
): Promise<Post> {
  const { store, now } = desk;
  const scope = await chained(wish.scope, incident, desk);
  const subscription: Subscription = {
    id: deliveryId(),
    channel,
    wish: { ...wish, scope },
    by: { id: by.id, name: by.name },
    since: new Date(now()).toISOString(),
    paused: false,
  };
  const before = await store.follows.subscriptions(channel);
  const same = before.find((one) => JSON.stringify(one.wish) === JSON.stringify(subscription.wish));
  const wanted = await titled(subscription.wish, store);
  if (same) return said('Already set up', [wanted], 'Nothing was changed.');
  const due = firstDue(wish.rhythm, now());
  const notice: Delivery = {
    id: deliveryId(),
    channel,
    message: {
      kind: 'notice',
      post: followPost({ ...subscription, wish: wanted }, due === null ? null : new Date(due).toISOString(), note),
      subscription: subscription.id,
    },
  };
  await store.outbox.wake(channel);
  await store.follows.follow(subscription, due, notice);
  await desk.look();
  const outcome = await outcomeOf(notice.id, desk);
  if ('isPosted' in outcome) return followedPost(wanted, outcome.isPosted, note);
  await store.follows.unfollow([subscription.id]);
  return refusedPost('Nothing was set up', wanted, outcome.why);
}

const firstDue = (rhythm: Rhythm, now: number): number | null =>
  rhythm.kind === 'digest' ? nextSlot(rhythm, now).at : null;

/** What comes of a post for as long as somebody waits for it; `why` where the channel does not take it. */
async function outcomeOf(
  delivery: string,
  { store, now, sleep }: FollowDesk,
): Promise<{ readonly isPosted: boolean } | { readonly why: string }> {
  const until = now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const standing = await store.outbox.state(delivery);
    if (!standing || standing.state === 'void') return { why: 'it is gone' };
    if (standing.failure === 'forbidden') return { why: standing.lastError ?? 'it may not' };
    if (standing.state !== 'waiting' || now() > until) return { isPosted: standing.state === 'posted' };
    await sleep(LOOK_MILLISECONDS);
  }
}

const refusedPost = (title: string, wish: Wish, why: string): Post => ({
  title,
  lines: [
    { text: `sitrep cannot post into this channel: ${why}.`, strong: true, keep: 0 },
    { text: `Wanted: ${wishInWords(wish)}. Let sitrep post here, then ask again.`, keep: 1 },
  ],
  buttons: [],
});

async function sendTest(
  { id: subscription, channel, wish }: Subscription,
  { store, look }: FollowDesk,
): Promise<string> {
  const end = wish.scope.kind === 'incident' ? await endOf(wish.scope.name, store) : null;
  const words = end ? await cardWords(end.chain, end.number, store) : null;
  const id = deliveryId();
  const post: Post = words
    ? { ...words.post, title: `Test: ${words.post.title}` }
    : { title: 'Test', lines: [{ text: `Arrives here: ${wishInWords(wish)}.`, keep: 0 }], buttons: [] };
  await store.outbox.wake(channel);
  await store.outbox.enqueue({ id, channel, message: { kind: 'notice', post, subscription } });
  await look();
  return id;
}

const endOf = async (chain: string, { tellings }: Pick<Store, 'tellings'>) =>
  (await tellings.chainEnds()).find((end) => end.chain === chain) ?? null;

/** The scope with an incident named by its chain, which outlives its id. */
async function chained(scope: Scope, incident: string | null, { store, look }: FollowDesk): Promise<Scope> {
  if (scope.kind !== 'incident' || incident === null) return scope;
  await look();
  const end = (await store.tellings.chainEnds()).find((one) => one.incident === incident);
  return { kind: 'incident', name: end?.chain ?? incident };
}

const isSameScope = (a: Scope, b: Scope): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a channel follows, and how it goes there. */
async function listed(channel: Channel, { store, now }: FollowDesk): Promise<Post> {
  const { lastPost, waiting, failingSince, lastError } = await store.outbox.health(channel);
  const moment = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
  const skipped = await store.follows.skipped(channel);
  const going = (await store.follows.subscriptions(channel)).map(async (subscription) => ({
    subscription,
    wish: await titled(subscription.wish, store),
    skipped: skipped.get(subscription.id) ?? null,
    nextDigest: moment(subscription.paused ? null : firstDue(subscription.wish.rhythm, now())),
  }));
  const health = { lastPost: moment(lastPost), waiting, failingSince: moment(failingSince), lastError };
  return subscriptionsPost(await Promise.all(going), health);
}

const wishesOf = (subscriptions: readonly Subscription[], store: FollowDesk['store']): Promise<Wish[]> =>
  Promise.all(subscriptions.map(({ wish }) => titled(wish, store)));

const said = (title: string, wishes: readonly Wish[], what: string): Post => ({
  title,
  lines: [...wishes.map((wish) => ({ text: wishAsSentence(wish), strong: true, keep: 0 })), { text: what, keep: 1 }],
  buttons: [{ label: 'Subscriptions', says: 'subscriptions' }],
});

const notFollowed = (scope: Scope): Post => ({
  title: 'Nothing was changed',
  lines: [{ text: `This channel does not follow ${scopeInWords(scope)}.`, strong: true, keep: 0 }],
  buttons: [{ label: 'Subscriptions', says: 'subscriptions' }],
});
