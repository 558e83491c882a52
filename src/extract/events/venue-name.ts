import { countryNamed } from '../lexicon/gazetteer.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised, type Word } from '../text/words.ts';

/** Where a name stands in its sentence: indexes of words, both of the name. */
type NameSpan = { readonly first: number; readonly last: number };

const MOST_WORDS = 6;
export const HOUSE =
  /^(?:church|cathedral|mosque|temple|synagogue|basilica|shrine|hotel|resort|airport|university|college|school|academy|hall|mall|arena|stadium|theat(?:re|er)|cent(?:re|er)|cinema|nightclub|club|restaurant|caf[eé]|bakery|market|bazaar|street|avenue|road|promenade|museum|palace|park|square|plaza|junction|roundabout|bridge|station|embassy|consulate|barracks)$/u;
/** "Rowe shopping mall", "Rowe train station": what kind of house it is. */
const KIND =
  /^(?:shopping|train|railway|bus|metro|police|night|high|primary|secondary|elementary|girls|boys|military|army|concert|christmas|fish|cattle|education|educational|tuition|learning|cultur(?:e|al)|community|sports|youth|recruitment|detention|training|conference|convention|trade)$/u;
const IN_FRONT = /^(?:hotel|masjid|club|caf[eé]|restaurant|plaza)$/u;
const IN_FRONT_OF = /^(?:ministry|university|church|cathedral|basilica|shrine|mosque|temple)$/u;
/** "the | bread ministry": it has no other name. */
const OF_MINISTRY =
  /^(?:education|interior|defen[cs]e|justice|foreign|health|finance|oil|labou?r|agriculture|transport|information)$/u;
const CENTRE = /^cent(?:re|er)$/u;
/** "Leon city | centre", "Rowe Medical | Center", "Rowe Research | Center": a part of the town, where the hurt are, and who tells. */
const NO_HOUSE =
  /^(?:city|town|village|urban|historic|medical|health|trauma|hospital|cancer|media|press|information|research|studies|policy|monitoring|operations|command|coordination|crisis|intelligence|counterterrorism|rights|law|the|a|an)$/u;
const NO_PART = /^(?:the|a|an|at|in|on|near|outside|inside)$/u;
const JOINT = /^(?:e|i|al|el|ul|ar|as|ash|az|ad|de)$/u;

/** "Leon Rowe Hotel", "Hotel Rowe", "Ministry of Bread", "bread ministry". */
export function isHouse(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]/u);
  return words.some((word) => HOUSE.test(word) || IN_FRONT.test(word) || word === 'ministry');
}

/** The name of a house that ends or begins with its kind at `k`: "Leon Rowe | Hotel", "| Hotel Rowe", "the | Ministry of Bread"; null of a house without one. */
export function nameOfHouse(sentence: ReadSentence, k: number, from: number, to: number): NameSpan | null {
  const { words } = sentence;
  const { fold } = words[k]!;
  if (fold === 'ministry' && OF_MINISTRY.test(words[k - 1]?.fold ?? '')) return { first: k - 1, last: k };
  if (HOUSE.test(fold) && !(CENTRE.test(fold) && NO_HOUSE.test(words[k - 1]?.fold ?? ''))) {
    let last = k;
    while (last + 1 < to && HOUSE.test(words[last + 1]!.fold) && gapAfter(sentence, last) === ' ') last += 1;
    const first = firstOfName(sentence, k, from);
    const goesOn = isCapitalised(words[last + 1]) && gapAfter(sentence, last) === ' ';
    if (first < k && !goesOn) return { first, last };
  }
  return isCapitalised(words[k]) ? nameBehindKind(sentence, k, to) : null;
}

/** "the | Leon Rowe Hotel", "the | Friends of Leon Hall": as far back as words with a capital stand. */
function firstOfName(sentence: ReadSentence, k: number, from: number): number {
  const { words } = sentence;
  let first = KIND.test(words[k - 1]?.raw ?? '') ? k - 1 : k;
  const start = first;
  while (k - first < MOST_WORDS) {
    if (first - 1 >= from && isJoined(sentence, first - 1)) first -= 1;
    else if (words[first - 1]?.fold === 'of' && first < start && first - 2 >= from && isJoined(sentence, first - 2))
      first -= 2;
    else break;
  }
  return first < start ? first : k;
}

/** "Hotel | Rowe", "Ministry | of Bread": as far on. */
function nameBehindKind(sentence: ReadSentence, k: number, to: number): NameSpan | null {
  const { words } = sentence;
  const { fold } = words[k]!;
  const isOf = IN_FRONT_OF.test(fold) && words[k + 1]?.fold === 'of';
  if (!isOf && !(IN_FRONT.test(fold) && isCapitalised(words[k + 1]) && gapAfter(sentence, k) === ' ')) return null;
  let last = isOf ? k + 1 : k;
  const end = Math.min(to, k + MOST_WORDS);
  while (last + 1 < end && (last === k + 1 || isJoined(sentence, last)) && isPart(words[last + 1]!)) last += 1;
  return isCapitalised(words[last]) && last > (isOf ? k + 1 : k) ? { first: k, last } : null;
}

const isPart = (word: Word): boolean => JOINT.test(word.raw) || isCapitalised(word);

/** Does a word go with the next one into a name: "Leon |", "St. |", "al- |"? */
function isJoined(sentence: ReadSentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || NO_PART.test(word.fold)) return false;
  const gap = gapAfter(sentence, at);
  if (gap === '-' && JOINT.test(word.raw)) return true;
  return isCapitalised(word) && (gap === ' ' || gap === '-' || (gap === '. ' && /^(?:St|Mt)$/u.test(word.raw)));
}

/** "Rowe Hotel", "Leon airport", "US embassy", not "Spanish hotel", "A hotel" or, in Leon, "Leon church". */
export function isOwnName(name: readonly Word[], town: readonly string[]): boolean {
  const { raw, fold } = name[0]!;
  const rest = name.slice(1);
  if (/^(?:embassy|consulate|ministry)$/u.test(rest.at(-1)?.fold ?? '')) return !/^(?:a|an|the)$/u.test(fold);
  if (!/\p{Ll}/u.test(raw) || /^(?:a|an|the|one|two|three|another|several|that|this)$/u.test(fold)) return false;
  const isKind = countryNamed(raw) !== undefined || /(?:an|ese|ish|ian)$/u.test(fold) || FAITH.test(fold);
  if (rest.length === 1 && isKind) return false;
  return (
    /^(?:airport|university|college)$/u.test(rest.at(-1)?.fold ?? '') ||
    name.some((word) => !HOUSE.test(word.fold) && !KIND.test(word.fold) && !isOfTown(word.fold, town))
  );
}

/** "a Sunni mosque": whose faith it is of. */
const FAITH =
  /^(?:sunni|shia|shiite|muslim|islamic|ahmadi|catholic|coptic|orthodox|protestant|baptist|methodist|hindu|sikh|jewish|buddhist|sufi)$/u;

const isOfTown = (fold: string, town: readonly string[]): boolean =>
  town.includes(fold) || placeWords.compass.has(fold);
