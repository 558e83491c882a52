import { eventVerb } from '../lexicon/event-words.ts';
import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import { isSpanBefore } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { EventFile } from './event-file.ts';

const ONE_MORE =
  /^(?:meanwhile|elsewhere|separately|across|throughout|in (?:another|a separate|other|addition(?![^.;]{0,60}\b(?:said|says|stated|told|reported|added|confirmed|announced)\b))\b(?! to)|on the other hand|it was also|it (?:has )?also emerged that an? \p{L}+|(?:on )?the same day|earlier (?:this|that|in the) (?:week|month)|(?:most|many|some) of (?:those|these|them) involved|another (?:pair|couple|group|team|set|band|trio) of|also on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** "A day earlier six had died when …": before what the report is about. */
const EARLIER =
  /^(?:(?:an?|one|two|three|four|five|several|some|a few|\d{1,2}) (?:days?|weeks?|months?|years?) (?:earlier|before|ago|previously)|(?:on )?the (?:previous (?:day|night|week|month|year|\p{L}+day)|day before)|last (?:week|month|year)|in (?:the|one of the) (?:bloodiest|deadliest|worst|previous|last))\b/iu;

/** "Earlier in the day, five died in a bomb attack on a bus": unlike "in the attack". */
const SAME_DAY =
  /^(?:(?:earlier|later) (?:in the day|(?:on )?(?:that|the same) day)|hours (?:earlier|later|before|after))\b[^.;]{0,90}\b(?:in|by|when) (?:an?|another) (?:\p{Ll}[\p{Ll}-]{1,14} ){0,2}(?:attack|bomb(?:ing)?|blast|explosion|raid|strike|ambush|shooting)\b/iu;

const YEARS_AGO = /\byears? (?:ago|earlier|before)\b|\blast year\b/iu;
/** "Only hours before, the army had shelled a camp". */
const HOURS_EARLIER =
  /^(?:(?:only|just|barely) )?(?:(?:some|several|a few|two|three|four|six) )?hours (?:before|earlier|previously)\b[^.;]{0,50}\bhad\b/iu;

/** "Before the ambush, five rebels had died in clashes": what came before it. */
const BEFORE_IT =
  /^(?:before|prior to|ahead of) the (?:\p{Ll}+ )?(?:attack|ambush|raid|bombing|blast|explosion|shooting|strike|assault)\b[^;]*\bhad\b/iu;

/** "Elsewhere, gunmen shot five", "Also overnight, two were shot": not "Meanwhile, a guard shot one of them". */
const ELSEWHERE =
  /^(?:elsewhere|it (?:has )?also emerged that an? \p{L}+|in (?:a separate|an unrelated)|also (?:overnight|that (?:day|night)|early|late|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/iu;
/** "In retaliation, the army shelled a village". */
const IN_ANSWER = /^in (?:retaliation|reprisal|revenge)\b/iu;

/** "A day | after", "Two days | after": how many words may open a sentence so. */
const OPENING = 3;
/** The headline and the first paragraph. */
const LEAD = 2;

/** "killed three, hours | after an airstrike": what came before it; "died a week | after a raid" is of the raid, and a lead that begins "A day | after a blast killed nine, police met" of the blast. */
export const isBehindSpan = ({ opener, sentence, from, mentions }: ReadClause): boolean => {
  const { words, paragraph } = sentence;
  return (
    opener === 'after' &&
    !(from - headOf(sentence) <= OPENING && paragraph < LEAD && mentions.length === 1) &&
    isSpanBefore(words, from) &&
    !words.slice(0, from).some(({ fold }) => /^(?:died|dies|succumbed|dead)$/u.test(fold))
  );
};

/** "Two were hurt in a blast, nine days | after gunmen shot dead three clerks": days lie between one deed and the other. */
const isDaysAfterDeed = (clause: ReadClause): boolean =>
  isBehindSpan(clause) &&
  DAYS.test(
    clause.sentence.words
      .slice(Math.max(0, clause.from - 2), clause.from)
      .map(({ fold }) => fold)
      .join(' '),
  ) &&
  (clause.sentence.clauses.find(({ to }) => to === clause.from)?.mentions.some((m) => m.extent === 'once') ?? false);

/** Not "on New Year's Day | after". */
const DAYS = /(?:^|\s)(?:days|weeks|months|years)$|^(?:an?|one|the) (?:day|week|fortnight|month|year)$/u;

/** "TOLEDO, Spain: | A day after": how many words the desk takes. */
const headOf = ({ text, start, words }: ReadSentence): number => {
  const head = HEAD.exec(text)?.[0].length ?? 0;
  return head ? words.filter(({ end }) => end - start <= head).length : 0;
};
const HEAD = /^[\p{Lu}][\p{Lu} .'’-]{2,30}(?:, [\p{L} .]{2,20})?(?: \([\p{L} ]{2,20}\))?(?::| [-–—]{1,2}) /u;

/** "Nine died in similar circumstances in May." */
const ALIKE = /\bin (?:similar|the same|like) circumstances\b/iu;

/** "A truck hit another roadside bomb, | wounding two". */
export const isByAnotherBomb = ({ index, text }: ReadSentence): boolean =>
  index > 0 &&
  /\b(?:hit|struck|drove over|ran over|triggered|set off) another (?:\p{Ll}+ )?(?:bomb|mine|landmine|ied|device)\b/iu.test(
    text,
  );

/** "In 2010, two bombers killed 40", "Last March, a blast …": news dates what it is about by its day. */
export const opensWithMonth = (
  time: TimeMention | null,
  form: Mention['form'],
  { index, words }: ReadSentence,
): boolean =>
  index > 0 &&
  (form === 'verb' || form === 'a' || form === 'bare') &&
  (time?.days?.date_prec ?? 1) >= 3 &&
  /^(?:in|last)$/u.test(words[0]!.fold) &&
  time!.start - words[0]!.end < 3;

/** "Meanwhile, …", "A day earlier, …": the sentence goes on to something else. */
export const tellsOneMore = (sentence: ReadSentence): boolean =>
  sentence.index > 0 &&
  looked.getOrInsertComputed(sentence, ({ text }) => OPENINGS.some((opening) => opening.test(text)));

const OPENINGS = [ONE_MORE, EARLIER, HOURS_EARLIER, SAME_DAY, BEFORE_IT];
/** What was looked up of a sentence: asked again whenever an event is compared with the one that it opens. */
const looked = new WeakMap<ReadSentence, boolean>();

/** "In a separate attack, two died": told as something else than what the report is about. */
export const isToldApart = ({ mention, sentence }: EventFile['mentions'][number]): boolean =>
  mention.form === 'other' || tellsOneMore(sentence) || isByAnotherBomb(sentence);

/** "Car bomb shakes town days | after killing". */
const hasBlow = ({ sentence: { words }, from }: ReadClause): boolean =>
  words
    .slice(0, from)
    .some(
      ({ fold }, k, all) =>
        /^(?:bombs?|blasts?|explosions?|rockets?|missiles?|gunm[ae]n|bomber)$/u.test(fold) &&
        /^(?:shakes?|hits?|rocks?|kills?|wounds?|injures?|strikes?|rips|explodes?)$/u.test(all[k + 1]?.fold ?? ''),
    );

/** "Meanwhile, rebels attacked …", "they also bombed …": a deed beside the one that was told. */
export function isOneMore(
  { form, word, extent, head, time, place, class: kind }: Mention,
  clause: ReadClause,
): boolean {
  const { sentence } = clause;
  if (extent !== 'once' || form === 'the' || form === 'that' || form === 'latest') return false;
  if (clause.opener === 'and' && form === 'a' && place !== null) return true;
  if (sentence.index > 0 && form === 'a' && place !== null && /^earlier, /iu.test(sentence.text)) return true;
  if (sentence.index > 0 && form === 'verb' && IN_ANSWER.test(sentence.text)) return true;
  if ((isBehindSpan(clause) && (form === 'a' || (form === 'bare' && hasBlow(clause)))) || isByAnotherBomb(sentence))
    return true;
  if (form === 'verb' && isDaysAfterDeed(clause)) return true;
  if (sentence.index > 0 && form === 'verb' && ALIKE.test(sentence.text)) return true;
  if (kind === 'shooting') return ELSEWHERE.test(sentence.text);
  if (tellsOneMore(sentence) || (sentence.paragraph > 1 && YEARS_AGO.test(time?.text ?? ''))) return true;
  if (opensWithMonth(time, form, sentence)) return true;
  if (form !== 'verb') return false;
  const isDeed = eventVerb(head) !== undefined;
  return (isDeed && alsoDone(clause, word)) || ((isDeed || time !== null) && alsoTold(clause, word));
}

/** "Rebels also attacked the port": whatever place or day it shares with what was told. */
export const alsoDoes = ({ form, word, head, victims, class: kind }: Mention, clause: ReadClause): boolean =>
  form === 'verb' &&
  kind !== 'shooting' &&
  victims.length === 0 &&
  eventVerb(head) !== undefined &&
  alsoDone(clause, word);

/** "they also bombed", "they also cut the wires and bombed", not "he was also shot at" or "he also said that they bombed". */
function alsoDone({ sentence: { words }, from }: ReadClause, verb: number): boolean {
  const start = Math.max(from, verb - 14);
  const also = start + words.slice(start, verb).findLastIndex((w) => w.fold === 'also');
  const subject = words[also - 1]?.fold ?? '';
  if (also < start || /^(?:was|were|is|are|been|being)$/u.test(subject)) return false;
  if (OF_THIS.test(subject) && /^(?:the|other)$/u.test(words[also - 2]?.fold ?? '')) return false;
  const isJoined = words[verb - 1]?.fold === 'and' && /ed$/u.test(words[also + 1]?.fold ?? '');
  const between = words.slice(also + 1, verb);
  return also === verb - 1 || (isJoined && !between.some((w) => SAYS.test(w.fold)));
}

/** "The attackers also shot a guard": those of this attack, and so in it. */
const OF_THIS = /^(?:attackers?|assailants?|perpetrators?|raiders?|kidnappers?|captors)$/u;

const SAYS = /^(?:that|who|which|reported|announced|stated|claimed|added|confirmed|learned)$/u;
const TOLD = /^(?:reported|announced|confirmed|learned|disclosed)$/u;
const KNOWN = /^(?:the|this|that|these|those|he|she|it|they|his|her|its|their|both|all|\p{Lu}.*)$/u;

/** "Police also reported that rebels blew up a bridge": with people who were not spoken of before; "that the gunmen fired" is more of the same. */
function alsoTold({ sentence: { words }, from }: ReadClause, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(from + 2, verb - 12); k -= 1) {
    if (words[k]!.fold !== 'that') continue;
    const told = words.slice(Math.max(from, k - 4), k).map((w) => w.fold);
    return told.includes('also') && told.some((fold) => TOLD.test(fold)) && !KNOWN.test(words[k + 1]!.raw);
  }
  return false;
}

/** "On 9 September a bomber killed three" in a report that does not say on which date its own event was: somebody else's deed, dated for itself. */
export const opensWithDate = ({ form, time }: Mention, { sentence: { words, start }, from }: ReadClause): boolean =>
  form === 'verb' &&
  from === 0 &&
  time !== null &&
  (time.days?.date_prec ?? 1) === 1 &&
  time.weekday === null &&
  /\d/u.test(time.text) &&
  time.start - words[0]!.end < 3 &&
  NEW_DOER.test(words.find((word) => word.start >= time.end)?.fold ?? '') &&
  start < time.end;

/** "On Wednesday, a rocket hit a mill" in a report on what was done on Thursday: somebody else's deed, dated for itself. */
export const opensOtherDay = (mention: Mention, clause: ReadClause, file: EventFile): boolean => {
  const { time, form } = mention;
  const { words, index } = clause.sentence;
  return (
    index > 0 &&
    clause.from === 0 &&
    (form === 'verb' || form === 'a') &&
    time?.days?.date_prec === 1 &&
    file.days?.date_prec === 1 &&
    time.days.start < file.days.start &&
    time.start - words[0]!.end < 3 &&
    NEW_DOER.test(words.find((word) => word.start >= time.end)?.fold ?? '')
  );
};

/** Those who were not spoken of before: "a rocket", "two gunmen", "rebels". */
const NEW_DOER =
  /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|several|gunmen|militants|rebels|attackers|bombers|insurgents|suspected|unidentified|unknown|armed)$/u;

/** "in Leon, | where nine died in a bombing in October 2002": a month or a year of its own, as news gives none to what it is about. */
export const isDatedAside = ({ time }: Mention, { opener }: ReadClause): boolean =>
  (opener === 'where' || opener === 'which') && (time?.days?.date_prec ?? 1) >= 3;
