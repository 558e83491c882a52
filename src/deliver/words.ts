import { cardOf } from '../brief/card.ts';
import { changeAsHeadline } from '../brief/change-words.ts';
import { changes } from '../brief/changes.ts';
import { countsMoved } from '../brief/counts-moved.ts';
import { type DigestNews, digestPost } from '../brief/digest-post.ts';
import { endedPost } from '../brief/follow-post.ts';
import { localMoment } from '../brief/local-moment.ts';
import { updatePost } from '../brief/update-post.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Delivery, DigestEntry, Message } from '../model/delivery.ts';
import type { Incident } from '../model/incident.ts';
import type { Post } from '../model/post.ts';
import type { Subscription, Wish } from '../model/subscription.ts';
import type { Version } from '../model/version.ts';
import type { Store } from '../store/store.ts';
import { digestHead } from './digest-head.ts';
import { isInScope, wantedOf } from './wanted.ts';

/** What a delivery says, made of the versions that it names. */
export type Words = {
  readonly post: Post;
  /** Must be noticed. */
  readonly loud: boolean;
  /** Roles that asked to be pinged. */
  readonly pings: readonly string[];
};

const plain = (post: Post): Words => ({ post, loud: false, pings: [] });

/** The words of a delivery; null where it has nothing to say any more: nobody follows it, or it all went back. */
export async function wordsOf(
  { channel, message }: Delivery,
  store: Pick<Store, 'tellings' | 'follows'>,
): Promise<Words | null> {
  const subscriptions = await store.follows.subscriptions(channel);
  if (message.kind === 'card')
    return subscriptions.some(isForUpdates) ? cardWords(message.chain, message.to, store) : null;
  if (message.kind === 'notice') return isSaid(message, subscriptions) ? plain(message.post) : null;
  if (message.kind === 'roundup') return roundupWords(message, subscriptions, store);
  return message.kind === 'update'
    ? updateWords(message, subscriptions, store)
    : digestWords(message, subscriptions, store);
}

const isForUpdates = ({ wish, paused }: Subscription): boolean => wish.rhythm.kind === 'updates' && !paused;

const isSaid = (
  { subscription }: Extract<Message, { kind: 'notice' }>,
  subscriptions: readonly Subscription[],
): boolean => subscription === undefined || subscriptions.some(({ id }) => id === subscription);

async function versionOf(
  { tellings }: Pick<Store, 'tellings'>,
  chain: string,
  number: number,
): Promise<Version | null> {
  return (await tellings.versions([{ chain, number }]))[0] ?? null;
}

/** The card as it stands in a channel that follows the incident: everybody sees it already, so it has no Share and Follow. */
export async function cardWords(chain: string, number: number, store: Pick<Store, 'tellings'>): Promise<Words | null> {
  const [now, before] = [await versionOf(store, chain, number), await versionOf(store, chain, number - 1)];
  if (now?.incident) {
    const { briefing } = now.incident;
    const last = before?.incident && changes(before.incident.briefing, briefing, SPAN)?.changes[0];
    const card = cardOf(briefing, last ? changeAsHeadline(last) : null);
    return plain({ ...card, buttons: card.buttons.filter(({ label }) => label !== 'Follow'), about: briefing.id });
  }
  return before?.incident ? plain(endedPost(before.incident.briefing, await takerOf(before.incident, store))) : null;
}

/** The incident that tells by now what this one told. */
async function takerOf({ members }: Incident, store: Pick<Store, 'tellings'>): Promise<Briefing | null> {
  const own = new Set(members.map(({ report, incident }) => `${report} ${incident}`));
  const taker = (await store.tellings.chainEnds()).find((end) => end.members.some((member) => own.has(member)));
  return taker ? ((await versionOf(store, taker.chain, taker.number))?.incident?.briefing ?? null) : null;
}

const SPAN = { from: 1, to: 2 };

async function updateWords(
  { chain, from, to }: Extract<Message, { kind: 'update' }>,
  subscriptions: readonly Subscription[],
  store: Pick<Store, 'tellings'>,
): Promise<Words | null> {
  const [before, after] = [await versionOf(store, chain, from), await versionOf(store, chain, to)];
  if (!before?.incident || !after?.incident) return null;
  const { briefing } = after.incident;
  const wishes = subscriptions
    .filter((one) => isForUpdates(one) && isInScope(one.wish.scope, chain, briefing))
    .map(({ wish }) => wish);
  const update = wishes.length ? changes(before.incident.briefing, briefing, { from, to }) : null;
  const wanted = wantedOf(update?.changes ?? [], wishes);
  if (!update || !wanted.length) return null;
  const pings = wishes.flatMap(({ ping, only }) => (ping && wantedOf(wanted, [{ only }]).length ? [ping] : []));
  return {
    post: updatePost(before.incident.briefing, briefing, wanted),
    loud: update.loud,
    pings: [...new Set(pings)],
  };
}

async function digestWords(
  { subscription: id, since, until, entries }: Extract<Message, { kind: 'digest' }>,
  subscriptions: readonly Subscription[],
  store: Pick<Store, 'tellings'>,
): Promise<Words | null> {
  const subscription = subscriptions.find((one) => one.id === id);
  if (!subscription) return null;
  const reader = readerOf(subscription, subscriptions);
  const news = (await Promise.all(entries.map((entry) => newsOf(entry, reader, store)))).flatMap((one) => one ?? []);
  const isTold = entries.some(({ from, to }) => from !== to);
  const post = digestPost({ ...digestHead(subscription.wish, since, until), isTold }, news);
  return { post, loud: false, pings: subscription.wish.ping && post.buttons.length ? [subscription.wish.ping] : [] };
}

/** Told as a digest of what those want together who follow anything here. */
async function roundupWords(
  { since, entries }: Extract<Message, { kind: 'roundup' }>,
  subscriptions: readonly Subscription[],
  store: Pick<Store, 'tellings'>,
): Promise<Words | null> {
  const wishes = subscriptions.filter(isForUpdates).map(({ wish }) => wish);
  const only = wishes.some((wish) => !wish.only.length) ? [] : wishes.flatMap((wish) => wish.only);
  const news = await Promise.all(entries.map((entry) => newsOf(entry, { only, toldBy: [] }, store)));
  const told = news.flatMap((one) => one ?? []);
  if (!wishes.length || !told.length) return null;
  const title = `${told.length} ${told.length === 1 ? 'incident' : 'incidents'} in a short time`;
  const moved = told.flatMap(({ changes: own }) => own ?? []);
  const pings = wishes.flatMap((wish) => (wish.ping && wantedOf(moved, [wish]).length ? [wish.ping] : []));
  const post = digestPost({ title, since: `${localMoment(since, 'UTC')} UTC` }, told);
  return { post, loud: false, pings: [...new Set(pings)] };
}

/** What a digest's reader wants of the news, and what else in the channel tells it as it comes. */
export type DigestReader = Pick<Wish, 'only'> & { readonly toldBy: readonly Subscription[] };

export const readerOf = (
  { wish }: Pick<Subscription, 'wish'>,
  subscriptions: readonly Subscription[],
): DigestReader => ({ only: wish.only, toldBy: subscriptions.filter(isForUpdates) });

/** Null where nothing of what the subscriber wants moved; no changes where all of that was told here as it came. */
export async function newsOf(
  { chain, from, to }: DigestEntry,
  { only, toldBy }: DigestReader,
  store: Pick<Store, 'tellings'>,
): Promise<DigestNews | null> {
  const version = await versionOf(store, chain, to);
  const after = version?.incident;
  if (!after) return null;
  const told = toldBy
    .filter(({ wish, since }) => since <= version.at && isInScope(wish.scope, chain, after.briefing))
    .map(({ wish }) => wish);
  const before = from === null ? null : (await versionOf(store, chain, from))?.incident;
  if (!before && told.length) return { briefing: after.briefing, changes: [] };
  if (!before) return { briefing: after.briefing, changes: null, moved: countsMoved(await upTo(chain, to, store)) };
  if (from === to) return { briefing: after.briefing, changes: [] };
  const moved = changes(before.briefing, after.briefing, SPAN)?.changes ?? [];
  const wanted = wantedOf(moved, [{ only }]);
  const fresh = wanted.filter((change) => !told.length || !wantedOf([change], told).length);
  return wanted.length ? { briefing: after.briefing, changes: fresh } : null;
}

/** More versions than that, and the first ones are no news any more. */
const MOST_VERSIONS = 12;

async function upTo(chain: string, to: number, { tellings }: Pick<Store, 'tellings'>): Promise<Briefing[]> {
  const first = Math.max(1, to - MOST_VERSIONS + 1);
  const keys = Array.from({ length: to - first + 1 }, (_, k) => ({ chain, number: first + k }));
  return (await tellings.versions(keys)).flatMap(({ incident }) => incident?.briefing ?? []);
}
