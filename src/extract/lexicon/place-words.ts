import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Words = z.array(z.string()).transform((words): ReadonlySet<string> => new Set(words));

const PlaceWords = z.strictObject({
  /** "south", "downtown": a part of a place; alone it names none. */
  compass: Words,
  /** "the town of …": what kind of place a name is. */
  kinds: Words,
  /** Of those, the ones that other languages put before the name: "barangay …". */
  kindsInFront: Words,
  /** Capitalised words that name no place. */
  notPlaces: Words,
  /** "… Avenue", "… Hospital": a name that ends so is a street or a house, not the town that it is called after. */
  facilities: Words,
  /** Of those, the ones that reports give as the place of an attack, before any town. */
  bases: Words,
  /** "… police": whose name a town gives. */
  institutions: Words,
  /** "the … neighborhood": a part of a town that may be called like a town elsewhere. */
  quarters: Words,
  /** "… province": a first-level division. */
  divisionKinds: Words,
  /** Words of local news that are said in one country alone. */
  onlyIn: z.record(z.string(), Words),
});

/** The words around a name that tell which sort of place it is, if it is one. */
export const placeWords = PlaceWords.parse(
  JSON.parse(readFileSync(new URL('place-words.json', import.meta.url), 'utf8')),
);
