import type { ReadSentence } from '../mention.ts';
import type { PlaceMention } from './place-mention.ts';

/** "has learned from army sources in | Leon": where those are who told it. */
const HEARD_THERE =
  /\b(?:gathered|learn(?:ed|t)|heard|obtained|gleaned) (?:this )?(?:from|by) [^.;]{0,40}\b(?:in|at) (?:the )?(?:(?:capital|city|town),? ?(?:of )?)?$/iu;
/** "the only road link between Leon and the city of | Toledo": what a road joins. */
const JOINED_BY_ROAD = /\b(?:only|main) (?:road|rail|land) (?:link|route|crossing|connection) between [^.;]{0,60}$/iu;
/** "bringing supplies to displaced families in | Toledo": where it was to go. */
const TO_BE_BROUGHT =
  /\b(?:bringing|delivering|distributing) (?:(?!(?:was|were)\b)[\p{L}-]+ ){1,4}(?:to|for) (?:(?!(?:was|were|is|are|had|has|blew|exploded|hit)\b)[\p{L}-]+ ){1,4}(?:in|at|of) (?:the )?(?:(?:town|village|city|camp) of )?$/iu;
/** "at Kabo under | Dare police station": whose beat it is. */
const UNDER =
  /\b(?:in|at|near) (?:the )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:(?:village|area|locality|forest|bazaar|bazar) )?under (?:the )?(?:jurisdiction of )?(?:the )?$/u;
const STATION = /^ (?:police station|Police Station|PS\b|P\.S\.|thana)/u;
/** In characters: such words stand close before the name. */
const NEAR = 110;

/** "The blast came as an envoy was meeting rebels in | Toledo". */
const MEETING_THERE =
  /\b(?:as|while) [^.;,]{3,60} (?:was|were) (?:due to )?(?:meet|meeting|holding talks|visiting|attending talks)\b[^.;]{0,60}$/u;
/** A place that its sentence names for something else than the deed: by the words before it. */
export function isToldOtherwise({ text, start }: ReadSentence, place: PlaceMention): boolean {
  const at = place.start - start;
  const before = text.slice(Math.max(0, at - NEAR), at);
  if (UNDER.test(before) && STATION.test(text.slice(place.end - start))) return true;
  return (
    HEARD_THERE.test(before) || MEETING_THERE.test(before) || JOINED_BY_ROAD.test(before) || TO_BE_BROUGHT.test(before)
  );
}
