import { fold } from '../text/words.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{2,25}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{2,25}){0,2}";
/** "Kabo is about 100km from", "Kabo lies 20 miles north of". */
const DISTANCE = `(?:is|lies|sits)(?: located| situated)? (?:(?:about|some|around|roughly|nearly|just) )?\\d{1,3} ?(?:km|kilomet(?:er|re)s?|miles?)\\b`;
/** "Kabo is a rebel-held area", "Kabo, which is Spain's largest port". */
const KIND =
  "(?:is|was) (?:an?|the|one of the|\\p{Lu}\\p{L}{2,20}['’]s) (?:[\\p{L}-]{2,20} ){0,4}(?:city|town|village|port|district|area|suburb|resort|island|hamlet|settlement)\\b";
const DEFINED = new RegExp(`(?:^|[.\\n“"] ?|, )(${NAME}),? (?:which )?(?:${DISTANCE}|${KIND})`, 'gu');
const NEEDS = /\b(?:is|was|lies|sits) /;

/** The names that a report itself says are places, folded: "Kabo is about 100km south of Toledo". */
export function toldPlaces(text: string): ReadonlySet<string> {
  if (!NEEDS.test(text)) return new Set();
  return new Set([...text.matchAll(DEFINED)].map(([, name]) => fold(name!)));
}
