import { words } from '../model/fold.ts';
import type { Place } from '../model/place.ts';
import { disjoint } from '../model/same-place.ts';
import type { Told } from './told.ts';

/** A province or finer: a town, a street, a base. */
const PROVINCE = 4;

/**
 * Two reports that tell of two places, neither of which names the other's: they are about two events, however alike their words are.
 * Where one of them names both places, it may be that the wrong one was taken for that of the event.
 */
export function toldElsewhere({ incident: x, reading: a }: Told, { incident: y, reading: b }: Told): boolean {
  const [here, there] = [x.place, y.place];
  if (!here || !there || here.where_prec > PROVINCE || there.where_prec > PROVINCE || !disjoint(here, there))
    return false;
  return !isNamedIn(a, there) && !isNamedIn(b, here);
}

function isNamedIn({ terms }: Told['reading'], { name, aliases }: Place): boolean {
  const said = [terms.names, terms.words, terms.lead];
  return [name, ...aliases].some((called) => words(called).every((word) => said.some((list) => list.includes(word))));
}
