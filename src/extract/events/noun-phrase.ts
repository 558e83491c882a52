import type { EventClass } from '../lexicon/event-words.ts';
import type { Extent, Form, ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import type { Clause } from '../text/clauses.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';

const DETERMINERS = new Set(
  'the that this those these a an any another no some each every both his her its their our more other'.split(' '),
);
/** Words that stand in no noun phrase. */
const ENDS = new Set(
  'in on at of by for from with and or was were is has have had said against to into that about carried out claimed seen suffered killed wounded injured during as since after'.split(
    ' ',
  ),
);
const OTHER = new Set('similar previous earlier another other separate past prior different'.split(' '));
const HYPOTHETICAL = new Set(
  'expected possible potential future anticipated feared planned threatened alleged-plot imminent retaliatory'.split(
    ' ',
  ),
);
const ROWS = new Set(['series', 'string', 'wave', 'spate', 'chain', 'rash', 'flurry', 'succession']);
const SERIES = new Set(
  'frequent recent repeated dozens hundreds regular resumed escalating tit-for-tat years spike rise uptick'.split(' '),
);

/** "the attacks carried out over the past two weeks": a count of many events. */
const OVER_DAYS =
  /\b(?:over|in|during|within) (?:the )?(?:past|last)(?: (?:few|several|\d{1,3}|[a-z]{3,9}))? (?:days|weeks|months|years)\b/iu;
const THIS_PAST = /\bthis (?:past|last) (?:year|month)\b/iu;

/** "a possible rebel attack killed nine": what is open is who did it. */
const HARMED = /^(?:killed|wounded|injured|left)$/u;

/** "nine people were killed in | a possible attack". */
const isHarmedIn = (words: readonly Word[], left: number): boolean =>
  words[left - 1]?.fold === 'in' &&
  words
    .slice(Math.max(0, left - 6), left - 1)
    .some(({ fold }, k, near) => HARMED.test(fold) && near[k - 1]?.fold !== 'be');

/** Where the noun phrase of a head begins: its determiner, or as far as adjectives and names go. */
export function leftOf(sentence: ReadSentence, clause: Clause, i: number): number {
  let k = i;
  while (k > clause.from && i - k < 8) {
    const word = sentence.words[k - 1]!;
    const gap = gapAfter(sentence, k - 1);
    if (gap !== ' ' && /[.,;:()]\s*$/u.test(gap)) break;
    if (DETERMINERS.has(word.fold))
      return isOpenToAll(sentence.words[k - 2], word) && k - 2 >= clause.from ? k - 2 : k - 1;
    if (ENDS.has(word.fold)) break;
    k -= 1;
  }
  return k;
}

/** "any other attack", "no more raids": the first word decides. */
const isOpenToAll = (before: Word | undefined, word: Word): boolean =>
  /^(?:other|more)$/u.test(word.fold) && /^(?:any|no|every|each)$/u.test(before?.fold ?? '');

/** "Another blast followed within minutes", "moments later": the same attack goes on. */
const MINUTES =
  /\b(?:within|(?:a few|several|two|three|five|ten|\d{1,2}|just|only)) (?:minutes|moments|seconds)\b|\b(?:minutes|moments|seconds) (?:later|after|afterwards)\b/iu;

export function formOf({ words, text }: ReadSentence, left: number, i: number): Form {
  const inside = words.slice(left, i).map((w) => w.fold);
  const first = words[left]!.fold;
  if (first === 'another' && i - left === 1 && MINUTES.test(text)) return 'bare';
  if (
    inside.some((w, k) => OTHER.has(w) && !(w === 'separate' && /^(?:two|three|four|\d)$/u.test(inside[k - 1] ?? '')))
  )
    return 'other';
  if (inside.includes('latest')) return 'latest';
  if (first === 'that' && /[^s]s$/u.test(words[i]!.fold)) return 'bare'; // "said that clashes went on"
  if (/^(?:that|this|those|these)$/u.test(first)) return inside.includes("'s") ? 'the' : 'that';
  if (first === 'a' || first === 'an') return 'a';
  if (first === 'any' || first === 'no' || first === 'some' || first === 'each' || first === 'every') return 'bare';
  if (
    first === 'the' ||
    /^(?:his|her|its|their|our|both)$/u.test(first) ||
    words.slice(left, i).some((w) => w.fold === "'s")
  )
    return 'the';
  return 'bare';
}

export function extentOf(
  sentence: ReadSentence,
  clause: Clause,
  left: number,
  i: number,
  noun: { class: EventClass; plural: boolean },
  form: Form,
  before: readonly string[],
): Extent {
  const { words } = sentence;
  const inside = words.slice(left, i).map((w) => w.fold);
  if (
    noun.class === 'threat' ||
    inside.some(
      (w) =>
        HYPOTHETICAL.has(w) &&
        !(
          w === 'possible' &&
          (words.slice(i + 1, i + SOON).some(({ fold }) => HARMED.test(fold)) || isHarmedIn(words, left))
        ),
    ) ||
    ['any', 'no', 'every', 'each'].includes(words[left]!.fold)
  )
    return 'possible';
  if (before.slice(-5).some((w) => HYPOTHETICAL.has(w)) && noun.plural) return 'possible';
  if (before.slice(-8).some((w) => w === 'anticipating' || w === 'anticipation' || w === 'threats' || w === 'threat'))
    return 'possible';
  if (noun.plural && inside.some((w) => OFTEN.test(w))) return 'series';
  if (noun.plural && inside.some((w) => /^(?:minutes?|hours?)(?:$|-)/u.test(w))) return 'once'; // "45-minute clashes"
  if (isRowOfBlasts(words, left, i) || isOneOfWorst(sentence, left, inside)) return 'once';
  if ((noun.plural || form === 'bare') && before.some((w) => SERIES.has(w) || (ROWS.has(w) && !isLead(sentence))))
    return 'series';
  const areBlasts = (noun.class === 'explosion' || noun.class === 'strike') && isLead(sentence);
  const areApart = isApart(inside) && !areBlasts;
  const isOneOf = words[left - 1]?.fold === 'of' && words[left - 2]?.fold === 'one' && numberAt(words, left) !== null;
  const isOfMany = areApart || isOneOf || isAcross(words, clause, i, noun.class);
  if (noun.plural && (isOfMany || OVER_DAYS.test(sentence.text))) return 'series';
  if (noun.plural && sentence.index > 1 && THIS_PAST.test(sentence.text)) return 'series';
  if (noun.plural && form !== 'the' && form !== 'that' && isSince(words, i)) return 'series';
  if (noun.plural && form !== 'the' && form !== 'that' && !isDuringIt(sentence, i, noun.class))
    return isToldTogether(sentence, noun.class, inside, before) ? 'once' : 'series';
  return !countsBullets(noun.class) &&
    words
      .slice(clause.from, clause.to)
      .some((w, k) => w.fold === 'times' && /^\d/u.test(words[clause.from + k - 1]?.fold ?? ''))
    ? 'series'
    : 'once';
}

/** "Rebels killed nine on Monday in one of | the deadliest attacks": the lead tells of that one. */
const isOneOfWorst = ({ words, index }: ReadSentence, left: number, inside: readonly string[]): boolean =>
  index < 2 &&
  words[left - 1]?.fold === 'of' &&
  words[left - 2]?.fold === 'one' &&
  inside.some((w) => /^(?:deadliest|worst|bloodiest|biggest|largest|heaviest|gravest|most|boldest)$/u.test(w));

/** "The group often launches | raids". */
const OFTEN = /^(?:often|regularly|frequently|routinely|repeatedly|sometimes|usually|typically)$/u;

/** "in | a string of explosions": heard in one attack; "a string of bombings" is a campaign. */
const isRowOfBlasts = (words: readonly Word[], left: number, i: number): boolean =>
  /^(?:explosions|blasts)$/u.test(words[i]!.fold) &&
  words[left - 1]?.fold === 'of' &&
  ROWS.has(words[left - 2]?.fold ?? '') &&
  words[left - 4]?.fold === 'in';

/** Attacks that make one event: those of a lead that come in a row, as a pair or on one day, and later on a pair of blasts on a day. */
function isToldTogether(
  sentence: ReadSentence,
  kind: EventClass,
  inside: readonly string[],
  before: readonly string[],
): boolean {
  const isOnADay = sentence.times.some((t) => !t.ofSpeech && (t.days?.date_prec ?? 1) === 1);
  const isPairOf = isLead(sentence) && before.slice(-NEAR_PAIR).includes('pair') && !/\bone in\b/u.test(sentence.text);
  const arePair = isPairOf || (isPair(inside, kind) && !before.includes('including'));
  const isBlast = kind === 'explosion' || kind === 'strike';
  const isCounted = sentence.index < 2 && isBlast && !isSpread(sentence) && HARM.test(sentence.text);
  if (isLead(sentence) && AT_SITES.test(sentence.text)) return true;
  if (isLead(sentence)) return before.some((w) => ROWS.has(w)) || arePair || isOnADay || isCounted;
  return kind === 'explosion' && isOnADay && (arePair || before.at(-2) === 'pair');
}

/** "a pair | of devastating car-bomb attacks". */
const NEAR_PAIR = 6;

/** "bombings across the country", "in several towns": told together, and yet apart. */
const isSpread = ({ text }: ReadSentence): boolean =>
  /\b(?:across|throughout|around|(?:several|two|three|four|five|many) (?:cities|towns|villages|provinces|districts))\b/iu.test(
    text,
  );
/** "shootings at two mosques": as many sites as one attack has. */
const AT_SITES =
  /\b(?:at|on|in|outside) (?:two|three|four|both) (?:[\p{L}-]{3,20} ){0,2}(?:mosques|churches|hotels|schools|temples|synagogues|bars|cafes|clubs|malls|bases|camps|checkpoints|posts|stations|spas|supermarkets|homes|houses|hospitals|airports|embassies|oil)\b/iu;

const HARM = /\b(?:kill(?:s|ed|ing)?|dead|died|die|hurt|wound(?:s|ed|ing)?|injur(?:ed|es|ing))\b/iu;

/** "three rebels died during clashes", "clashes ensued": in the one that is told of, where nothing says when or where else. */
const isDuringIt = ({ words, times, places, index }: ReadSentence, i: number, kind: EventClass): boolean =>
  kind === 'clash' &&
  index > 0 &&
  times.length === 0 &&
  (words[i - 1]?.fold === 'during' || (places.length === 0 && ENSUED.test(words[i + 1]?.fold ?? '')));
const ENSUED = /^(?:ensued|followed|erupted|broke)$/u;

/** How many words behind the event its "since" may stand. */
const SOON = 12;

/** "raids since 26 March": whatever day begins the time in which they were. */
const isSince = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + SOON).some(({ fold }) => fold === 'since');

/** "three separate shootings", "12 incidents": events of a day or a town, not one. */
const isApart = (inside: readonly string[]): boolean =>
  inside.some((w) => w === 'separate' || w === 'unrelated' || w === 'individual');

/** "Two bombs", "twin blasts", "several explosions", "three attacks": told together, unlike shootings that a report only counts. */
const isPair = (inside: readonly string[], kind: EventClass): boolean =>
  (!countsBullets(kind) && inside.some((w) => /^(?:two|three|four|twin|both)$/u.test(w))) ||
  (kind === 'explosion' && inside.some((w) => /^(?:several|multiple)$/u.test(w))) ||
  inside.some((w) => /^(?:simultaneous|coordinated|synchroni[sz]ed)$/u.test(w)) ||
  inside.some((w) => /^(?:missile|missiles|rocket|mortar|drone|suicide)$/u.test(w));

/** "shootings across Dayton", "killings around the city": crime goes on there; coordinated attacks have other words. */
const isAcross = (words: readonly Word[], { to }: Clause, i: number, kind: EventClass): boolean =>
  countsBullets(kind) && i + 1 < to && /^(?:across|throughout|around|citywide)$/u.test(words[i + 1]!.fold);

/** "Shot ten times", "stabbed 12 times": so often in one event; "attacked ten times" are ten events. */
export const countsBullets = (kind: EventClass): boolean => kind === 'shooting' || kind === 'killing';

/** In the first paragraphs, where a report says what it is about. */
export const isLead = (sentence: { readonly paragraph: number }): boolean => sentence.paragraph < 3;

const ACROSS = neededWords('across both combined');

/** "across the attacks", "in both bombings", "in the raids combined": what is counted there is counted over all of them. */
export function isAcrossThem(
  sentence: ReadSentence,
  { start, word }: { readonly start: number; readonly word: number },
): boolean {
  if (!holdsAny(sentence, ACROSS)) return false;
  const { words } = sentence;
  const left = words.findIndex((first) => first.start >= start);
  const before = words[left - 1]?.fold ?? '';
  if (words[word + 1]?.fold === 'combined') return true;
  return before === 'across' || (before === 'in' && words[left]!.fold === 'both');
}
