import { editDistance } from '../model/edit-distance.ts';
import { fold } from '../model/fold.ts';
import type { Incident } from '../model/incident.ts';
import type { Scope } from '../model/subscription.ts';
import { isInScope, scopeNames } from './wanted.ts';

/** Said where no incident that is known fits the place or actor: that, and the nearest names that one has. Null where one fits. */
export function nobodyNamed(scope: Scope, incidents: readonly Incident[]): string | null {
  if (scope.kind !== 'place' && scope.kind !== 'actor') return null;
  if (incidents.some(({ briefing }) => isInScope(scope, '', briefing))) return null;
  const names = incidents.flatMap(({ briefing }) => scopeNames(scope.kind, briefing)).toSorted();
  const near = nearest(scope.name, [...new Map(names.toReversed().map((name) => [fold(name), name])).values()]);
  return `No report names it yet${near.length ? `; nearest: ${near.join(', ')}` : ''}.`;
}

const MOST_NEAR = 2;

/** The names that it is most like, in whole or in part; none where none is near. */
function nearest(typed: string, names: readonly string[]): string[] {
  const asked = sound(typed);
  const limit = asked.length <= 4 ? 1 : Math.min(3, Math.floor(asked.length / 3));
  const far = names.map((name) => ({ name, away: distance(asked, name, limit) }));
  const least = Math.min(limit, ...far.map(({ away }) => away));
  const near = far.filter(({ away }) => away === least).map(({ name }) => name);
  return near.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_NEAR);
}

/** Letters that are heard alike are one: "irak" and "Iraq". */
const sound = (text: string): string => fold(text).replace(/[cq]/gu, 'k').replaceAll('ph', 'f').replace(/[yj]/gu, 'i');

/** How far what was asked is from a name, or from as many words of it. */
function distance(asked: string, name: string, limit: number): number {
  const whole = sound(name).split(' ');
  const many = asked.split(' ').length;
  const parts = whole.map((_, at) => whole.slice(at, at + many).join(' '));
  return Math.min(...[whole.join(' '), ...parts].map((part) => editDistance(asked, part, limit)));
}
