import { placeWords } from '../lexicon/place-words.ts';
import type { Word } from '../text/words.ts';
import { isDistrict, isVillage } from './kind-of-place.ts';
import { liesInOne, liesInWhatFollows } from './lies-in.ts';
import { isOfOthers } from './no-village.ts';
import { isLocated } from './place-cues.ts';
import { type Found, found, type PlaceMention, type TextOf } from './place-mention.ts';
import { type Gazette, placeNamed, placeUnknown } from './place-names.ts';
import { isStruck } from './place-struck.ts';
import { isOwnName, mayBeUnlisted, wordBefore } from './unknown-place.ts';

/** "attacked Kabo (…", "a raid on Kabo village", "the target was Kabo, a village": what may stand before a village that is told as the place. */
const BEFORE =
  /^(?:in|at|near|under|off|outside|inside|around|on|against|into|of|from|to|towards?|between|attack(?:ed|ing|s)?|raid(?:ed|ing|s)?|shell(?:ed|ing|s)?|bomb(?:ed|ing|s)?|storm(?:ed|ing|s)?|assault(?:ed|ing|s)?|struck|hit|targeted|entered|invaded|seized|captured|looted)$/u;
/** "Kabo Village", "Leon District": not "Leon County", which is read by its state. */
const OWN_KIND = /^(?:Village|District|Tehsil|Woreda|Upazila|Subdistrict|Hamlet|Settlement)$/u;
const OF_KIND =
  /^(?:neighbou?rhood|suburb|quarter|district|subdistrict|county|province|valley|island|village|town|hamlet|township|settlement|locality|commune|municipality|community|bazaa?r|market|city|port|area|region|governorate|prefecture|peninsula|villages|towns|settlements|districts)$/u;
/** "under | Kabo police station": the village that it is in. */
const STATION = /^ police station\b/u;
/** "at | Kabo under Dare police station". */
const UNDER_STATION =
  /^ (?:(?:village|area|locality|forest|bazaa?r) )?under (?:the )?(?:jurisdiction of )?(?:the )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:[Pp]olice [Ss]tation|PS\b|P\.S\.|thana)/u;
/** "attacked the | Kabo area". */
const ITS_AREA = /^ (?:area|region)(?=[.,;]| (?:on|at|in|and|where|overnight|late|early|last|\d))/u;
/** What is done to people as well as to villages. */
const isOnSomebody = (before: string): boolean =>
  /^(?:on|to|from|against|into|of|attack(?:ed|ing|s)?|targeted|hit|struck)$/u.test(before);
/** "(Kasese, Western Region)": nothing but names of what it lies in. */
const NAMES_IN_BRACKET = /^ \(\p{Lu}[\p{L}\d'’.&/ -]{0,40}(?:, ?\p{Lu}[\p{L}\d'’.&/ -]{0,40}){0,3}\)/u;
/** ", 12 km south of Toledo", ", Toledo province": it lies there. */
const LIES =
  /^, (?:(?:about |some |around )?\d{1,3} ?(?:km|kms|kilomet(?:er|re)s|miles) (?:\(\d[^()]{1,15}\) )?)?(?:(?:north|south|east|west)[\p{L}-]{0,6} of (?:the (?:\p{Ll}{1,12} )?(?:capital|city|town)\b|\p{Lu})|near (?:the (?:town|city|village) of )?\p{Lu}|(?<=\d ?(?:km|kilometers|kilometres|miles) )from (?:the )?\p{L}|(?:in )?\p{Lu}[\p{L}'’-]{1,30} (?:province|state|district|governorate|region|territory|department|LGA)\b)/u;
/** "raided Kabo | in Leon district": a person would be of it or from it. */
const LIES_IN =
  /^ in (?:the )?(?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:[Dd]istrict|[Tt]ehsil|taluk|mandal|woreda|[Ss]ub-?(?:district|location|Location)|[Uu]pazila|[Cc]ounty|[Gg]overnorate|[Tt]erritory|[Ee]mirate|[Pp]rovince|[Dd]ivision|[Dd]epartment|[Mm]unicipality|LGA)\b/u;
/** ", a fishing village", ", one of its two resorts": what it is. */
const KIND_BEHIND =
  /^, (?:an?|the|one of (?:the|its|\p{L}{1,15}'s)) (?:[\p{L}'-]{1,15} ){0,4}(?:villages?|towns?|hamlets?|city|cities|resorts?|suburbs?|settlements?|districts?|islands?|ports?|communit(?:y|ies)|kibbutz|moshav)\b/u;
/** "Kabo | and Dare (Leon)": two villages of one district. */
const AND_NEXT = /^ and \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?(?= \()/u;
/** "Kabo | , Dare and Leon villages": one of those listed. */
const LISTED =
  /^(?:, \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?){0,5},? (?:and|or) \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})? (?:villages|towns|settlements|hamlets|communes)\b/u;
const LONGEST_BRACKET = 140;

/** A village that no list knows, told by its kind or by the district in brackets behind it: "raided Kabo village", "near Kabo (Kasese)", "the town of Kabo". */
export function villageAt(
  words: readonly Word[],
  i: number,
  run: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  const { end } = words[i + run - 1]!;
  const name = text({ start: words[i]!.start, end });
  const isArea =
    words[i - 1]?.fold === 'the' &&
    (ITS_AREA.test(text({ start: end, end: end + LONGEST_BRACKET })) ||
      (isVillage(words[i + run]) && /^(?:in|at|near|inside|outside|around)$/u.test(words[i - 2]?.fold ?? '')));
  const before = isArea ? (words[i - 2]?.fold ?? '') : wordBefore(words, i);
  const isTarget = /^(?:was|is)$/u.test(before) && words[i - 2]?.fold === 'target';
  if (!(BEFORE.test(before) || isTarget) || isOfOthers(words, i, run) || !mayBeUnlisted(words, i, run, name))
    return null;
  const isOfKind =
    before === 'of' &&
    OF_KIND.test(words[i - 2]?.fold ?? '') &&
    !(words[i - 2]!.fold === 'area' && isVillage(words[i + run])) &&
    words[i - 2]!.raw !== 'Port';
  const next = words[i + run];
  const last = words[i + run - 1]!;
  const kind =
    run > 1 && OWN_KIND.test(last.raw) && !/^ \p{Ll}{4}/u.test(text({ start: end, end: end + 5 })) ? last : next;
  const isKind =
    kind === last ||
    (next !== undefined && isVillage(next) && text({ start: end, end: next.start }) === ' ') ||
    (before !== 'between' && LISTED.test(text({ start: end, end: end + LONGEST_BRACKET })));
  const isPart = before === 'of' && (isLocated(words, i) || isWithinPart(words, i));
  const behind = text({ start: end, end: end + LONGEST_BRACKET });
  const isTold =
    isKind ||
    (UNDER_STATION.test(behind) && /^(?:in|at|near)$/u.test(before)) ||
    (ITS_AREA.test(behind) && /^(?:in|at|attacked|raided|stormed)$/u.test(before)) ||
    (STATION.test(behind) && !/^(?:to|from|on|into)$/u.test(before)) ||
    (isDescribed(behind, name) && !(isOnSomebody(before) && LIES_IN.test(behind)) && !isGoal(before, behind)) ||
    (run === 1 && isRaided(words, i) && (LIES_IN.test(behind) || liesInOne(behind))) ||
    (!/^(?:of|to|from|on|against|into|between)$/u.test(before) && liesInWhatFollows(behind));
  if (!isOfKind && !(before === 'of' ? isKind && isPart : isTold)) return null;
  return {
    ...found(
      words,
      i,
      i + run,
      placeNamed(name, null, gazette) ?? placeUnknown(name, null, precOf(isOfKind ? words[i - 2] : kind)),
      'located',
    ),
    village: true,
  };
}

/** "Gunmen attacked | Kabo | in Leon": not "attacked Shiites", "captured Rowe". */
const isRaided = (words: readonly Word[], i: number): boolean =>
  AS_TOWNS.test(words[i - 1]?.fold ?? '') && !/s$/u.test(words[i]!.fold) && isStruck(words, i, i + 1);
const AS_TOWNS = /^(?:attack|raid|storm|shell|bomb|pound|overr)/u;

/** "flights went on to Kabo, a city in the west": where somebody goes. */
const isGoal = (before: string, behind: string): boolean => before === 'to' && /^, an? /u.test(behind);

const precOf = (kind: Word | undefined): number =>
  kind && placeWords.divisionKinds.has(kind.fold) ? 4 : kind && isDistrict(kind.fold) ? 3 : 2;

const BRACKET = /^\(\p{Lu}[\p{L}'’ -]{1,40}, \p{Lu}[\p{L}\d'’.&/ -]{1,40}(?:, \p{Lu}[\p{L}'’ -]{1,40})?\)/u;

/** "stormed the post (Kabo, Nimba)": the district of an unnamed place, told in a bracket of nothing but names. */
export function districtAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  const [first, last] = [words[i]!, words[i + run - 1]!];
  const name = text({ start: first.start, end: last.end });
  if (!isOwnName(first) || !/\p{Ll}/u.test(name)) return null;
  if (!BRACKET.test(text({ start: first.start - 1, end: first.start + LONGEST_BRACKET }))) return null;
  return found(words, i, i + run, placeUnknown(name, null), 'located', false);
}

/** "in PD1 of | Kabo city": a part of it that something is in. */
const isWithinPart = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i - 1).some(({ fold }) => /^(?:in|at|near|inside|outside)$/u.test(fold));

function isDescribed(behind: string, name: string): boolean {
  if (LIES.test(behind) || LIES_IN.test(behind) || KIND_BEHIND.test(behind.replaceAll('’', "'"))) return true;
  const names = NAMES_IN_BRACKET.exec(behind.replace(AND_NEXT, ''))?.[0];
  return names !== undefined && /\p{Ll}/u.test(names) && !isShortFor(names, name);
}

/** "Displaced Persons | (DPs)": the bracket only shortens the name. */
const isShortFor = (bracket: string, name: string): boolean => {
  const letters = bracket.replace(/[^\p{L}]/gu, '').replace(/s$/u, '');
  return letters === name.replace(/[^\p{Lu}]/gu, '');
};

/** Behind the village: the bracket that its district stands in, a comma, or what it lies in: "Kabo village on the | Toledo border". */
const GAP =
  /^(?:(?: \p{L}{1,20})?|(?:,| in) [^().;]{1,40})(?: \([^()]{0,60}|, (?:[^().;]{0,60}, )?(?:(?:North|South|East|West|Upper|Lower|Central)\p{Ll}{0,6} )?| (?:in|of|on|near) (?:the )?(?:\p{Ll}{1,20} ){0,2})$/u;
const NEIGHBOUR =
  /^, (?:[\p{L}\d]{1,12} ){0,5}of (?:(?:the|a|its|provincial|regional|state|district|capital|city|town) ){0,4}$/u;

/** "… district of Nimba, about 90 km (56 miles) west of the provincial capital |": how far it is from there. */
const DISTANCE =
  /^[^.;]{1,60} \d[\d,.]{0,5} ?(?:km|kilomet(?:er|re)s?|miles?)(?: \([^()]{1,20}\))?(?: [\p{L}-]{1,15}){0,4} (?:of|from) (?:(?:the|a|its|provincial|regional|state|district|capital|city|town) ){0,4}$/u;

/** The village with the country and the province of what is named behind it as its surroundings; null where that is another place. */
export function aroundVillage(village: PlaceMention, next: PlaceMention, text: TextOf): PlaceMention | null {
  if (next.start - village.end > LONGEST_BRACKET) return null;
  const gap = text({ start: village.end, end: next.start });
  if (/\b(?:border|frontier) (?:with|of)\b/u.test(gap)) return null;
  const isNeighbour = / near /u.test(gap) || NEIGHBOUR.test(gap) || DISTANCE.test(gap);
  if (!isNeighbour && !GAP.test(gap)) return null;
  const { country } = next.place;
  const admin1 = isNeighbour ? null : next.place.admin1;
  const { place } = village;
  return { ...village, place: { ...place, admin1: place.admin1 ?? admin1, country: place.country ?? country } };
}
