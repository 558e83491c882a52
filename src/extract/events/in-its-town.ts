import type { Place } from '../../model/place.ts';
import type { ReadSentence } from '../mention.ts';

const PART_OF = /\b(?:suburb|neighbou?rhood|quarter) of (?:the )?$/u;
/** UCDP GED's precision of a place near a town. */
const NEAR_TOWN = 2;

/** "shook Medellin …, in the suburb of | El Poblado": a part that no list knows lies in the town that its sentence names before it. */
export function inItsTown(part: Place | null, sentences: readonly ReadSentence[]): Place | null {
  if (!part || part.country !== null) return part;
  for (const { places, text, start } of sentences) {
    const naming = places.find((p) => p.place.name === part.name && PART_OF.test(text.slice(0, p.start - start)));
    if (!naming) continue;
    const town = places.findLast(
      ({ end, located, around, place: { lat, where_prec } }) =>
        end < naming.start && (located || around) && lat !== null && where_prec <= NEAR_TOWN,
    )?.place;
    if (town) return { ...town, name: `${part.name}, ${town.name}`, aliases: [part.name, town.name, ...town.aliases] };
  }
  return part;
}
