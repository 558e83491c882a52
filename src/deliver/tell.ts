import { changes } from '../brief/changes.ts';
import type { Library } from '../library.ts';
import { type Channel, channelKey } from '../model/channel.ts';
import type { Incident } from '../model/incident.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Version } from '../model/version.ts';
import { digestOf } from '../store/incident-digest.ts';
import type { Store } from '../store/store.ts';
import type { Lease, Queued, Telling, Told } from '../store/tellings.ts';
import { linkChains } from './chains.ts';
import { deliveryId } from './delivery-id.ts';
import { roundUp, type Sight } from './round-up.ts';
import { skipsOf } from './skips.ts';
import { isInScope, wantedOf } from './wanted.ts';

export type TellDesk = {
  readonly library: Pick<Library, 'incidents'>;
  readonly store: Pick<Store, 'tellings' | 'follows' | 'outbox'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names this process. */
  readonly owner: string;
  readonly calmMilliseconds?: number;
  readonly mostAtOnce?: number;
};

/** Long enough to derive a large library anew. */
const LEASE_MILLISECONDS = 60_000;
/** A channel hears of one incident no more often than that; what moves meanwhile is told together. */
const CALM_MILLISECONDS = 30_000;
/** More posts than that on their way to a channel are told in one. */
const MOST_AT_ONCE = 8;

type Fresh = { readonly version: Version & { readonly digest: string }; readonly before: Version | null };

/**
 * Looks at what came in: writes a version of each incident that reads differently now, and queues what channels that follow
 * it must hear. False where there was nothing, or another process is at it.
 */
export async function tellNews({ library, store, now, owner, ...options }: TellDesk): Promise<boolean> {
  const { tellings, follows } = store;
  const done = await tellings.news();
  const lease: Lease = { name: 'telling', owner };
  if (!done.length || !(await tellings.lease(lease, now(), now() + LEASE_MILLISECONDS))) return false;
  const fresh = await freshVersions(await library.incidents(), store, now());
  const subscriptions = (await follows.subscriptions()).filter((s) => s.wish.rhythm.kind === 'updates' && !s.paused);
  const newcomers = new Set(subscriptions.filter((s) => done.includes(`subscription ${s.id}`)).map(placeOf));
  const told = await whatToTell({
    store,
    fresh,
    subscriptions,
    newcomers,
    now: now(),
    calmMilliseconds: options.calmMilliseconds ?? CALM_MILLISECONDS,
    mostAtOnce: options.mostAtOnce ?? MOST_AT_ONCE,
  });
  return tellings.tell({ lease, versions: fresh.map(({ version }) => version), ...told, done }, now());
}

const placeOf = ({ channel }: Subscription): string => channelKey(channel);

/** The incidents that read differently than their last version, and the chains that ended. */
async function freshVersions(
  incidents: readonly Incident[],
  { tellings }: Pick<Store, 'tellings'>,
  now: number,
): Promise<Fresh[]> {
  const about = incidents.filter(({ briefing }) => briefing.reports.some(({ main }) => main));
  const { linked, ended } = linkChains(about, await tellings.chainEnds());
  const moved = [
    ...linked.map(({ chain, last, incident }) => ({ chain, last, incident, digest: digestOf(incident) })),
    ...ended.map((last) => ({ chain: last.chain, last, incident: null, digest: '' })),
  ].filter(({ last, digest }) => last?.digest !== digest);
  const before = new Map(
    (await tellings.versions(moved.flatMap(({ last }) => last ?? []))).map((version) => [version.chain, version]),
  );
  return moved.map(({ chain, last, incident, digest }): Fresh => {
    const old = before.get(chain) ?? null;
    const material = isMaterial(old?.incident ?? null, incident);
    const number = last === null ? 1 : material || last.material ? last.number + 1 : last.number;
    const at = number === last?.number ? last.at : new Date(now).toISOString();
    return { before: old, version: { chain, number, at, material, incident, digest } };
  });
}

const isMaterial = (before: Incident | null, after: Incident | null): boolean =>
  !before || !after || changes(before.briefing, after.briefing, { from: 1, to: 2 }) !== null;

type Scene = {
  readonly store: Pick<Store, 'tellings' | 'outbox'>;
  readonly fresh: readonly Fresh[];
  readonly subscriptions: readonly Subscription[];
  /** Channels that began to follow something, or went on with it. */
  readonly newcomers: ReadonlySet<string>;
  readonly now: number;
  readonly calmMilliseconds: number;
  readonly mostAtOnce: number;
};

async function whatToTell(scene: Scene): Promise<Pick<Telling, 'told' | 'deliveries' | 'skipped'>> {
  const { store, fresh, subscriptions, newcomers } = scene;
  const material = fresh.map(({ version }) => version).filter((version) => version.material);
  const standing = newcomers.size ? await lastVersions(store, fresh) : [];
  const chains = [...material, ...standing].map(({ chain }) => chain);
  const told = new Map(
    (await store.tellings.told({ chains })).map((one) => [`${channelKey(one.channel)} ${one.chain}`, one]),
  );
  const versions = readerOf(store, [...fresh.flatMap(({ before }) => before ?? []), ...material, ...standing]);
  const all: Heard[] = [];
  const deliveries: Queued[] = [];
  for (const [place, own] of Map.groupBy(subscriptions, placeOf)) {
    const heard: Heard[] = [];
    for (const version of newcomers.has(place) ? [...material, ...standing] : material)
      heard.push(await tellChannel(version, own, told.get(`${place} ${version.chain}`) ?? null, versions, scene));
    deliveries.push(...(await roundUp(own[0]!.channel, heard, { ...scene, outbox: store.outbox })));
    all.push(...heard);
  }
  return { told: all.flatMap((one) => one.told), deliveries, skipped: all.flatMap((one) => one.skipped) };
}

/** The last version of each chain that did not move now. */
async function lastVersions({ tellings }: Pick<Store, 'tellings'>, fresh: readonly Fresh[]): Promise<Version[]> {
  const moved = new Set(fresh.filter(({ version }) => version.material).map(({ version }) => version.chain));
  const versions = await tellings.versions((await tellings.chainEnds()).filter(({ chain }) => !moved.has(chain)));
  return versions.filter(({ incident }) => incident !== null);
}

type Versions = {
  of(chain: string, number: number): Promise<Version | null>;
  /** The number of the last one at a moment. */
  at(chain: string, moment: string): Promise<number | null>;
};

/** Versions, each read once. */
function readerOf({ tellings }: Pick<Store, 'tellings'>, known: readonly Version[]): Versions {
  const kept = new Map(known.map((version) => [`${version.chain} ${version.number}`, version]));
  const moments = new Map<string, ReadonlyMap<string, number>>();
  return {
    of: async (chain, number) => {
      const key = `${chain} ${number}`;
      const found = kept.get(key) ?? (await tellings.versions([{ chain, number }]))[0] ?? null;
      if (found) kept.set(key, found);
      return found;
    },
    at: async (chain, moment) => {
      const then = moments.get(moment) ?? (await tellings.versionsAt(moment));
      moments.set(moment, then);
      return then.get(chain) ?? null;
    },
  };
}

/** What is told, and what is not. */
type Heard = Sight & Pick<Telling, 'told' | 'skipped'>;
const NOTHING: Heard = { entry: null, deliveries: [], edits: [], told: [], skipped: [] };

/** What one channel hears of one incident. */
async function tellChannel(
  version: Version,
  subscriptions: readonly Subscription[],
  told: Told | null,
  versions: Versions,
  { now, calmMilliseconds }: Scene,
): Promise<Heard> {
  const { chain, number, incident } = version;
  const [first] = subscriptions;
  if (!first || told?.number === number) return NOTHING;
  const { channel } = first;
  const card = queued(channel, { kind: 'card', chain, to: number }, now);
  const edits = told?.card ? [card] : [];
  const heard: Heard = { ...NOTHING, told: [{ channel, chain, number }], deliveries: [card], edits };
  if (!incident) return told ? heard : NOTHING;
  const fitting = subscriptions.filter(({ wish }) => isInScope(wish.scope, chain, incident.briefing));
  if (!fitting.length) return NOTHING;
  const known = told?.number ?? (await knownBefore(chain, fitting, versions));
  const before = known === null ? null : ((await versions.of(chain, known))?.incident ?? null);
  if (known === null || !before) return { ...heard, entry: { chain, from: null, to: number } };
  const update = changes(before.briefing, incident.briefing, { from: known, to: number });
  const wanted = wantedOf(
    update?.changes ?? [],
    fitting.map(({ wish }) => wish),
  );
  const skipped = skipsOf(update?.changes ?? [], fitting, incident.briefing, now);
  if (!wanted.length) return told && update ? { ...heard, skipped } : { ...NOTHING, skipped };
  const message = { kind: 'update', chain, from: known, to: number } as const;
  const calm = Math.max(now, (told?.updatedAt ?? 0) + calmMilliseconds);
  return {
    ...heard,
    skipped,
    entry: { chain, from: known, to: number },
    deliveries: [queued(channel, message, calm), { ...card, notBefore: calm }],
  };
}

/** What stood already when a channel began to follow all, a place or an actor is no news to it; one incident is, as a card. */
async function knownBefore(
  chain: string,
  fitting: readonly Subscription[],
  versions: Versions,
): Promise<number | null> {
  if (fitting.some(({ wish }) => wish.scope.kind === 'incident')) return null;
  const [since] = fitting.map((subscription) => subscription.since).sort();
  return since ? versions.at(chain, since) : null;
}

const queued = (channel: Channel, message: Queued['message'], notBefore: number): Queued => ({
  id: deliveryId(),
  channel,
  message,
  notBefore,
});
