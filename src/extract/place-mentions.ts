import { countryAt } from './country-mentions.ts';
import { countryNamed, placesNamed } from './lexicon/gazetteer.ts';
import { actorPhrases, sitePhrases } from './lexicon/lexicon.ts';
import { placeWords } from './lexicon/place-words.ts';
import { cueAt, endsInFacility, isLocated, type PlaceCue, runLength, type TextOf } from './place-cues.ts';
import { type Found, found, type PlaceMention } from './place-mention.ts';
import { divisionNamed, type Gazette, placeNamed, placeOfSite, placeUnknown, qualifierAt } from './place-names.ts';
import { isCapitalised, type Word } from './words.ts';

const UNKNOWN_LOCATIVE = new Set('in at near outside inside'.split(' '));
const REGIONS = new Set(['middle', 'gulf', 'horn', 'sahel', 'levant']);
const LONGEST_NAME = 5;

/** The places that a sentence names, left to right. */
export function placesIn(words: readonly Word[], text: TextOf, gazette: Gazette): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < words.length; ) {
    const hit =
      siteAt(words, i) ??
      countryAt(words, i, text, mentions.at(-1)?.end ?? -1, gazette) ??
      namedAt(words, i, text, gazette);
    if (hit) mentions.push(hit.mention);
    i = hit ? hit.to : i + 1;
  }
  return mentions;
}

function siteAt(words: readonly Word[], i: number): Found | null {
  const hit = sitePhrases.at(words, i);
  if (!hit || (!isCapitalised(words[i]!) && !/^(?:al|ain|ayn|\p{Script=Arabic})/u.test(words[i]!.fold))) return null;
  return found(words, i, hit.to, placeOfSite(hit.value), isLocated(words, i) ? 'located' : 'named');
}

/** A capitalised run that something says is a place: one of the gazetteer, or unknown but named like one. */
function namedAt(words: readonly Word[], i: number, text: TextOf, gazette: Gazette): Found | null {
  if (!mayBeginName(words, i) || actorPhrases.at(words, i)) return null;
  const run = runLength(words, i, text);
  for (let length = Math.min(run, LONGEST_NAME); length > 0; length -= 1) {
    const hit = knownAt(words, i, i + length, i + run, text, gazette);
    if (hit) return hit;
  }
  return unknownAt(words, i, run, text);
}

function mayBeginName(words: readonly Word[], i: number): boolean {
  const { fold } = words[i]!;
  return (
    isCapitalised(words[i]!) &&
    !placeWords.notPlaces.has(fold) &&
    !REGIONS.has(fold) &&
    !REGIONS.has(words[i - 1]?.fold ?? '')
  );
}

function knownAt(
  words: readonly Word[],
  i: number,
  to: number,
  runEnd: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  const only = to === i + 1 ? words[i]!.fold : '';
  if (placeWords.compass.has(only) || placeWords.kinds.has(only)) return null;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  const next = words[to]?.fold ?? '';
  if (placeWords.divisionKinds.has(next)) {
    const division = divisionNamed(name, gazette, true);
    if (division) return found(words, i, to + 1, division, 'located');
  }
  if (next === 'county' && isCapitalised(words[to]!)) return countyAt(words, i, to + 1, text, gazette);
  if (placeWords.quarters.has(next) || endsInFacility(words, to, runEnd)) return null;
  const qualifier = qualifierAt(words, to, text);
  const cue = cueAt(words, i, to, text) ?? (qualifier ? 'named' : null);
  if (!cue) return null;
  const place = placeNamed(name, qualifier, gazette);
  if (place) return found(words, i, to, place, cue, place.lat !== null || isOwnName(cue));
  if (isOwnName(cue) && placesNamed(name).length > 0) return found(words, i, to, placeUnknown(name, qualifier), cue);
  return qualifier && to === runEnd && cue !== 'named'
    ? found(words, i, to, placeUnknown(name, qualifier), cue, false)
    : null;
}

/** A desk or a police force is called after its town, whichever of that name it is. */
const isOwnName = (cue: PlaceCue): boolean => cue === 'institution' || cue === 'dateline';

/** "Orange County, N.Y.": where no qualifier says so, it lies in the one division that the report names. */
function countyAt(words: readonly Word[], i: number, to: number, text: TextOf, gazette: Gazette): Found | null {
  const cue = cueAt(words, i, to, text) ?? 'named';
  const [only, ...others] = [...gazette.divisions].filter((key) => key.startsWith('United States/'));
  const [country = '', admin1 = null] = only?.split('/') ?? [];
  const within = qualifierAt(words, to, text) ?? (only && !others.length ? { country, admin1 } : null);
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  return found(words, i, to, placeUnknown(name, within, 3), cue);
}

function unknownAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const next = words[i + run];
  const end = next && text({ start: words[i + run - 1]!.end, end: next.start }) === ' ' ? next : undefined;
  const facility = placeWords.facilities.has(words[i + run - 1]!.fold) || placeWords.facilities.has(end?.fold ?? '');
  const to = placeWords.facilities.has(end?.fold ?? '') ? i + run + 1 : i + run;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  if (
    !(isLocated(words, i) && UNKNOWN_LOCATIVE.has(words[i - 1]?.fold ?? '')) ||
    countryNamed(words[i]!.raw) ||
    placeWords.compass.has(words[i]!.fold) ||
    (!facility && (run > 3 || words[i - 1]?.fold === 'at' || !/\p{Ll}/u.test(name)))
  )
    return null;
  return found(words, i, to, placeUnknown(name, null), 'located', false);
}
