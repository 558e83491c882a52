import { placeWords } from '../lexicon/place-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isBlamedOn } from './blamed-on.ts';
import { headCueAt } from './head-cue.ts';
import { isOnItsPeople } from './on-its-people.ts';
import type { PlaceCue, TextOf } from './place-mention.ts';
import { isStruck } from './place-struck.ts';

const LOCATIVE = new Set(
  'in at near on from across around outside inside against into towards toward over above within throughout shelled bombarded raided'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['a', 'an', 'the']);
const ADJECTIVAL = new Set(
  'soccer football playing sports stadium bus train station subway metro checkpoint supermarket cinema theatre theater synagogue temple seminary casino barracks apartment apartments bar club nightclub home house hospital shooting shootings attack bombing neighborhood neighbourhood street church mosque school university market bazaar airport prison cafe hotel motel park party suburb restaurant store mall area intersection courthouse commuter underground car truck suicide twin'.split(
    ' ',
  ),
);
/** "a Toledo bus": where it comes from or is on its way to. */
const VEHICLE = /^(?:bus|train|car|truck)$/u;
/** What is called after where it was, also where a headline leaves the article out. */
const DEEDS = new Set(
  'attack attacks bombing bombings blast blasts explosion explosions shooting massacre siege raid killings rampage stabbing stabbings'.split(
    ' ',
  ),
);
/** "an attack like the | Toledo bombings": of another one. */
const COMPARED = /^(?:like|than|since|as|unlike|recalled|recalls|recalling|echoed)$/u;
/** "One police officer": begins a sentence with a capital. */
const HOW_MANY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|more|most|many|some|several|all|other|another|local|state)$/u;

/** Why a run of capitalised words may be a place; null where nothing says so. */
export function cueAt(words: readonly Word[], i: number, to: number, text: TextOf): PlaceCue | null {
  const head = headCueAt(words, i, to, text);
  if (head) return head;
  if (isOnItsPeople(words, i, to)) return null;
  if (isLocated(words, i) || isStruck(words, i, to) || isWhere(words, to, text) || isCapitalOf(words[i]!, text))
    return 'located';
  const [before, after] = [words[i - 1], words[to]];
  if (
    before &&
    isCapitalised(before) &&
    !ARTICLES.has(before.fold) &&
    text({ start: before.end, end: words[i]!.start }) === ' '
  )
    return null;
  if (isSeatOfVictim(words, i, to)) return 'institution';
  if (isOneIn(words, i, to, text) || isAdjective(words, i, to, text)) return 'adjective';
  return after &&
    !(i === 0 && to === 1 && HOW_MANY.test(words[0]!.fold)) &&
    (placeWords.institutions.has(after.fold) || /^(?:city|town)$/u.test(after.fold)) &&
    text({ start: words[to - 1]!.end, end: after.start }) === ' '
    ? 'institution'
    : null;
}

/** "the police chief of | Toledo was shot dead": whose office is there. */
const isSeatOfVictim = (words: readonly Word[], i: number, to: number): boolean =>
  words[i - 1]?.fold === 'of' &&
  /^(?:chief|police|mayor|governor|archbishop|bishop|imam|prosecutor)$/u.test(words[i - 2]?.fold ?? '') &&
  ((/^(?:was|were)$/u.test(words[to]?.fold ?? '') && HARMED.test(words[to + 1]?.fold ?? '')) ||
    words.slice(Math.max(0, i - 14), i - 2).some(({ fold }) => HARMED.test(fold)));

const HARMED = /^(?:killed|shot|assassinated|murdered|wounded|injured|ambushed)$/u;

/** "rocked the capital of Leon's restive Kabo State, | Toledo". */
const isCapitalOf = ({ start }: Word, text: TextOf): boolean =>
  /\bcapital of [^,.;]{3,50}, $/u.test(text({ start: Math.max(0, start - LONGEST_STATE), end: start }));
const LONGEST_STATE = 70;

/** "Toledo, | where rebels shot nine". */
const isWhere = (words: readonly Word[], to: number, text: TextOf): boolean =>
  words[to]?.fold === 'where' && text({ start: words[to - 1]!.end, end: words[to].start }) === ', ';

/** A preposition stands before the name, with "the town of", "downtown" or a possessor between. */
export function isLocated(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.fold === 'capital') return true;
  let k = i - 1;
  let part = false;
  while (k >= 0 && (isBetween(words[k]!.fold) || isHeld(words, k))) {
    if (words[k]!.fold === "'s") return true;
    part ||= words[k]!.fold === 'of' && (isPartOrRaid(words[k - 1]?.fold ?? '') || isHouse(words[k - 1]));
    k -= 1;
  }
  const between = k < i - 1;
  return (
    (LOCATIVE.has(words[k]?.fold ?? '') && !isBlamedOn(words, k)) ||
    isOffShore(words, k) ||
    part ||
    (between && placeWords.compass.has(words[k + 1]!.fold))
  );
}

/** "an attack off | Leon", "40 miles off | Leon": at sea; not "set off", "cut off". */
const isOffShore = (words: readonly Word[], k: number): boolean =>
  words[k]?.fold === 'off' &&
  /^(?:attack(?:ed|s)?|ship|vessel|tanker|boat|incident|strike|struck|hit|sank|sunk|seized|hijacked|hijacking|raid|explosion|miles|kilomet(?:er|re)s|km|waters|sea|just|anchored|sailing)$/u.test(
    words[k - 1]?.fold ?? '',
  );

/** The last word before a name that does not only say who holds it or what it is like. */
export function pastHeld(words: readonly Word[], i: number): number {
  let k = i - 1;
  while (k >= 0 && isHeld(words, k)) k -= 1;
  return k;
}

/** "in rebel-held |", "in | Russian-occupied |", "in remote |": who holds it, or what it is like. */
const isHeld = (words: readonly Word[], k: number): boolean =>
  REMOTE.test(words[k]!.raw) ||
  (HELD.test(words[k]!.fold) && isTied(words, k)) ||
  (HELD.test(words[k + 1]?.fold ?? '') && isTied(words, k + 1));

const isTied = (words: readonly Word[], k: number): boolean => k > 0 && words[k]!.start - words[k - 1]!.end === 1;
const REMOTE = /^(?:suburban|downtown|remote|restive|volatile|troubled|rural|mountainous|lawless)$/u;
const HELD =
  /^(?:majority|dominated|populated|speaking|held|controlled|occupied|administered|run|ruled|besieged|torn|hit)$/u;

/** "in", "near downtown": nearer than "from" or "on", which also speak of those who rule there. */
export function isWithin(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.fold === 'capital') return true;
  let k = i - 1;
  while (k >= 0 && (isBetween(words[k]!.fold) || isMiddleOf(words, k))) k -= 1;
  const isPart = k < i - 1 && placeWords.compass.has(words[k + 1]!.fold);
  if (words[k]?.fold === 'on' && words.slice(k + 1, i - 1).some((_, n) => isMiddleOf(words, k + 1 + n))) return true;
  return isPart || /^(?:in|at|near|outside|inside|around|across)$/u.test(words[k]?.fold ?? '');
}

/** "the heart | of", "the outskirts | of". */
const isMiddleOf = (words: readonly Word[], k: number): boolean =>
  words[k + 1]?.fold === 'of' && /^(?:heart|cent(?:er|re)|middle|outskirts|edge)$/u.test(words[k]!.fold);

/** "the market of": what is no name by itself is called after where it is. */
const isHouse = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:market|bazaar|streets?|square|camp|base|airport|warehouse|harbou?r|airfield|refinery|prison|hospital|mosque|church|station|cent(?:er|re))$/u.test(
    word.raw,
  );

/** "the port of", "the vicinity of", "the shelling of": what is named next is where. */
const isPartOrRaid = (fold: string): boolean =>
  placeWords.kinds.has(fold) ||
  /^(?:resort|enclave|vicinity|edge|gates?|bastion|stronghold|heart|entrance|shelling|bombing|bombardment|siege)$/u.test(
    fold,
  );

/** "the village of", "southern": what stands between a preposition and the name. */
export const isBetween = (fold: string): boolean =>
  fold === 'the' || fold === 'of' || fold === "'s" || placeWords.kinds.has(fold) || placeWords.compass.has(fold);

/** "in a Toledo newspaper office", "near a busy Toledo neighbourhood": one of those that the town has. */
export function isOneIn(words: readonly Word[], i: number, to: number, text: TextOf): boolean {
  const after = words[to];
  if (!after || !/^\p{Ll}/u.test(after.raw) || after.fold === 'bound') return false;
  if (text({ start: words[to - 1]!.end, end: after.start }) !== ' ') return false;
  let k = i - 1;
  while (k > i - 3 && /^\p{Ll}/u.test(words[k]?.raw ?? '') && !ARTICLES.has(words[k]!.fold)) k -= 1;
  return /^an?$/u.test(words[k]?.fold ?? '') && /^(?:in|at|near|inside|outside)$/u.test(words[k - 1]?.fold ?? '');
}

/** "a Tulsa parking lot", "the early morning Trenton shooting", "behind Toledo bombing". */
function isAdjective(words: readonly Word[], i: number, to: number, text: TextOf): boolean {
  const after = words[to];
  if (!after || !/^\p{Ll}/u.test(after.raw) || text({ start: words[to - 1]!.end, end: after.start }) !== ' ')
    return false;
  if (
    VEHICLE.test(after.fold) &&
    !/^(?:station|stop|park|depot|terminal|bomb|bombing|blast|attack|crash)$/u.test(words[to + 1]?.fold ?? '')
  )
    return false;
  const near = Math.max(0, i - 3);
  const article = near + words.slice(near, i).findLastIndex((word) => ARTICLES.has(word.fold));
  if (article < near) return i > 0 && DEEDS.has(after.fold) && !isCapitalised(words[i - 1]);
  if (COMPARED.test(words[article - 1]?.fold ?? '') || /^survivors?$/u.test(words[article - 2]?.fold ?? ''))
    return false;
  return !words.slice(article + 1, i).some(isCapitalised) && (ADJECTIVAL.has(after.fold) || DEEDS.has(after.fold));
}

/** How many words of a name stand together from here: capitalised ones, and the small ones that a hyphen ties to them. */
export function runLength(words: readonly Word[], i: number, text: TextOf): number {
  let length = 1;
  for (;;) {
    if (goesOn(words, i + length, text)) length += 1;
    else if (isJoint(words, i + length, text)) length += 2;
    else if (isTiedOn(words, i + length, text)) length += 1;
    else return length;
  }
}

const goesOn = (words: readonly Word[], k: number, text: TextOf): boolean =>
  words[k] !== undefined &&
  isCapitalised(words[k]) &&
  /^[\s'’-]{1,2}$|^\.\s$/u.test(text({ start: words[k - 1]!.end, end: words[k].start })) &&
  joins(words[k - 1]!, text, words[k]) &&
  !placeWords.notPlaces.has(words[k].fold);

/** "Kabo-dare village", "Kabo-dare (Leon)": a small second half, as what stands before "-based" is none. */
const isTiedOn = (words: readonly Word[], k: number, text: TextOf): boolean => {
  const [before, half, kind] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !half || /\d/u.test(half.raw) || HELD.test(half.fold)) return false;
  const isKind = kind !== undefined && placeWords.kinds.has(kind.fold);
  if (!isKind && !/^(?: \(|\))/u.test(text({ start: half.end, end: half.end + 2 }))) return false;
  return text({ start: before.end, end: half.start }) === '-' && !/(?:ed|ern)$/u.test(half.raw);
};

const JOINT = /^(?:e|i|of|al|el|ul|ar|as|ash|az|ad|ez|es|ed|ech|an|at|et|o|de|du|des|en|la|le|les|au|aux|sur|sous)$/u;
const OWN_JOINT = /^(?:de|del|da|do|di|es|au)$/u;

/** "Khair-e-Dara", "Wadi al-Hamra", "Puerto del Monte": the small word in the middle of a name. */
export function isJoint(words: readonly Word[], k: number, text: TextOf): boolean {
  const [before, joint, after] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !joint || !after || !isCapitalised(after)) return false;
  if (OWN_JOINT.test(joint.raw) && text({ start: before.end, end: after.start }) === ` ${joint.raw} `) return true;
  return (
    JOINT.test(joint.raw) &&
    text({ start: joint.end, end: after.start }) === '-' &&
    /^[ -]$/u.test(text({ start: before.end, end: joint.start }))
  );
}

/** A full stop joins only where it shortens a word: "St. Louis", "Ft. Worth". */
const joins = (word: Word, text: TextOf, next: Word): boolean =>
  !text({ start: word.end, end: next.start }).includes('.') || /^(?:St|Ste|Ft|Mt)$/u.test(word.raw);

const LONGEST_HOUSE = 4;

/** Does the run go on to a street or a house that is called after the town ("Leon Army Reserve Center") or its owner ("Rowe's Store in Leon")? */
export function endsInFacility(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (placeWords.facilities.has(words[k]!.fold)) return true;
  const isOwned = words[to]?.fold === "'s";
  for (let k = isOwned ? to + 1 : to; k < to + LONGEST_HOUSE; k += 1) {
    const word = words[k];
    const isApart = word === undefined || word.start - words[k - 1]!.end > 1;
    if (isApart || !isCapitalised(word) || placeWords.institutions.has(word.fold)) return false;
    if (placeWords.facilities.has(word.fold)) return !isOwned || isInNext(words, k + 1);
  }
  return false;
}

const isInNext = (words: readonly Word[], k: number): boolean => words[k]?.fold === 'in' && isCapitalised(words[k + 1]);
