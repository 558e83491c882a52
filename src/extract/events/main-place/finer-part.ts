import type { Place } from '../../../model/place.ts';
import { kilometresApart } from '../../../model/same-place.ts';
import type { EventFile } from '../event-file.ts';
import { type Candidate, isBase, isPlain, isTold, type Naming } from './candidates.ts';

/** Between a part and what it is a part of: "Kabo | area of | Leon", "Kabo | village in | Leon", "Kabo District | in the province's | Leon". */
const OF =
  /^(?: (?!and\b|or\b|to\b|from\b)\p{Ll}{3,14}){0,2}(?:, an? (?:\p{Ll}{3,12} ){0,2}\p{Ll}{4,12})? (?:of|in) (?:the )?(?:\p{Ll}{2,12}(?:['’]s)? ){0,3}$/u;
/** "the city's | Kabo area". */
const OWN = /^['’]s (?:\p{Ll}{3,12} ){0,2}$/u;
/** "near Kabo | village", "in the Kabo | area". */
const OF_KIND = /^ (?:village|area|neighbou?rhood|quarter|locality|hamlet|settlement|union)\b/u;
const LONGEST_KIND = 20;
/** Behind so many sentences a report goes on to other things. */
const SOON = 4;
/** "the blast, which took place in the | Kabo area". */
const TOOK_PLACE =
  /\b(?:attacks?|blasts?|explosions?|bombings?|shootings?|clash(?:es)?|ambush|raid|incident|assault|murder|killings?|strike|which|that|it) (?:(?:has|had|have|was|were) )?(?:took place|taken place|happened|occurred|carried out)(?: (?:on|at|around|about|in|late|early) [^;,]{2,40}?)??,? (?:in|at|near|inside|outside) (?:the )?(?:\p{Ll}{3,12} ){0,2}(?:of (?:the )?)?$/u;
/** "the Back | of the Yards": only the beginning of a name. */
const GOES_ON = /^ of the \p{Lu}\p{Ll}+ (?:neighbou?rhood|area|section|district)/u;
const LONGEST_LEAD = 140;

/** The part of the place in which the report says that the main event was: "in the Kabo area of Leon", "the blast took place in Kabo": "Kabo, Leon". */
export function inPart(whole: Place, all: readonly Candidate[], main: EventFile): Place {
  const finer = all.find(
    ({ place, namings }) => mayLieIn(place, whole) && namings.some((n) => tellsPart(n, whole, main)),
  );
  if (!finer) return whole;
  const part = finer.place;
  if (part.lat !== null && (kilometresApart(part, whole) ?? 0) < FAR) return part;
  return { ...whole, name: `${part.name}, ${whole.name}`, aliases: [part.name, whole.name, ...whole.aliases] };
}

/** In kilometres: a town of the same name elsewhere. */
const FAR = 60;

/** No wider than the other, and in no other country or province. */
const mayLieIn = (part: Place, whole: Place): boolean =>
  !isBase(whole) &&
  !whole.name.includes(part.name) &&
  !part.name.includes(whole.name) &&
  whole.where_prec < PROVINCE &&
  part.where_prec <= Math.max(whole.where_prec, NEAR_TOWN);

const PROVINCE = 4;
/** UCDP GED's precision of a place near a town. */
const NEAR_TOWN = 2;

function tellsPart(naming: Naming, best: Place, main: EventFile): boolean {
  const { sentence, mention, file } = naming;
  const { places, text, start } = sentence;
  if (!isPlain(naming) || (file !== undefined && file !== main) || GOES_ON.test(text.slice(mention.end - start)))
    return false;
  const isPart = places.some(
    (other) =>
      other.place.name === best.name &&
      (other.start > mention.end
        ? OF.test(text.slice(mention.end - start, other.start - start))
        : OWN.test(text.slice(other.end - start, mention.start - start))),
  );
  if (isPart) return true;
  if (mention.place.lat !== null || !mention.located || !(isTold(naming) || naming.isBeside)) return false;
  const behind = text.slice(mention.end - start, mention.end - start + LONGEST_KIND);
  const before = text.slice(Math.max(0, mention.start - start - LONGEST_LEAD), mention.start - start);
  return ((naming.line ?? 0) < SOON && OF_KIND.test(behind)) || TOOK_PLACE.test(before);
}
