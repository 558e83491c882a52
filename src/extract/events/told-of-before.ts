import { MONTHS } from '../lexicon/months.ts';
import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import type { EventFile, Placement } from './event-file.ts';

const DEED = '(?:attack|ambush|raid|bombing|blast|explosion|shooting|strike|assault|massacre|siege)';
const MONTH = `(?:${MONTHS.join('|')})`;

/** "In 2007 it withdrew after a siege in which rebels killed two". */
const IN_YEAR = /^in (?:early |late |mid-)?((?:19|20)\d\d),? (?!alone\b)/iu;
/** "In the May attack, two men fired on guards". */
const IN_MONTH = new RegExp(
  `^in (?:the|an? earlier) (?:early |late )?(${MONTH}) (?:(?:19|20)\\d\\d )?${DEED}\\b`,
  'iu',
);
/** "A few hours before Tuesday's explosion, robbers shot a clerk", "Before the ambush, five rebels had died". */
const BEFORE_IT = new RegExp(
  `^(?:(?:shortly|just|immediately|moments) |(?:(?:only|just|barely) )?(?:[\\p{L}\\d]+ ){0,3}(?:hours|days|weeks|months) )?before (?:the |this |\\p{L}+day['’]s )(?:\\p{Ll}+ )?${DEED}\\b(?! and\\b)`,
  'iu',
);

/** "Last Friday three clerks died in the region": of people of whom nobody has spoken. */
const LAST_DAY =
  /^last (?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:an?|another|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?!bomb|blast|explosion|suicide|car)/iu;

/** The sentence opens with a time before what the report is about: the harm that it tells of is of something else. */
export function tellsOfBefore(sentence: ReadSentence, main: EventFile | null): boolean {
  const { index, text } = sentence;
  if (index === 0 || !main || main.extent !== 'once') return false;
  if (index > 1 && LAST_DAY.test(text) && HARM.test(text)) return true;
  const year = IN_YEAR.exec(text)?.[1];
  if (year) return main.days !== null && year < main.days.start.slice(0, 4) && !/\bbut\b/u.test(text);
  const month = IN_MONTH.exec(text)?.[1]?.toLowerCase();
  if (month) return main.days !== null && MONTHS.indexOf(month) + 1 !== Number(main.days.start.slice(5, 7));
  return BEFORE_IT.test(text) && !IN_ITS_COURSE.test(text) && (HARM.test(text) || tellsDeed(sentence));
}

/** Beside "the attack" that it came before. */
const tellsDeed = ({ clauses }: ReadSentence): boolean =>
  clauses.some(({ mentions }) => mentions.some(({ extent, form }) => extent === 'once' && form === 'verb'));

const HARM =
  /\b(?:kill(?:ed|ing|s)|died|dead|deaths?|injur(?:ed|ing|ies)|wound(?:ed|ing)|casualties|hurt|(?:rockets?|missiles?|mortars?|grenades?) (?:landed|hit|struck|fell))\b/iu;
/** "Moments before the attack, two guards were shot", "Before the raid, they killed a watchman": how it began. */
const IN_ITS_COURSE = new RegExp(
  `^(?:(?:shortly|just|immediately|moments|minutes) before (?:the|this) |[^,]{0,60}\\bbefore (?:the|this) (?:\\p{Ll}+ )?${DEED}\\b[^,]{0,40}, (?:he|she|they) )`,
  'iu',
);

/** "A few hours before the raid, …": what comes next is of the raid again, as it need not be behind "In 2009, …". */
export const isBeforeTheDeed = ({ text }: ReadSentence): boolean => BEFORE_IT.test(text);

/** "That attack killed two", told behind such a sentence: more of the same. */
export const goesOnOfBefore = ({ text }: ReadSentence): boolean => GOES_ON.test(text);
const GOES_ON = new RegExp(`^that (?:\\p{Ll}+ )?${DEED}\\b`, 'iu');

/** Why such a clause is put where it is. */
export const TOLD_OF_BEFORE = 'rule 3: told of before what the report is about';

/** A clause of a sentence that tells of something before what the report is about, which "the attack" in it stands for. */
export function putApart(
  file: EventFile,
  { sentence, mentions }: ReadClause,
  files: Map<Mention, EventFile>,
): Placement {
  const because = TOLD_OF_BEFORE;
  for (const mention of mentions) {
    files.set(mention, file);
    if (mention.extent === 'once') file.mentions.push({ mention, sentence, because });
  }
  file.place ??= sentence.places.find(({ located }) => located)?.place ?? null;
  file.days ??= sentence.times.find(({ ofSpeech }) => !ofSpeech)?.days ?? null;
  return { file, because };
}
