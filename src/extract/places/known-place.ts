import type { Place } from '../../model/place.ts';
import { countryNamed, placesNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isHalfOfName } from './half-of-name.ts';
import { isDistrict } from './kind-of-place.ts';
import { countryBehind } from './lies-in.ts';
import { cueAt, endsInFacility, isJoint, isOneIn } from './place-cues.ts';
import { type Found, found, type PlaceCue, type TextOf } from './place-mention.ts';
import { divisionNamed, type Gazette, placeNamed, placeUnknown, qualifierAt } from './place-names.ts';
import { isStruck } from './place-struck.ts';

const LONGEST_TAIL = 140;

/** A name of the gazetteer where something says that it is a place: a town, a division or a county. */
export function knownAt(
  words: readonly Word[],
  i: number,
  to: number,
  runEnd: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  if (to < runEnd && (isJoint(words, to, text) || isTiedToName(words, to, text))) return null;
  const only = to === i + 1 ? words[i]!.fold : '';
  if (placeWords.compass.has(only) || placeWords.kinds.has(only)) return null;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  const next = words[to]?.fold ?? '';
  if (placeWords.divisionKinds.has(next)) {
    const division = divisionNamed(name, gazette, true);
    const country = countryOf(words, to + 1);
    if (division && country && division.country !== country)
      return found(
        words,
        i,
        to + 1,
        placeUnknown(`${name} ${words[to]!.raw}`, { country, admin1: null }, 4),
        'located',
      );
    if (division) return found(words, i, to + 1, division, 'located');
  }
  if (next === 'county' && isCapitalised(words[to]!)) return countyAt(words, i, to + 1, text, gazette);
  if ((placeWords.quarters.has(next) && !isOneIn(words, i, to, text)) || endsInFacility(words, to, runEnd)) return null;
  const qualifier = qualifierAt(words, to, text);
  const cue = cueAt(words, i, to, text) ?? (qualifier && !isEndOfName(words, i, text) ? 'named' : null);
  if (!cue) return null;
  const place = placeNamed(name, qualifier, gazette);
  if (place && !qualifier && to < runEnd && isHalfOfName(words, to, runEnd, place, text, gazette)) return null;
  const { end } = words[to - 1]!;
  const country = place ? countryBehind(text({ start: end, end: end + LONGEST_TAIL })) : null;
  if (country && place?.country !== country)
    // "in Leon, Kabo, Spain" is none of the towns of that name elsewhere
    return {
      ...found(
        words,
        i,
        to,
        placeUnknown(name, qualifier?.country === country ? qualifier : { country, admin1: null }),
        cue,
        false,
      ),
      village: true,
    };
  if (place && isDistrict(next) && isAbroad(place, gazette))
    return found(words, i, to, placeUnknown(name, null, DISTRICT), cue, false);
  const kind =
    words[i - 1]?.fold === 'of' && placeWords.divisionKinds.has(words[i - 2]?.fold ?? '') ? words[i - 2]! : null;
  if (place)
    return found(words, i, to, asDistrict(place, kind?.fold ?? next), cue, place.lat !== null || isOwnName(cue));
  const said = cue === 'dateline' ? unshouted(name) : name;
  if ((isOwnName(cue) || (to === runEnd && isStruck(words, i, to))) && placesNamed(name).length > 0)
    return found(words, i, to, placeUnknown(said, qualifier), cue);
  return qualifier && to === runEnd && cue !== 'named'
    ? { ...found(words, i, to, placeUnknown(said, qualifier), cue, false), village: /\p{Ll}/u.test(name) }
    : null;
}

/** "Leon Region | of Nicaragua": in which country it is. */
const countryOf = (words: readonly Word[], k: number): string | null =>
  (words[k]?.fold === 'of' && isCapitalised(words[k + 1]) && countryNamed(words[k + 1]!.raw)?.name) || null;

/** "Porto | Alegre, Brazil": the second half of a name. */
const isEndOfName = (words: readonly Word[], i: number, text: TextOf): boolean => {
  const before = words[i - 1];
  if (!isCapitalised(before) || !/^\p{Lu}\p{Ll}/u.test(before.raw)) return false;
  if (placeWords.compass.has(before.fold) || placeWords.kinds.has(before.fold)) return false;
  return text({ start: before.end, end: words[i]!.start }) === ' ';
};

/** A desk or a police force is called after its town, whichever of that name it is. */
const isOwnName = (cue: PlaceCue): boolean => cue === 'institution' || cue === 'dateline';

/** "Leon | -Kabo": the first half of a name. */
const isTiedToName = (words: readonly Word[], to: number, text: TextOf): boolean =>
  /^-$/u.test(text({ start: words[to - 1]!.end, end: words[to]!.start })) && /\p{Ll}/u.test(words[to]!.raw);

/** "Leon district", "the province of Leon": what is called after its town is wider than it. */
const asDistrict = (place: Place, next: string): Place =>
  isDistrict(next) && place.where_prec < DISTRICT
    ? { ...place, where_prec: DISTRICT }
    : placeWords.divisionKinds.has(next) && place.where_prec < PROVINCE
      ? { ...place, where_prec: PROVINCE }
      : place;

/** "Leon district" in a report that names countries, of which none has such a town. */
const isAbroad = ({ country }: Place, { countries }: Gazette): boolean =>
  country !== null && (countries.get(country) ?? 0) < Math.max(0, ...countries.values());

const DISTRICT = 3;
const PROVINCE = 4;

/** "ORANGE COUNTY", "LEON VALLEY": as the head of a report shouts it. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());

/** "Orange County, N.Y.": where no qualifier says so, it lies in the one division that the report names. */
function countyAt(words: readonly Word[], i: number, to: number, text: TextOf, gazette: Gazette): Found | null {
  const cue = cueAt(words, i, to, text) ?? 'named';
  const [only, ...others] = [...gazette.divisions].filter((key) => key.startsWith('United States/'));
  const [country = '', admin1 = null] = only?.split('/') ?? [];
  const within = qualifierAt(words, to, text) ?? (only && !others.length ? { country, admin1 } : null);
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  return found(words, i, to, placeUnknown(unshouted(name), within, 3), cue);
}
