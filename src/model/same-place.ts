import { fold } from './fold.ts';
import type { Place } from './place.ts';

/** Kilometres between two places; null where one has no coordinates. */
export function kilometresApart(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return 6371 * Math.hypot(x, y);
}

/** Two places that cannot be one: other countries, other provinces, or more than 40 km apart. An unknown one excludes nothing. */
export function disjoint(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return false;
  if (a.country && b.country && a.country !== b.country) return true;
  if (a.admin1 && b.admin1 && a.admin1 !== b.admin1) return (kilometresApart(a, b) ?? 100) > 40;
  return a.where_prec <= 2 && b.where_prec <= 2 && (kilometresApart(a, b) ?? 0) > 40;
}

/** Two mentions of one place, both finer than a province. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (!a || !b || a.where_prec > 3 || b.where_prec > 3) return false;
  if (a.name === b.name && a.country === b.country) return true;
  return (kilometresApart(a, b) ?? 100) < 15 || isCalledAfter(a, b) || isCalledAfter(b, a);
}

/** "Kabul airport", of which no coordinates are known, beside "Kabul" in the same province. */
function isCalledAfter(part: Place, town: Place): boolean {
  if (part.lat !== null || part.admin1 === null || part.admin1 !== town.admin1 || part.country !== town.country)
    return false;
  return ` ${fold(part.name)} `.includes(` ${fold(town.name)} `);
}
