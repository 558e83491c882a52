import { actorPhrases, sitePhrases } from '../lexicon/lexicon.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { beginsTownOfTwo } from '../lexicon/town-of-two.ts';
import { fold, isCapitalised, isNext, type Word } from '../text/words.ts';
import { betweenAt } from './between-places.ts';
import { capitalAt } from './capital.ts';
import { countryAt } from './country-mentions.ts';
import { goalOfRaidAt } from './goal-of-raid.ts';
import { isVillage } from './kind-of-place.ts';
import { knownAt } from './known-place.ts';
import { isBehindLabel, labelledAt } from './labelled-place.ts';
import { cueAt, isLocated, isWithin, runLength } from './place-cues.ts';
import { type Found, found, type PlaceMention, type TextOf } from './place-mention.ts';
import { divisionNamed, type Gazette, placeNamed, placeOfSite, placeUnknown } from './place-names.ts';
import { isStruck } from './place-struck.ts';
import { quarterAt } from './quarter.ts';
import { struckHouseAt } from './struck-house.ts';
import { unknownAt } from './unknown-place.ts';
import { aroundVillage, districtAt, villageAt } from './village.ts';

const REGIONS = new Set(['middle', 'gulf', 'horn', 'sahel', 'levant']);
const LONGEST_NAME = 5;
const LONGEST_KIND = 30;
const DISTRICT = 3;

/** The places that a sentence names, left to right. */
export function placesIn(words: readonly Word[], text: TextOf, gazette: Gazette): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let village = -1;
  for (let i = 0; i < words.length; ) {
    const hit =
      siteAt(words, i, text) ??
      capitalAt(words, i, text, gazette) ??
      countryAt(words, i, text, mentions.at(-1)?.end ?? -1, gazette) ??
      (mayBeginName(words, i, text) ? (namedAt(words, i, text, gazette) ?? partAt(words, i, text, gazette)) : null);
    if (hit && isHolder(words, hit.to)) {
      i = hit.to;
      continue;
    }
    const last = mentions.at(-1);
    const owner = hit && last && isOwnerOf(last, hit.mention, text) ? { ...last, around: true as const } : null;
    if (owner) mentions[mentions.length - 1] = owner;
    const around = hit && !owner && village >= 0 ? aroundVillage(mentions[village]!, hit.mention, text) : null;
    if (around) mentions[village] = around;
    else if (hit) village = hit.village || isVillage(words[hit.to]) ? mentions.length : -1;
    if (hit) mentions.push(around ? { ...hit.mention, around: true } : hit.mention);
    i = hit ? hit.to : i + 1;
  }
  return withoutHouses(mentions);
}

/** "in | Spanish-held Toledo": who holds it, and not where it is. */
const isHolder = (words: readonly Word[], to: number): boolean =>
  /^(?:majority|dominated|populated|speaking|held|controlled|occupied|administered|run|ruled|backed|led)$/u.test(
    words[to]?.fold ?? '',
  ) && words[to]!.start - words[to - 1]!.end === 1;

/** "the Leon town of | Kabo", "Leon’s | Kabo district": the first name only says where, unless only the second is known: "in Kabo town of Leon". */
function isOwnerOf(first: PlaceMention, { start, end, place, house }: PlaceMention, text: TextOf): boolean {
  const between = start - first.end < LONGEST_KIND ? text({ start: first.end, end: start }) : '';
  const isWider =
    place.where_prec === DISTRICT ||
    (place.where_prec < DISTRICT &&
      (first.place.where_prec > DISTRICT || /^ district\b/u.test(text({ start: end, end: end + LONGEST_KIND }))));
  return (
    (/^ (?:port )?(?:city|town|village|municipality|resort|suburb|settlement|kibbutz) of $/u.test(between) &&
      (first.place.country !== null || place.country === null || isBehindThe(first, text))) ||
    (isWider && !house && /^['’]s $/u.test(between))
  );
}

/** "the | Gascon town of Leon": the town has no name in front of its kind. */
const isBehindThe = ({ start }: PlaceMention, text: TextOf): boolean =>
  text({ start: Math.max(0, start - LONGEST_KIND), end: start }).endsWith(' the ');

/** A house that no list knows says where only where nothing else does: "Rowe School in Leon" is in Leon. */
function withoutHouses(mentions: PlaceMention[]): PlaceMention[] {
  const isElsewhere = mentions.some(({ house, located, place }) => !house && located && place.where_prec <= 2);
  return isElsewhere ? mentions.filter(({ house }) => !house) : mentions;
}

/** A part of a place, or a house in it, that no list knows. */
function partAt(words: readonly Word[], i: number, text: TextOf, gazette: Gazette): Found | null {
  if (actorPhrases.at(words, i)) return null;
  const run = runLength(words, i, text);
  return quarterAt(words, i, run, text) ?? struckHouseAt(words, i, run, text, gazette);
}

function siteAt(words: readonly Word[], i: number, text: TextOf): Found | null {
  const hit = sitePhrases.at(words, i);
  if (
    !hit ||
    isSurname(words, i, text) ||
    (!isCapitalised(words[i]!) && !/^(?:al|ain|ayn|\p{Script=Arabic})/u.test(words[i]!.fold))
  )
    return null;
  const cue = i === 0 ? cueAt(words, i, hit.to, text) : null;
  const isDesk = cue === 'dateline' || cue === 'desk';
  const { start } = words[i]!;
  const isLocatedHere =
    isLocated(words, i) || isBehindLabel(text({ start: Math.max(0, start - LONGEST_KIND), end: start }));
  return found(words, i, hit.to, placeOfSite(hit.value), isDesk ? cue : isLocatedHere ? 'located' : 'named');
}

/** "Ann | al-Rowe": a name that begins with a small article and is somebody's. */
const isSurname = (words: readonly Word[], i: number, text: TextOf): boolean =>
  isCapitalised(words[i - 1]) &&
  text({ start: words[i - 1]!.end, end: words[i]!.start }) === ' ' &&
  ARTICLES.has(words[i]!.raw);

/** A capitalised run that something says is a place: one of the gazetteer, or unknown but named like one. */
function namedAt(words: readonly Word[], i: number, text: TextOf, gazette: Gazette): Found | null {
  if (isDoer(words, i, text)) return null;
  const run = runLength(words, i, text);
  const told = betweenAt(words, i, run, text, gazette) ?? labelledAt(words, i, run, text, gazette);
  if (told) return told;
  const joint = jointDivisionAt(words, i, run, text, gazette) ?? partDivisionAt(words, i, run, text, gazette);
  if (joint) return joint;
  for (let length = Math.min(run, LONGEST_NAME); length > 0; length -= 1) {
    const hit = knownAt(words, i, i + length, i + run, text, gazette);
    if (hit) return hit;
  }
  return (
    villageAt(words, i, run, text, gazette) ??
    unknownAt(words, i, run, text) ??
    goalOfRaidAt(words, i, run, text, gazette) ??
    toldAt(words, i, run, text, gazette) ??
    districtAt(words, i, run, text)
  );
}

/** "in | Jammu and Kashmir": one division with an "and" in its name. */
function jointDivisionAt(words: readonly Word[], i: number, run: number, text: TextOf, gazette: Gazette): Found | null {
  const and = words[i + run];
  if (and?.raw !== 'and' || !isNext(words, i + run) || !isCapitalised(words[i + run + 1])) return null;
  const to = i + run + 1 + runLength(words, i + run + 1, text);
  const division = divisionNamed(text({ start: words[i]!.start, end: words[to - 1]!.end }), gazette, true);
  return division && isLocated(words, i) ? found(words, i, to, division, 'located') : null;
}

/** "| Lower Juba": a division whose name begins with where it lies, and not the town of the rest of its name. */
function partDivisionAt(words: readonly Word[], i: number, run: number, text: TextOf, gazette: Gazette): Found | null {
  if (run !== 2 || !placeWords.compass.has(words[i]!.fold)) return null;
  const division = divisionNamed(text({ start: words[i]!.start, end: words[i + 1]!.end }), gazette, true);
  return division && found(words, i, i + 2, division, isLocated(words, i) ? 'located' : 'named');
}

/** "gunmen stormed | Kabo" in a report that says where Kabo is. */
function toldAt(words: readonly Word[], i: number, run: number, text: TextOf, gazette: Gazette): Found | null {
  const name = text({ start: words[i]!.start, end: words[i + run - 1]!.end });
  if (!gazette.told.has(fold(name))) return null;
  return found(words, i, i + run, placeNamed(name, null, gazette) ?? placeUnknown(name, null), 'located', false);
}

/** A name of an actor is no place, but a capital that stands for its state is one where something is in it or hits it; "Washington Park" is neither. */
function isDoer(words: readonly Word[], i: number, text: TextOf): boolean {
  const actor = actorPhrases.at(words, i);
  if (actor && runLength(words, i, text) > actor.to - i)
    return !(/\p{Ll}/u.test(words[i]!.raw) && beginsTownOfTwo(words, i)); // "Tak Bai", where TAK is a group
  if (actor?.value.level !== 'state') return actor !== null;
  const cue = cueAt(words, i, actor.to, text);
  return !(isWithin(words, i) || isStruck(words, i, actor.to) || cue === 'dateline' || cue === 'adjective');
}

function mayBeginName(words: readonly Word[], i: number, text: TextOf): boolean {
  const { fold } = words[i]!;
  return (
    (isCapitalised(words[i]!) || isArticleOf(words, i, text)) &&
    !LOCATIVES.has(fold) &&
    (!placeWords.notPlaces.has(fold) || (isLocated(words, i) && beginsTownOfTwo(words, i))) &&
    !REGIONS.has(fold) &&
    !REGIONS.has(words[i - 1]?.fold ?? '')
  );
}

/** "Nine Dead | Outside Lima Hotel": no name begins with it. */
const LOCATIVES = new Set('outside inside near across around'.split(' '));

const ARTICLES = new Set('al el an ar as ash at ad az'.split(' '));

/** "al-Kabir": the article of an Arabic name, which a hyphen ties to it. */
const isArticleOf = (words: readonly Word[], i: number, text: TextOf): boolean =>
  ARTICLES.has(words[i]!.raw) &&
  isCapitalised(words[i + 1]) &&
  text({ start: words[i]!.end, end: words[i + 1]!.start }) === '-';
