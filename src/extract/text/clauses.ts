import { eventNoun } from '../lexicon/event-words.ts';
import type { TextSentence } from './document.ts';
import { tellsOfRemembered } from './remembered.ts';
import type { Word } from './words.ts';

/** A part of a sentence in which one event is spoken of: word indexes of its sentence, end exclusive. */
export type Clause = { readonly from: number; readonly to: number; readonly opener: string | null };

const OPENERS = new Set(
  'after following amid while when whereas although though despite before but since because hours'.split(' '),
);
const NOT_OPENED_BY_AS = new Set(
  'many much well part a an of saying being its it he she they soon long far such'.split(' '),
);
const AFTER_COMMA = new Set(['which', 'similar', 'where', 'whose']);
/** No other word opens a clause without a dash or a semicolon before it. */
const MAY_OPEN = new Set([
  ...OPENERS,
  ...AFTER_COMMA,
  ...'and including over in as like follows followed who retaliation revenge vengeance reprisal reprisals payback avenge avenging'.split(
    ' ',
  ),
]);

/** Cuts a sentence where another event can come in: "…, amid …", "… as …", "…, which …", "… but …". */
export function clausesOf(sentence: TextSentence): Clause[] {
  const { words } = sentence;
  if (!words.length) return [];
  const starts = [0];
  for (let i = 1; i < words.length; i += 1)
    if (opens(sentence, i) || resumes(sentence, i, starts.at(-1)!) || isPastRemembered(sentence, i)) starts.push(i);
  return starts
    .map((from, k) => ({
      from,
      to: starts[k + 1] ?? words.length,
      opener: from === 0 && !OPENERS.has(words[0]!.fold) ? null : (words[from]?.fold ?? null),
    }))
    .filter((clause) => clause.to > clause.from);
}

/** What a sentence goes on to say of its subject behind an aside. */
const RESUMING = new Set(
  'left leaves kills killed wounded injured claimed was were is has had came comes took struck happened occurred destroyed'.split(
    ' ',
  ),
);

/** "The ELN, which laid down its arms in 2014, | said it was behind it". */
const SAYING = /^(?:said|says|claimed|denied|announced|confirmed|blamed|accused)$/u;

/** "The raid, the worst since a bombing killed 31, | left nine dead": an event, behind an aside between commas. */
function resumes({ words, text, start }: TextSentence, i: number, aside: number): boolean {
  if (aside === 0 || !(RESUMING.has(words[i]!.fold) || SAYING.test(words[i]!.fold))) return false;
  if (!/^(?:, | [–—-] )$/u.test(text.slice(words[i - 1]!.end - start, words[i]!.start - start))) return false;
  if (SAYING.test(words[i]!.fold)) return /^(?:which|who|whose)$/u.test(words[aside]!.fold);
  const [opener, before] = [words[aside]!.fold, text.slice(words[0]!.start - start, words[aside]!.start - start)];
  if (!words.slice(0, aside).some(({ fold }) => eventNoun(fold) !== undefined)) return false;
  return (
    /^(?:which|who|whose|where|follows|followed)$/u.test(opener) || (OPENERS.has(opener) && BEGINS_ASIDE.test(before))
  );
}

/** ", the worst | since", ", | following": the comma that begins an aside stands near. */
const BEGINS_ASIDE = /, (?:[\p{L}\d-]{1,12} ){0,5}$/u;

/** "On the anniversary of his death in a raid, | two bombs went off": behind the comma it goes on. */
export function isPastRemembered(sentence: TextSentence, i: number): boolean {
  const { words, text, start } = sentence;
  const isCut = (k: number): boolean => text.slice(words[k - 1]!.end - start, words[k]!.start - start) === ', ';
  if (i === 0 || !isCut(i)) return false;
  let from = i - 1;
  while (from > 0 && !isCut(from) && !tellsOfRemembered(sentence, from)) from -= 1;
  return tellsOfRemembered(sentence, from);
}

/** Does a clause go back to what its sentence began with? */
export const isResumption = ({ from, opener }: Clause): boolean => from > 0 && RESUMING.has(opener ?? '');

function opens(sentence: TextSentence, i: number): boolean {
  const { words } = sentence;
  const word = words[i]!.fold;
  const gap = sentence.text.slice(words[i - 1]!.end - sentence.start, words[i]!.start - sentence.start);
  if (gap !== ' ' && /[;—]|--/u.test(gap)) return true;
  if (gap === ', ' && isPastSpan(sentence, i)) return true;
  if (tellsOfRemembered(sentence, i) || wasAnswer(words, i)) return true;
  if (!MAY_OPEN.has(word)) return false;
  if (word === 'and') return gap.includes(',') && tellsOfOthers(sentence, i);
  if (word === 'including') return ONE_OF_THEM.test(sentence.text.slice(words[i]!.start - sentence.start));
  if (word === 'hours') return words[i + 1]?.fold === 'before' || words[i + 1]?.fold === 'after';
  if (word === 'over')
    return (
      words[i + 1]?.fold === 'the' &&
      ['killing', 'death', 'assassination', 'murder', 'attack', 'attacks', 'strike'].includes(words[i + 2]?.fold ?? '')
    );
  if (word === 'in') return words[i + 1]?.fold === 'what' || isAnswerTo(words, i);
  if (word === 'as')
    return (
      !NOT_OPENED_BY_AS.has(words[i + 1]?.fold ?? '') &&
      !/^(?:known|such|identified|described|regarded|designated|named|seen|disguised|dressed|posing)$/u.test(
        words[i - 1]!.fold,
      ) &&
      words[i - 1]!.fold !== 'many' &&
      words[i - 1]!.fold !== 'well' &&
      !/^\d/u.test(words[i + 1]?.fold ?? '') &&
      !/["“‘]/u.test(
        sentence.text.slice(words[i]!.end - sentence.start, (words[i + 1]?.start ?? sentence.end) - sentence.start),
      )
    );
  if (isRevenge(words, i)) return true;
  if (/^(?:like|similar|followed|follows)$/u.test(word) && isAnotherOne(words, i)) return true;
  if (AFTER_COMMA.has(word)) return gap.includes(',') || /\s[-–]\s/u.test(gap);
  if (word === 'who') return gap.includes(',') && tellsOfBefore(words, i);
  if (word === 'after' && words[i + 1]?.fold === 'being') return false;
  if (word === 'since' && /^(?:has|have|had)$/u.test(words[i - 1]!.fold) && DONE.test(words[i + 1]?.fold ?? ''))
    return false;
  if (
    (word === 'after' || word === 'before') &&
    HOUR.test(sentence.text.slice(words[i]!.end - sentence.start).slice(0, 30))
  )
    return false;
  return OPENERS.has(word);
}

/** "Five days after a bomb killed 20 in Leon, | terror struck again in Toledo": what the sentence is about, behind what came before it. */
export function isPastSpan({ words, text, start }: TextSentence, i: number): boolean {
  const after = words.slice(0, SPAN).findIndex(({ fold }) => fold === 'after');
  if (!isSpanBefore(words, after)) return false;
  const between = text.slice(words[after]!.end - start, words[i - 1]!.end - start);
  const behind = text.slice(words[i]!.start - start);
  const more = ONE_MORE.exec(behind);
  const isSaid = more !== null && SAYS.test(behind.slice(0, more.index)); // of the same attack
  return i - after > SPAN && !between.includes(',') && GOES_ON.test(behind) && more !== null && !isSaid;
}

const SAYS = /\b(?:said|says|told|reported|confirmed|announced)\b/u;

/** "five days | after": so long after; "the worst attack in five years | after" counts no years from it. */
export const isSpanBefore = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  /^(?:hours?|days?|weeks?|months?|years?)$/u.test(words[at - 1]!.fold) &&
  !(words[at - 3]?.fold === 'in' && /^\p{Ll}|^\d/u.test(words[at - 2]!.raw));

const ONE_MORE =
  /\b(?:(?:struck|attacked|hit|strikes) again|kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|(?:bombs?|blast|explosion|rockets?|missiles?|grenades?|bomber|gunm[ae]n) (?:exploded|shook|rocked|hit|struck|ripped|tore|detonated|went off|blew|opened fire))\b/u;
/** "Some five days after": so many words open a sentence so. */
export const SPAN = 5;
/** No aside: "in Leon, Nicaragua, ", "killing nine". */
const GOES_ON = /^(?!and\b|but\b|or\b|\p{L}+ing\b|wh\p{L}+\b)[\p{L}\d'’-]+ [\p{L}\d'’-]+ [\p{L}\d'’-]+/u;

/** "has since | claimed". */
const DONE = /(?:ed|taken|said|been|become|risen|died|grown)$/u;

/** "…, | and five guards were killed in an ambush in Toledo": how others died. */
const DIED_ELSEWHERE =
  /^and (?:at least |about |some |another )?[\p{L}\d-]{1,12} (?:[\p{L}-]+ ){1,4}(?:was|were) (?:killed|wounded|injured|hurt|shot)\b[^.;,]{0,40}\b(?:in|by|when) an? (?!second|third|subsequent|resulting|later|hospital|stampede)(?:[\p{L}-]+ ){0,3}?(?:attack|ambush|bomb|bombing|blast|explosion|raid|clash|shooting|strike|airstrike|shoot-?out|gunfight|assault|mine|landmine)\b/u;
/** It was told before what was done to the first: "Six guards, a clerk, and five drivers were killed in a raid" is a list. */
const tellsOfOthers = ({ text, start, words }: TextSentence, i: number): boolean =>
  DIED_ELSEWHERE.test(text.slice(words[i]!.start - start)) &&
  words
    .slice(0, i)
    .some(({ fold }) => /^(?:killed|killing|wounded|wounding|injured|injuring|hurt|died|dead|shot)$/u.test(fold));

/** "blamed for other raids, | including a 2019 bombing in Toledo". */
const ONE_OF_THEM =
  /^including (?:an?|the|one) (?:[\p{L}-]+ ){0,3}(?:(?:19|20)\d\d )(?:[\p{L}-]+ ){0,3}?(?:attack|ambush|bombing|blast|explosion|raid|clash|shooting|strike|airstrike|assault|massacre|siege)\b/u;

/** "shortly after | 9:30 p.m.", "just before | dawn on Monday": no event, but an hour. */
const HOUR =
  /^ (?:(?:about|around) )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|o['’]clock|hours\b|local\b)|\d{1,2}:\d{2}\b|(?:dawn|noon|midday|midnight|dusk|sunrise|sunset|nightfall) (?:on\b|\p{Lu}\p{Ll}+day\b))/iu;

/** "the Red Front, who | a week earlier had claimed": what they did before. */
const tellsOfBefore = (words: readonly Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 8)
    .some(
      ({ fold }, k, all) => /^(?:earlier|before|ago)$/u.test(fold) && all.slice(k).some((word) => word.fold === 'had'),
    );

/** "it was | retaliation for a raid", "attacked it to | avenge a raid": not "vowed to avenge it", which looks ahead. */
function isRevenge(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 5), i).map(({ fold }) => fold);
  if (/^aveng/u.test(words[i]!.fold)) return !before.some((fold) => LOOKS_AHEAD.test(fold));
  return (
    /^(?:retaliation|revenge|vengeance|reprisals?|payback)$/u.test(words[i]!.fold) &&
    words[i + 1]?.fold === 'for' &&
    (/^(?:it|this|is|was|were|be|been|being)$/u.test(before.at(-1) ?? '') || before.slice(-2).join(' ') === 'act of')
  );
}

const LOOKS_AHEAD =
  /^(?:vow(?:s|ed|ing)?|pledge[sd]?|promise[sd]?|swore|sworn|threaten(?:s|ed)?|calls?|called|calling|want(?:s|ed)?|seek|seeks|sought|determined|will|would|must|need)$/u;

/** "in response to an attack in May", "as retaliation for", "revenge for", not "in answer to calls": what it answers was another event. */
export const isAnswerTo = (words: readonly Word[], i: number): boolean =>
  isRevenge(words, i) || isInAnswer(words, i) || wasAnswer(words, i);

/** "the attack was an | answer to last week's raid". */
const wasAnswer = (words: readonly Word[], i: number): boolean =>
  /^(?:answer|response|reply|reaction)$/u.test(words[i]!.fold) &&
  words[i + 1]?.fold === 'to' &&
  /^(?:is|was|were|be|been)$/u.test(words[/^(?:an?|the)$/u.test(words[i - 1]?.fold ?? '') ? i - 2 : i - 1]?.fold ?? '');

const isInAnswer = (words: readonly Word[], i: number): boolean =>
  /^(?:in|as)$/u.test(words[i]!.fold) &&
  /^(?:response|reply|answer|retaliation|revenge|vengeance|reprisal|reaction|payback)$/u.test(
    words[i + 1]?.fold ?? '',
  ) &&
  /^(?:to|for)$/u.test(words[i + 2]?.fold ?? '') &&
  !words.slice(i + 3, i + 5).some(({ fold }) => /^(?:calls?|demands?|questions?|requests?)$/u.test(fold));

/** "like | the one on Thursday", "similar to one in May": what goes on is about the other one. */
function isAnotherOne(words: readonly Word[], i: number): boolean {
  const to = words[i + 1]?.fold === 'to' ? i + 2 : i + 1;
  const one = words[to]?.fold === 'the' ? to + 1 : to;
  return words[one]?.fold === 'one';
}
