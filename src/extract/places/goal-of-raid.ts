import { actorPhrases } from '../lexicon/lexicon.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isOfOthers } from './no-village.ts';
import { isLocated } from './place-cues.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeNamed, placeUnknown } from './place-names.ts';
import { mayBeUnlisted } from './unknown-place.ts';

/** "the post at | Kabo": what stands in a village; "a shooting at Rowe's" was in somebody's house. */
const STANDS_AT =
  /^(?:posts?|outposts?|camps?|bases?|garrisons?|barracks|checkpoints?|checkposts?|roadblocks?|roads?|bridges?|crossings?|junctions?|intersections?|airfields?|airstrips?|ports?|harbou?rs?|mines?|positions?|quarry|dams?|ferry|markets?)$/u;
/** "raided | Kabo on Friday", "entered | Kabo before dawn": what is done to towns rather than to people. */
const RAIDED = /^(?:raid|storm|overr|enter|shell|bomb|pound|torch|loot|ransack|invad|infiltrat|recaptur)/u;
/** "a rocket attack on | Kabo". */
const FROM_AFAR = /^(?:rocket|missile|mortar|drone|artillery|air|gas)$/u;
/** A name that goes on is somebody's or another thing's: "raided | Rowe farms", "entered | Kerr's shop". */
const ENDS_THERE =
  /^(?:[.,;]|$| (?:on (?!charges|suspicion|foot)|late |early |overnight|yesterday|today|before dawn|at (?:dawn|night|noon|around|about)|around \d|last |this |in the (?:early|small|night|morning|evening)|and (?:kill|wound|injur|shot|burn|abduct|kidnap|set|left|open)\p{Ll}*|(?:killing|wounding|leaving|shooting|burning|injuring|abducting)\b|(?:that|which) (?:killed|left|wounded|injured)|kill(?:ed|s)|left|wounded|injured))/u;
const LONGEST_END = 30;
/** "fell in a moshav, | Kabo,": its name follows what it is. */
const KIND_BEFORE =
  /\b(?:in|at|on|near|outside) (?:an?|the|another) (?:[\p{Ll}-]{3,15} ){0,3}(?:village|town|hamlet|moshav|kibbutz|settlement|suburb|community|resort|island), $/u;
const LONGEST_KIND = 80;

/** A village that no list knows, told by what stands there ("the post at Kabo", "the entrance to Kabo") or by what was done to it ("stormed Kabo on Friday", "a rocket attack on Kabo"). */
export function goalOfRaidAt(
  words: readonly Word[],
  i: number,
  run: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  const { end } = words[i + run - 1]!;
  const name = text({ start: words[i]!.start, end });
  if (!mayBeUnlisted(words, i, run, name) || isOfOthers(words, i, run) || actorPhrases.at(words, i)) return null;
  const isEnd = ENDS_THERE.test(text({ start: end, end: end + LONGEST_END }));
  const isRaided = run === 1 && isEnd && !/s$/u.test(name) && (isOverrun(words, i) || isHitFromAfar(words, i));
  const isCalled = KIND_BEFORE.test(text({ start: Math.max(0, words[i]!.start - LONGEST_KIND), end: words[i]!.start }));
  if (!isRaided && !isOfWhatStands(words, i) && !isOffShore(words, i) && !(isCalled && isEnd)) return null;
  const place = placeNamed(name, null, gazette) ?? placeUnknown(name, null);
  return found(words, i, i + run, place, 'located', false);
}

const isOfWhatStands = (words: readonly Word[], i: number): boolean => {
  const [noun, before] = [words[i - 2]?.fold ?? '', words[i - 1]?.fold];
  if (before === 'to') return /^(?:entrance|entrances|approach|approaches)$/u.test(noun);
  if (before !== 'at') return false;
  let k = i - 2;
  while (k > i - LONGEST_OWNER && (isCapitalised(words[k]) || /^(?:of|the)$/u.test(words[k]?.fold ?? ''))) k -= 1;
  return STANDS_AT.test(words[k]?.fold ?? '') && (k === i - 2 || words[k + 1]?.fold === 'of');
};
/** "the camp | of the National Guard at Kabo". */
const LONGEST_OWNER = 8;

/** Behind its subject: a verb "to" or a headline's plural may name what somebody reads or enters. */
const isOverrun = (words: readonly Word[], i: number): boolean =>
  RAIDED.test(words[i - 1]?.fold ?? '') && /(?:ed|ran)$/u.test(words[i - 1]!.fold) && i > 1;

const isHitFromAfar = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'on' &&
  /^attacks?$/u.test(words[i - 2]?.fold ?? '') &&
  FROM_AFAR.test(words[i - 3]?.fold ?? '');

/** "was hit off | Kabo": at sea. */
const isOffShore = (words: readonly Word[], i: number): boolean => words[i - 1]?.fold === 'off' && isLocated(words, i);
