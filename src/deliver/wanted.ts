import { actorName } from '../model/actor-name.ts';
import type { Briefing } from '../model/briefing.ts';
import { fold } from '../model/fold.ts';
import type { Scope, Wish } from '../model/subscription.ts';
import type { Change } from '../model/update.ts';

/** Whether a scope takes an incident in. */
export function isInScope(scope: Scope, chain: string, briefing: Briefing): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'incident':
      return scope.name === chain;
    case 'place':
    case 'actor':
      return scopeNames(scope.kind, briefing).some((name) => wordsOf(name).includes(wordsOf(scope.name)));
  }
}

/** The names by which a place or an actor of an incident is followed. */
export const scopeNames = (kind: 'place' | 'actor', briefing: Briefing): string[] =>
  kind === 'place' ? placesOf(briefing) : actorsOf(briefing);

/** Folded, with a space at both ends: so that only whole words are found in it. */
const wordsOf = (name: string): string => ` ${fold(name)} `;

const placesOf = ({ where }: Briefing): string[] =>
  where ? [where.name, ...where.aliases, where.admin1, where.country].filter((name) => name !== null) : [];

const actorsOf = ({ who, attribution }: Briefing): string[] => [
  ...who.actors.map(({ name }) => name),
  ...attribution.statements.flatMap(({ actor }) => (actor === null ? [] : [actor, actorName(actor)])),
];

/** The changes that these wishes ask for, taken together. */
export function wantedOf(changes: readonly Change[], wishes: readonly Pick<Wish, 'only'>[]): Change[] {
  if (wishes.some(({ only }) => only.length === 0)) return [...changes];
  const asked = new Set(wishes.flatMap(({ only }) => only));
  return changes.filter((change) => NEWS_OF.some(([news, isOf]) => asked.has(news) && isOf(change)));
}

const NEWS_OF: readonly (readonly [Wish['only'][number], (change: Change) => boolean])[] = [
  ['killed', ({ field }) => field === 'killed'],
  [
    'claimed',
    ({ field, after }) => field.startsWith('attribution') && /claim|admitted|denied|confirmed/u.test(after ?? ''),
  ],
  ['corrected', ({ correction }) => correction],
];
