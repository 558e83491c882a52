import { eventNoun } from '../lexicon/event-words.ts';
import { countryNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isDistrict, isDivision } from './kind-of-place.ts';
import { isNoVillage } from './no-village.ts';
import { endsInFacility, isLocated, pastHeld } from './place-cues.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { placeUnknown } from './place-names.ts';
import { isStruck } from './place-struck.ts';

const LOCATIVE = new Set('in at near outside inside'.split(' '));
/** "the Kabo Sector": names of such have an article. */
const REGION = /^(?:Sector|Valley|Hills|Mountains|Forest|Desert|Island|Islands|Peninsula|Delta|Area|Zone)$/u;
/** "the Kabo airport", "the Rowe Chowk": where everybody goes, and no house of the town. */
const OPEN =
  /^(?:airport|airbase|base|camp|checkpost|checkpoint|crossing|chowk|chowrangi|bazaar|bazar|roundabout|square|junction|bridge|market|barracks)$/u;
/** "on | Kabo Island". */
const ISLAND = /^(?:Island|Islands|Peninsula|Islet|Atoll|Plateau)$/u;
const MOST_WORDS = 3;
const PROVINCE = 4;

/** A place that no list knows: a run of capitalised words in which, or near which, something is said to be. */
export function unknownAt(words: readonly Word[], i: number, run: number, text: TextOf): Found | null {
  if (
    i > 0 &&
    /[,;]/u.test(text({ start: words[i - 1]!.end, end: words[i]!.start })) &&
    words[i - 1]!.fold !== 'capital'
  )
    return null; // "outside, Rowe said"
  const next = words[i + run];
  const end = next && text({ start: words[i + run - 1]!.end, end: next.start }) === ' ' ? next : undefined;
  const isBase = run > 1 && /^(?:Camp|Fort|Forward)$/u.test(words[i]!.raw);
  const facility =
    isBase || placeWords.facilities.has(words[i + run - 1]!.fold) || placeWords.facilities.has(end?.fold ?? '');
  const to = placeWords.facilities.has(end?.fold ?? '') ? i + run + 1 : i + run;
  const name = text({ start: words[i]!.start, end: words[to - 1]!.end });
  const isIsland = run > 1 && words[i - 1]?.fold === 'on' && ISLAND.test(words[i + run - 1]!.raw);
  const isOnIsland = words[i - 1]?.fold === 'on' && /^(?:island|islet|atoll|peninsula)$/u.test(end?.raw ?? '');
  const isThe = words[i - 1]?.fold === 'the' && run > 1 && REGION.test(words[i + run - 1]!.raw);
  const isOpen = words[i - 1]?.fold === 'the' && to - i > 1 && OPEN.test(words[to - 1]!.fold);
  const before = isThe || isOpen ? (words[i - 2]?.fold ?? '') : wordBefore(words, i);
  if (
    !(
      (isLocated(words, i) &&
        (LOCATIVE.has(before) ||
          isIsland ||
          isOnIsland ||
          isAround(words, i) ||
          isKindOf(words, i) ||
          isInsideOf(words, i))) ||
      isSwept(words, i) ||
      isCloseTo(words, i, run, text) ||
      isBombarded(words, i) ||
      (isBase && isStruck(words, i, to))
    ) ||
    !(isOwnName(words[i]!) || isPartDivision(words, i, end)) ||
    isNoVillage(words, i, to, text) ||
    (run === 1 && facility && isOwner(words[i]!)) ||
    OFFICE.test(words[to - 1]!.fold) ||
    CONTINENT.test(words[to - 1]!.fold) ||
    eventNoun(words[i + run - 1]!.fold) !== undefined ||
    (!facility &&
      (isLong(words, i, run) ||
        (before === 'at' && !isFieldOf(words, i) && !liesInCountry(words, i + run)) ||
        !/\p{Ll}/u.test(name))) ||
    (words[to]?.fold === "'s" && endsInFacility(words, to, to))
  )
    return null;
  const place = placeUnknown(name, null, isDivision(words, i, end) ? PROVINCE : undefined);
  const { mention } = found(words, i, to, place, 'located', false);
  const hit = { to, mention: facility && isHouse(words.slice(i, to)) ? { ...mention, house: true as const } : mention };
  return { ...hit, village: PART_OF.test(text({ start: hit.mention.end, end: hit.mention.end + LONGEST_PART })) };
}

/** "| East Kabo | zone": a division that is called after its part of the land. */
const isPartDivision = (words: readonly Word[], i: number, next: Word | undefined): boolean =>
  placeWords.compass.has(words[i]!.fold) &&
  !countryNamed(words[i + 1]?.raw ?? '') &&
  (next?.fold === 'zone' || isDistrict(next?.fold ?? ''));

/** "in Africa", "in West Africa": nowhere in particular. */
const CONTINENT = /^(?:africa|asia|europe|america)$/u;

/** "near Interior Ministry": who sits there, and no village. */
const OFFICE =
  /^(?:ministry|department|agency|council|committee|commission|office|bureau|court|command|service|authority)$/u;

/** "at a Coalition airbase", "the Army camp", "a Catholic church": whose it is. */
const isOwner = ({ fold }: Word): boolean =>
  /^(?:coalition|alliance|army|military|police|navy|allied|nato|government|security|border|un|us|american|british|french|russian|israeli|catholic|christian|coptic|orthodox|baptist|protestant|evangelical|pentecostal|anglican|sunni|shia|shiite|shi'ite|sufi|ahmadi|muslim|jewish|hindu|sikh|buddhist)$/u.test(
    fold,
  );

/** "Kabo | slum of Leon": it lies there. */
const PART_OF = /^ (?!area|district|quarter|neighbo|suburb|section)\p{Ll}{3,14} of (?:the )?\p{Lu}/u;
const LONGEST_PART = 30;

/** What stands before a name and the kind in front of it: "in | barangay Kabo". */
export const wordBefore = (words: readonly Word[], i: number): string => {
  const at = pastHeld(words, i);
  const before = words[at]?.fold ?? '';
  return placeWords.kindsInFront.has(before) ? (words[at - 1]?.fold ?? '') : before;
};

/** "in North Leon's | Kabo", "in the southern district's | Kabo Upazila": it lies there. */
const isInsideOf = (words: readonly Word[], i: number): boolean => {
  if (words[i - 1]?.fold !== "'s" || placeWords.facilities.has(words[i]!.fold)) return false;
  let k = i - 2;
  while (k > i - 6 && !IN.test(words[k]?.fold ?? '') && isOfName(words[k])) k -= 1;
  return k < i - 2 && IN.test(words[k]?.fold ?? '');
};

const IN = /^(?:in|near|outside)$/u;
const isOfName = (word: Word | undefined): boolean =>
  placeWords.compass.has(word?.fold ?? '') || OF_WHAT.test(word?.fold ?? '') || isCapitalised(word);
const OF_WHAT = /^(?:the|district|province|state|region|governorate|county|division|department)$/u;

/** "gangs rampaged through | Kabo". */
const isSwept = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'through' &&
  /^(?:rampaged|rampaging|swept|tore|ripped|marched)$/u.test(words[i - 2]?.fold ?? '');

/** "in the vicinity of | Kabo", "on the edge of | Kabo". */
const isAround = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'of' &&
  /^(?:vicinity|outskirts|edge|proximity|countryside|entrance|gates)$/u.test(words[i - 2]?.fold ?? '');

/** "on the road, close to | Kabo"; whoever is close to somebody has no comma before it. */
const isCloseTo = (words: readonly Word[], i: number, run: number, text: TextOf): boolean =>
  run === 1 &&
  words[i - 1]?.fold === 'to' &&
  words[i - 2]?.fold === 'close' &&
  i > 2 &&
  text({ start: words[i - 3]!.end, end: words[i - 2]!.start }).startsWith(',');

/** "at Rowe High School in Leon": it is in Leon; a base is a place of its own. */
const isHouse = (name: readonly Word[]): boolean =>
  name.some(({ fold }) => /^(?:school|university|college|hospital|church|mosque|hotel|mall)$/u.test(fold)) &&
  !name.some(({ fold }) => placeWords.bases.has(fold));

/** "burst into the resort of | Kabo", "stormed the suburb of | Kabo". */
const isKindOf = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'of' &&
  (KIND_OF.test(words[i - 2]?.fold ?? '')
    ? words.slice(Math.max(0, i - 6), i - 2).some(({ fold }) => STORMED.test(fold))
    : BASE_OF.test(words[i - 2]?.fold ?? '') &&
      words.slice(Math.max(0, i - 7), i - 2).some(({ fold }) => STORMED.test(fold) || eventNoun(fold) !== undefined));

const KIND_OF = /^(?:town|village|suburb|port|resort|hamlet|neighbou?rhood|settlement|enclave)$/u;
/** "a raid on the army base of | Kabo". */
const BASE_OF = /^(?:base|camp|post|outpost|garrison|barracks|checkpoint)$/u;
const STORMED = /^(?:into|stormed|attacked|raided|overran|seized|hit|struck)$/u;

/** "clashes at | Kabo": armies meet at villages; a shooting "at Rowe’s" was in a house. */
const isFieldOf = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'at' &&
  /^(?:clash(?:es|ed)?|ambush(?:es)?|battles?|fighting|skirmish(?:es)?)$/u.test(words[i - 2]?.fold ?? '');

/** "at Kabo | in western Spain", "at Kabo, | in Spain", "at Kabo | along the Leon road": no firm or house. */
const liesInCountry = (words: readonly Word[], at: number): boolean =>
  words[at]?.fold === 'along' ||
  (words[at]?.fold === 'in' &&
    (placeWords.compass.has(words[at + 1]?.fold ?? '') || countryNamed(words[at + 1]?.raw ?? '') !== undefined));

const BOMBARDED = /^(?:shelled|bombarded|bombed|strafed|pounded)$/u;
const BOMBARDMENT = /^(?:air|drone|artillery|missile|rocket)?(?:raids?|airstrikes?|strikes?|shelling|bombardment)$/u;

/** "shelled Kabo", "raids on Kabo": what is done to places rather than people. */
const isBombarded = (words: readonly Word[], i: number): boolean => {
  const [noun, before] = [words[i - 2]?.fold ?? '', words[i - 1]?.fold ?? ''];
  return BOMBARDED.test(before) || (/^(?:on|of)$/u.test(before) && BOMBARDMENT.test(noun));
};

/** Neither a country nor a point of the compass begins it. */
export const isOwnName = (first: Word): boolean => !countryNamed(first.raw) && !placeWords.compass.has(first.fold);

/** May a run of words be the name of a place that no list knows? */
export const mayBeUnlisted = (words: readonly Word[], i: number, run: number, name: string): boolean =>
  isOwnName(words[i]!) && !isLong(words, i, run) && /\p{Ll}/u.test(name);

/** More words with a capital than names of villages have. */
export const isLong = (words: readonly Word[], i: number, run: number): boolean =>
  words.slice(i, i + run).filter(isCapitalised).length > MOST_WORDS;
