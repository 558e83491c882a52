import { fold, words } from '../model/fold.ts';
import type { Fused } from '../model/fused.ts';
import { shortPlaceName } from './place-name.ts';

/** What people may type to mean this incident, folded: the names of its place, of its victims, words of its title. */
export function lookUpNames(fused: Fused): string[] {
  const { where, identity, title, weapons } = fused;
  const places = [where, identity.place].filter((place) => place !== null);
  const names = places.flatMap((place) => [place.name, ...place.aliases]);
  const all = [
    ...names.map(fold),
    ...names.map((name) => shortPlaceName(name).join(' ')),
    ...places.flatMap((place) => [place.admin1, place.country]).map((name) => fold(name ?? '')),
    ...identity.victims,
    ...titleWords(title),
    ...weapons.map((weapon) => fold(weapon.type)),
    fold(identity.since ?? ''),
  ];
  return [...new Set(all.filter(Boolean))].sort();
}

const LITTLE = new Set('a an the of on in at near against and or by since for with from to'.split(' '));

const titleWords = (title: string): string[] => words(title).filter((word) => word.length > 2 && !LITTLE.has(word));
