import { isLater } from '../fuse/later.ts';
import { articleAt } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';

export type Version = Pick<Reading, 'id' | 'url' | 'publishedAt' | 'articleVersion'>;

/**
 * The reports that a later version of their article replaces, each with that version: the one that was surely published last,
 * else the one that came in last. A stale copy that comes in late replaces nothing.
 */
export function findReplaced(readings: readonly Version[]): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  for (const versions of articlesIn(readings)) {
    const last = lastOf(versions);
    for (const { id } of versions) if (id !== last.id) replaced.set(id, last.id);
  }
  return replaced;
}

/** Articles of which there are several versions. */
export function articlesIn<V extends Version>(readings: readonly V[]): V[][] {
  const withAddress = readings.filter(({ url }) => url !== null);
  return [...Map.groupBy(withAddress, ({ url }) => articleAt(url!)).values()].filter(({ length }) => length > 1);
}

/** Among dated versions those than which none is later; then what came in last, dated or not. */
function lastOf(versions: readonly Version[]): Version {
  const isLatest = ({ publishedAt }: Version): boolean =>
    publishedAt === null || !versions.some((other) => isLater(other.publishedAt, publishedAt));
  return versions.filter(isLatest).reduce((a, b) => (byArrival(a, b) < 0 ? b : a));
}

/** The order in which versions of one article came in. */
export const byArrival = (a: Version, b: Version): number =>
  (a.articleVersion ?? 1) - (b.articleVersion ?? 1) || (a.id < b.id ? -1 : 1);
