import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import type { EventFile } from './event-file.ts';

const TOLL =
  /\b(?:toll|number of (?:people |those )?(?:dead|deaths|killed|victims|fatalities|casualties|injured|wounded))\b/iu;
const MOVES =
  /\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|(?:went|gone|goes) up|increased|jumped|revised|lowered)\b/iu;

/** "The number of dead has risen to nine": who died in an event of another year, told of in a paragraph before, is counted. */
export const isTollOfNow = (focus: EventFile | null, { paragraph, text }: ReadSentence): boolean =>
  (focus?.days?.date_prec ?? 0) >= 3 &&
  (focus?.mentions.at(-1)?.sentence.paragraph ?? paragraph) < paragraph &&
  TOLL.test(text) &&
  MOVES.test(text);

/** "The convoy was on its way when it | was ambushed near Leon": they were spoken of, and so was what was done to them. */
export function isDoneToThem({ word }: Mention, { sentence: { words }, from }: ReadClause): boolean {
  let at = word - 1;
  while (at > from && /^(?:was|were|been|had|has|have)$/u.test(words[at]!.fold)) at -= 1;
  return at < word - 1 && /^(?:it|they|he|she)$/u.test(words[at]?.fold ?? '');
}

/** "The bomb | exploded in the Kabo district", "the attackers | struck near Leon": what was spoken of goes on, in a sentence that sets no other place in front. */
export const isDoneByIt = ({ word }: Mention, { sentence: { words }, from }: ReadClause): boolean => {
  const subject = words.slice(Math.max(from, word - LONGEST_SUBJECT), word).map(({ fold }) => fold);
  const the = subject.lastIndexOf('the');
  return the >= 0 && subject.slice(the).some((fold) => DOES.test(fold));
};

const LONGEST_SUBJECT = 6;
const DOES =
  /^(?:bombs?|blasts?|explosions?|devices?|explosives|attack|assault|attackers?|assailants?|gunm[ae]n|bombers?|shooters?|car|vehicle|truck|van|missiles?|rockets?|drones?|shells?|mine|landmine|ied|projectiles?|grenades?)$/u;

/** "the attacks" in a report whose headline or lead tells of attacks, whichever of them was last spoken of. */
export const areAllOfThem = ({ form, head, time }: Mention, { mentions: [first] }: EventFile): boolean =>
  form === 'the' && time === null && isPlural(head) && isPlural(first?.mention.head ?? '') && first!.sentence.index < 3;

/** "Nine were killed in two | bombings", "in three separate attacks" where the lead tells of bombings or attacks: those. */
export const areThoseSeveral = (
  { extent, head, class: kind, start }: Mention,
  { words }: ReadSentence,
  { mentions: [first], classes }: EventFile,
): boolean =>
  extent === 'series' &&
  isPlural(head) &&
  isPlural(first?.mention.head ?? '') &&
  first!.sentence.index < 3 &&
  classes.has(kind) &&
  FEW.test(words.find((word) => word.start === start)?.fold ?? '');

const FEW = /^(?:two|three|four|twin|double|triple|both)$/u;

const isPlural = (head: string): boolean => /(?:[^s]s|sses)$/u.test(head);

/** "The ELN has struck there for years. Nine died in those attacks": no single one that was told before. */
export const isOfSeveral = (
  { form, head, start }: Mention,
  { words }: ReadSentence,
  before: EventFile | null,
): boolean =>
  form === 'that' &&
  isPlural(head) &&
  /^(?:those|these)$/u.test(words.find((word) => word.start === start)?.fold ?? '') &&
  before?.extent === 'once' &&
  !before.mentions.some(({ mention, sentence }) => isPlural(mention.head) || SEVERAL.test(sentence.text));

const SEVERAL =
  /\b(?:twin|double|series|string|multiple)\b|\b(?:two|three|four|five|six|both|several|second|another) (?:\p{L}+ ){0,2}(?:attack|bomb|bombing|blast|explosion|raid|shooting|strike|bomber|assault|killing)s?\b/iu;

/** "Nearly 300 people have been killed.": what has been going on goes on being counted. */
export const isCountSoFar = ({ form, word, place, time }: Mention, { sentence: { words } }: ReadClause): boolean =>
  form === 'verb' &&
  place === null &&
  time === null &&
  words.slice(Math.max(0, word - 4), word).some(({ fold }, k, all) => fold === 'have' && all[k + 1]?.fold === 'been');
