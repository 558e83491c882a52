import type { Wish } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';

/** A wish as people read it: an incident is called by its title, not by the name of its chain. */
export async function titled(wish: Wish, { tellings }: Pick<Store, 'tellings'>): Promise<Wish> {
  const { scope } = wish;
  if (scope.kind !== 'incident') return wish;
  const end = (await tellings.chainEnds()).find(({ chain }) => chain === scope.name);
  const [version] = end ? await tellings.versions([end]) : [];
  const title = version?.incident?.briefing.title;
  return title ? { ...wish, scope: { kind: 'incident', name: title } } : wish;
}
