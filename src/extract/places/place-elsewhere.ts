import { eventNoun } from '../lexicon/event-words.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { ReadSentence } from '../mention.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isAcross, isDistance } from './beside.ts';
import { isHospital, isTreatedAt, TREATED } from './hospital.ts';
import { isOfBranch } from './of-branch.ts';
import { isOnTheWay } from './on-the-way.ts';
import { beforeOwner, isOfOthersThere } from './others-there.ts';
import { isBetween } from './place-cues.ts';
import type { PlaceMention } from './place-mention.ts';
import { isToldOtherwise } from './told-otherwise.ts';
import { isWhereOfficialIs, isWhereRulerSpeaks, isWhereTellerIs } from './where-teller-is.ts';

const ELSEWHERE = new Set(
  'launcher airlifted shifted transported retrieved trained headquartered exiled arrested custody detained flown evacuated native born transferred recovered seized confiscated operating heads'.split(
    ' ',
  ),
);
/** Where somebody is at home, if the name follows at once: "who lives in Toledo", not "lost their lives in a raid on Toledo". */
const HOME = /^(?:based|lives?|lived|living|residents?|residing)$/u;

const WINDOW = 8;
const TOWN = 2;
/** As far before a group as its "by" may stand: "by about ten members of the New …". */
const AGENT_WINDOW = 14;

/** A place to which somebody or something was moved, or from which it was done, is not where it was done. */
export function isElsewhere(sentence: ReadSentence, place: PlaceMention): boolean {
  const { words, actors } = sentence;
  if (isOfTheirRulers(sentence, place) || isGrave(sentence, place) || isToldOtherwise(sentence, place)) return true;
  const first = joinedBefore(sentence, place);
  if (first && isElsewhere(sentence, first)) return true;
  const at = words.findIndex((w) => w.start >= place.start);
  const group =
    place.place.where_prec > TOWN && words[at - 1]?.fold === 'in'
      ? actors.find((a) => a.level !== 'state' && a.to <= at - 1 && words.slice(a.to, at - 1).every(isOfGroup))
      : undefined;
  if (group && !isDoer(words, group.from)) return true; // "the movement in Yemen"
  if (place.place.where_prec > TOWN && isOfBranch(words, at)) return true;
  if (isWhereTellerIs(sentence, place, at) || isOnlyToldFrom(sentence, place)) return true;
  const before = words.slice(Math.max(0, at - WINDOW), at).map((w) => w.fold);
  if (isAboutIt(before) || isOfPart(before) || isOfSide(before) || isWhereHeHadBeen(before) || isOfHold(before))
    return true;
  if (/\blaunch(?:ing)? (?:points?|sites?|pads?|areas?|positions?)\b/u.test(before.join(' '))) return true;
  if (isOnTheWay(words, at) || isAcross(words, at) || isWhereRulerSpeaks(sentence, place)) return true;
  if (isWhatItAnswers(before) || isNextTo(before) || isOfOthersThere(beforeOwner(before))) return true;
  if (isToldAt(before) || isToldAt(beforeNeighbour(words, at)) || isHome(words, at)) return true;
  if (before.some((w) => TREATED.test(w)) && isHospital(words, place)) return true;
  return (
    isOrigin(words, at, place) ||
    before.some(
      (w, k) =>
        (ELSEWHERE.has(w) && !isTaken(before, k) && !tellsAnother(before, k)) ||
        isTreatedAt(before, k) ||
        isHomeIn(before, k),
    )
  );
}

/** "officials in | Leon | said nine were killed in Toledo". */
const isOnlyToldFrom = (sentence: ReadSentence, place: PlaceMention): boolean =>
  isWhereOfficialIs(sentence, place) &&
  sentence.places.some(
    (p) =>
      p.place.where_prec <= TOWN &&
      p.cue === 'located' &&
      p.place.name !== place.place.name &&
      !isWhereOfficialIs(sentence, p) &&
      !isElsewhere(sentence, p),
  );

/** "in Spain and | Toledo": the place that it is named together with. */
const joinedBefore = ({ places, text, start }: ReadSentence, place: PlaceMention): PlaceMention | undefined =>
  places.find(
    (p) =>
      p.end < place.start &&
      /^(?:,|,? (?:and|or)) (?:in )?(?:the )?$/u.test(text.slice(p.end - start, place.start - start)),
  );

/** "are to be buried on Saturday in | Toledo", "The funeral will be held in | Toledo". */
const isGrave = ({ text, start }: ReadSentence, place: PlaceMention): boolean =>
  /\b(?:(?:to|will|would|must) be (?:buried|cremated|laid to rest)|(?:[Ff]unerals?|[Bb]urials?|[Mm]emorial services?) (?:will|would|is to|are to|was held|were held|took place)\b)[^.;]{0,60}\b(?:in|at|near|outside) (?:the )?(?:\p{Ll}+ of )?$/u.test(
    text.slice(0, place.start - start),
  );

/** "spoke to the leaders of Spain, | Toledo": those who rule there. */
const isOfTheirRulers = ({ text, start }: ReadSentence, place: PlaceMention): boolean =>
  /\b(?:leaders|presidents|(?:foreign |prime )?ministers|governments|ambassadors|heads of state) of (?:the )?(?:\p{Lu}[\p{L}'’-]{1,20},? (?:and )?){0,9}$/u.test(
    text.slice(Math.max(0, place.start - start - LISTED), place.start - start),
  );

const LISTED = 90;

const isOfGroup = ({ fold }: Word): boolean =>
  /^(?:rebels?|movement|group|fighters|militants?|militia|insurgents?|forces)$/u.test(fold);

/** "holds ground in | Spain", "a stronghold in | Spain", "citizens of | Spain". */
const isOfHold = (before: readonly string[]): boolean =>
  (before.at(-1) === 'in' && /^(?:territory|swaths?|strongholds?)$/u.test(before.at(-2) ?? '')) ||
  /^(?:holds?|held|holding|gain(?:s|ed|ing)?|lost|losing) ground in$/u.test(before.slice(-3).join(' ')) ||
  /^(?:hold|grip|control|sovereignty) (?:on|over|of)$/u.test(before.slice(-2).join(' ')) ||
  /\b(?:to control|controls|controlling|rules|ruling) (?:the )?(?:(?:city|town|port|region|area|province) of)?$/u.test(
    before.join(' '),
  ) ||
  before.some(
    (fold, k) => /^(?:citizens|nationals|natives)$/u.test(fold) && before[k + 1] === 'of' && k > before.length - 6,
  );

/** "from the village of Kabo": neither the place nor, in "from the Toledo police", who tells. */
function isOrigin(words: readonly Word[], at: number, { end, place }: PlaceMention): boolean {
  if (isDistance(words, at) || (place.where_prec < COUNTRY && isTakenFrom(words, at, end))) return false;
  if (words[at - 1]?.fold === 'from') return true;
  const behind = words.slice(at, at + WINDOW).find(({ start }) => start >= end)?.fold ?? '';
  if (placeWords.institutions.has(behind)) return false;
  const isOfArea = (fold: string): boolean => isBetween(fold) || /^(?:general|direction|vicinity)$/u.test(fold);
  return words.slice(Math.max(0, at - WINDOW), at).findLast(({ fold }) => !isOfArea(fold))?.fold === 'from';
}

/** "abducted the father of a minister and five others from | Kabo": there it was done. */
const isTakenFrom = (words: readonly Word[], at: number, end: number): boolean =>
  !isToldWhere(words.filter(({ start }) => start >= end)) &&
  words
    .slice(Math.max(0, at - FAR_BEHIND_DEED), at)
    .some(({ fold }) => /^(?:abduct(?:ed|s|ing)|kidnap(?:ped|s|ping)|snatched|abduction|kidnapping)$/u.test(fold));

/** "abducted a doctor from Leon | in Toledo": he is only from there. */
const isToldWhere = (behind: readonly Word[]): boolean =>
  behind
    .slice(0, WINDOW)
    .some(({ fold }, k) => /^(?:in|at|near|off|outside)$/u.test(fold) && isCapitalised(behind[k + 1] ?? behind[k]));

const FAR_BEHIND_DEED = 16;
const COUNTRY = 6;

/** "based in the town of Toledo", "a resident of Toledo": not "attacked residents in Toledo", "live fire in Toledo". */
function isHomeIn(before: readonly string[], k: number): boolean {
  if (!HOME.test(before[k]!) || LOST.test(before[k - 1] ?? '')) return false;
  const [next = '', ...rest] = before.slice(k + 1);
  const goesOn = rest.every(isBetween);
  return (
    goesOn && (/^residents?$/u.test(before[k]!) ? next === 'of' : /^(?:in|at|near|outside|on|around)$/u.test(next))
  );
}

/** "claimed nine | lives in Toledo". */
const LOST =
  /^(?:their|his|her|our|many|more|of|innocent|civilian|human|claimed|took|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** "arrested after a bombing in Toledo": the bombing was there. */
const tellsAnother = (before: readonly string[], k: number): boolean =>
  before
    .slice(k + 1)
    .some(
      (fold, n, rest) =>
        (eventNoun(fold) !== undefined || (fold === 'fire' && rest[n - 1] === 'under')) &&
        /^(?:in|at|near)$/u.test(rest[n + 1] ?? ''),
    );

/** "seized the palace in Toledo": what was taken is there, unlike weapons seized. */
const isTaken = (before: readonly string[], k: number): boolean =>
  before[k] === 'seized' && !PASSIVE.test(before[k - 1] ?? '') && !/^(?:in|from|at|near)$/u.test(before[k + 1] ?? 'in');

const PASSIVE = /^(?:was|were|been|being|weapons|arms|explosives|ammunition|drugs|those)$/u;

const VIEWS =
  /^(?:decision|decisions|policy|policies|stance|position|views?|talks|sanctions|resolution|statement|war)$/u;

/** "retaliating for losses in Toledo", "in response to a raid on Toledo": why it was done. */
const isWhatItAnswers = (before: readonly string[]): boolean =>
  before.some(
    (fold, k) =>
      /^(?:retaliat(?:ing|ion|ed)|revenge|reprisals?|vengeance|respon(?:se|ding))$/u.test(fold) &&
      /^(?:for|to)$/u.test(before[k + 1] ?? ''),
  );

/** "in a province bordering Toledo". */
const isNextTo = (before: readonly string[]): boolean => /^(?:bordering|borders|adjoining)$/u.test(before.at(-1) ?? '');

/** "his decision on Toledo": what somebody thinks of a place. */
const isAboutIt = (before: readonly string[]): boolean =>
  before.some((fold) => /^(?:presence|intervention|involvement|deployment)$/u.test(fold)) ||
  (/^(?:on|over|towards?|against)$/u.test(before.at(-1) ?? '') && VIEWS.test(before.at(-2) ?? ''));

/** "a movement opposed to Toledo": its government. */
const isOfSide = (before: readonly string[]): boolean =>
  /^(?:to|with)$/u.test(before.at(-1) ?? '') &&
  /^(?:opposed|hostile|loyal|linked|allied|aligned|tied|sympathetic|friendly|ties|links)$/u.test(before.at(-2) ?? '');

/** "four bases, including two in Leon": where only some of it was. */
const isOfPart = (before: readonly string[]): boolean => {
  const part = before.lastIndexOf('including');
  return (
    part >= 0 &&
    part >= before.length - 4 &&
    /^(?:one|two|three|four|five|six|seven|\d+)$/u.test(before[part + 1] ?? '')
  );
};

/** "a man who had arrived in Toledo": where he was before. */
const isWhereHeHadBeen = (before: readonly string[]): boolean =>
  before.some((fold, k) => fold === 'who' && before[k + 1] === 'had');

/** "an ambush by ten members of the movement in Toledo": there they did it. */
const isDoer = (words: readonly Word[], from: number): boolean =>
  words.slice(Math.max(0, from - AGENT_WINDOW), from).some(({ fold }) => fold === 'by');

/** "in Toledo, 70 km south of | Madrid": the words before the place that is described by another; none where none is. */
function beforeNeighbour(words: readonly Word[], at: number): string[] {
  const distance = words.slice(Math.max(0, at - 4), at).map((w) => w.fold);
  if (!/^\d+ (?:km|kilomet(?:er|re)s|miles) \p{L}+ of$/u.test(distance.join(' '))) return [];
  let from = at - 4;
  while (isCapitalised(words[from - 1])) from -= 1;
  return words.slice(Math.max(0, from - WINDOW), from).map((w) => w.fold);
}

/** "Tom Rowe of Toledo, Ohio": somebody's home. */
const isHome = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.fold === 'of' &&
  [words[at - 2], words[at - 3]].every(
    (word) => isCapitalised(word) && /\p{Ll}/u.test(word.raw) && !isCalledAfterPlaces(word.fold),
  );

const isCalledAfterPlaces = (fold: string): boolean =>
  placeWords.kinds.has(fold) || placeWords.facilities.has(fold) || eventNoun(fold) !== undefined;

const TOLD = /^(?:reported|announced|confirmed|declared|stated|disclosed)$/u;
const WHEN = /^(?:here|today|yesterday|tonight|early|late|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** "told reporters in Lima". */
const isToAudience = (before: readonly string[], last: number): boolean =>
  /^(?:reporters|journalists|newsmen)$/u.test(before[last] ?? '') &&
  before.slice(Math.max(0, last - 2), last).includes('told');

/** "police reported today in Lima", "the mayor, speaking in Lima": there it was told; "(as reported), in Lima" is no such word. */
function isToldAt(before: readonly string[]): boolean {
  if (before.at(-1) !== 'in') return false;
  const verb = before.findLastIndex((fold, k) => k < before.length - 1 && !WHEN.test(fold));
  if (/^(?:speaking|interviewed|interview|briefing|speech|testimony)$/u.test(before[verb] ?? '')) return true;
  const isSaidThen = before[verb] === 'said' && /^(?:said|today|yesterday|[a-z]+day)$/u.test(before.at(-2) ?? '');
  return (TOLD.test(before[verb] ?? '') && before[verb - 1] !== 'as') || isSaidThen || isToAudience(before, verb);
}
