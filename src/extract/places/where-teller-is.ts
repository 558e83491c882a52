import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';
import type { PlaceMention } from './place-mention.ts';

const WINDOW = 8;
const TOWN = 2;

/** "the work of rebel groups in Spain": where those are who did it. */
const LAID = /^(?:work|blamed?|laid|accused|behind|responsib\p{L}+)$/u;
const BANDS = /^(?:rebels|militants|insurgents|militias?|groups?|factions?|movement|extremists|jihadists)$/u;
/** "the deputy minister in Leon | said", "media in Spain | reported". */
const TELLERS =
  /^(?:minister|ministry|embassy|ambassador|envoy|spokes(?:man|woman|person)|branch|wing|affiliate|leadership)$/u;
const TELLS =
  /^,? (?:(?:have|has|had|also|later|on \p{Lu}\p{Ll}+day) ){0,2}(?:said|says?|claimed|claims|denied|denies|reported|reports?|announced|told|confirmed|described|blamed|accused|condemned|warned|rejected)\b/u;

/** Who tells or is blamed stands before the place: it is where they are, as a country or a province is for a group. */
export function isWhereTellerIs(
  { words, text, start }: ReadSentence,
  { place, start: from, end }: PlaceMention,
  at: number,
): boolean {
  if (SAID_THERE.test(text.slice(Math.max(0, from - start - LONGEST_TELLER), from - start))) return true;
  const isIn = words[words[at - 1]?.fold === 'the' ? at - 2 : at - 1];
  const last = isIn?.fold === 'in' ? words.indexOf(isIn) - 1 : -1;
  const noun = words[last]?.fold ?? '';
  if (/^(?:operat(?:es?|ed)|active)$/u.test(noun))
    return words.slice(Math.max(0, at - WINDOW), last).some(({ fold }) => BANDS.test(fold));
  const tells = TELLS.test(text.slice(end - start).slice(0, LONGEST_VERB));
  if (/^(?:media|television|radio)$/u.test(noun)) return true;
  if (OFFICIALS.test(noun) && DENIES.test(text.slice(end - start).slice(0, LONGEST_VERB))) return true;
  if (TELLERS.test(noun) || isOfMinistry(words, last)) return tells;
  if (RULERS.test(noun) && opensClause(words, last)) return RULES.test(text.slice(end - start).slice(0, LONGEST_VERB));
  if (!BANDS.test(noun) || place.where_prec <= TOWN) return false;
  return tells || words.slice(Math.max(0, at - WINDOW), last).some(({ fold }) => LAID.test(fold));
}

const LONGEST_VERB = 40;

/** "…," said a senior official in the ministry in | Leon": where he sits. */
const SAID_THERE =
  /\b(?:said|says|added|according to) (?:an?|one|another|two|senior|top|local) (?:[\p{L}’'-]{2,15} ){0,4}(?:officials?|spokes(?:man|woman|person)|officers?|diplomats?|analysts?|sources?) (?:(?:in|at|of|from|with) (?:the )?(?:\p{Ll}{2,15} ){1,4})?in (?:the )?$/u;
const LONGEST_TELLER = 120;

/** "The government in Leon | was quick to blame": not "was hit". */
const RULERS = /^(?:government|parliament|cabinet|regime|junta|lawmakers|rulers)$/u;
const RULES =
  /^ (?!(?:and|or|on|in|at|by|of|for|to|after|when|where|as|with|from)\b)(?!(?:(?:was|were|been|has|had|have) ){1,2}(?:hit|struck|bombed|attacked|killed|shot|wounded|injured|hurt|targeted|shelled|stormed|overrun)\b)\p{Ll}/u;

/** "| The | government", "and | the | government", ", which | the | government". */
const opensClause = (words: readonly Word[], at: number): boolean => {
  const first = words[at - 1]?.fold === 'the' ? at - 1 : at;
  return first === 0 || /^(?:and|but|that|as|while|which|when)$/u.test(words[first - 1]!.fold);
};

/** "the Ministry of Defence | in Leon". */
const isOfMinistry = (words: readonly Word[], last: number): boolean =>
  words[last - 1]?.fold === 'of' && /^(?:ministry|department|office)$/u.test(words[last - 2]?.fold ?? '');

/** "officials in Leon | said", "police in Leon | arrested": where they are, if they tell of another town. */
const OFFICIALS =
  /^(?:officials?|police|authorities|diplomats?|sources?|officers?|analysts?|researchers?|correspondents?|reporters?|prosecutors?|spokespeople|observers?)$/u;
/** What nobody says of what was done where he sits. */
const DENIES = /^ (?:(?:have|has|had|also) ){0,2}(?:denied|rejected|dismissed)\b/u;

export const isWhereOfficialIs = (
  { words, text, start }: ReadSentence,
  { start: from, end }: PlaceMention,
): boolean => {
  const at = words.findIndex((word) => word.start >= from);
  const who = words[at - 1]?.fold === 'in' ? (words[at - 2]?.fold ?? '') : '';
  const goesOn = text.slice(end - start, end - start + LONGEST_VERB);
  return (OFFICIALS.test(who) && TELLS_OR_ARRESTS.test(goesOn)) || (TROOPS.test(who) && HUNTS.test(goesOn));
};

/** "troops in Leon | were hunting the gunmen". */
const TROOPS = /^(?:troops|forces|soldiers|commandos)$/u;
const HUNTS = /^ (?:were|are|have been) (?:still )?(?:searching|hunting|looking|combing)\b/u;

const TELLS_OR_ARRESTS = new RegExp(
  `${TELLS.source}|^ (?:have |has |had )?(?:arrested|detained|charged|seized)\\b`,
  'u',
);

/** "In Leon, | Prime Minister Ann Rowe called the killing vile": from there it is spoken of. */
export const isWhereRulerSpeaks = ({ text, start }: ReadSentence, { start: from, end }: PlaceMention): boolean =>
  /^in (?:the capital,? )?$/iu.test(text.slice(0, from - start)) && SPEAKS.test(text.slice(end - start));

const SPEAKS =
  /^, (?:the )?(?:[\p{L}.’'-]{2,20} ){0,3}(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Pp]remier|[Kk]ing|[Qq]ueen|[Ss]ecretary(?:-General)?|[Pp]ope|[Tt]aoiseach) (?:\p{Lu}[\p{L}.’'-]{0,20} ){0,4}(?:called|condemned|denounced|described|expressed|offered|promised|said|sent|told|vowed|voiced)\b/u;
