import type { Span } from '../../model/quote.ts';
import { eventNoun } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { wordsOf } from '../text/words.ts';

const NEAR = 60;
/** Behind the harm its clause may first tell who did it, and where. */
const FAR = 100;
/** What the patterns below need. */
const SPAN = neededWords(
  'annually century decade decades generation bloodshed killings murders nationwide day days night nights weeks time period year month months years alone compared far all recently already half quarter since feud vendetta rivalry mission deployment operation operations recent over past conflict war insurgency rebellion uprising fight struggle blamed responsible latest recent part crisis offensive campaign invasion hostilities fighting unrest violence',
);
const YEAR_BEHIND =
  /\b(?:over|in|during) (?:the |its )?(?:past|last|previous|preceding) (?:\p{L}+ )?(?:decades?|century)\b|\bnationwide\b|\b(?:over|in|during) (?:that|the same) (?:time|period)\b|\b(?:so far )?this year\b|\b(?:so far|year) to date\b|\b(?:in|for|over|during) the (?:first|second|last|third|fourth) (?:half|quarter|(?:\p{L}+ )?(?:months|weeks)) of (?:the|this|last)? ?(?:year|(?:19|20)\d\d)\b|\b(?:all of|so far in|compared (?:to|with)) (?:last year|(?:19|20)\d\d)\b|\bsince the (?:early |late |mid-)?(?:19|20)\d0s\b|\bsince (?:last |early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|last (?:year|month))\b|\b(?:in|over|during) (?:the )?(?:recent|past|last)(?: (?:few|several|two|three|four|five|six|ten|\d{1,2}))? (?:months|years)\b|\bin (?:an?|two|three|four|five|six|seven|ten|several) (?:days?|weeks?|months?) of \p{L}|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d) alone\b/iu;
/** "… have been killed | since a truce broke down last year". */
const SINCE_THEN =
  /\bsince (?:an?|the|its|their) [^,;.]{3,60} (?:last year|years? ago|in (?:19|20)\d\d|(?:broke|fell) (?:down|apart)|collapsed|began|ended|started|erupted)\b/iu;
/** "… have been killed | since the coup". */
const SINCE_ERA =
  /\bsince (?:the|a|last year's|its|their) (?:\p{L}+ ){0,2}(?:coup|war|invasion|revolution|uprising|revolt|insurgency|rebellion|conflict|offensive|crackdown|takeover|ceasefire|truce|withdrawal|outbreak|fall|start|beginning|election)\b/iu;
const SINCE_START =
  /\bsince the (?:(?:start|beginning) of the (?:year|month)|(?:new )?year (?:began|started|turned))\b/iu;
/** "… in Toledo last year": of a place, where no event stands between. */
const PLACE_LAST_YEAR = /^\s(?:in|across|throughout) ([\p{L} ]{2,30}?) last year\b/iu;
/** "Last year in Toledo, …" */
const LAST_YEAR_PLACE = /\blast year(?: in| across) ([\p{L} ]{2,30}),(?: a total of)? $/iu;

/** "The conflict has | killed": what goes on is no event. */
const GOES_ON =
  /\b(?:conflict|war|insurgency|rebellion|uprising|crisis|offensive|campaign|invasion|hostilities|fighting|unrest|violence)(?: (?!in\b|when\b)\p{L}+){0,3} (?:has|have)(?: (?:already|also|so far|reportedly))?(?: (?:left|cost|claimed))? $/iu;

/** "a night in which | nine others died". */
const OF_A_DAY = /\b(?:of|on) (?:an?|the|one) (?:day|night) (?:on|in|during) which $/iu;

/** "The war in the province has | left 340 dead". */
const WAR_IN =
  /\b(?:conflict|war|insurgency|rebellion|uprising|crisis) (?:in|across) (?:[\p{L}'’-]{1,15} ){1,4}(?:has|have)(?: (?:already|also|so far))?(?: (?:left|cost|claimed))? $/iu;

/** "the war, in which | 340 people have died". */
const IN_WHICH =
  /\b(?:conflict|war|insurgency|rebellion|uprising|crisis|campaign|fighting|unrest|violence),? (?:in|during) which $/iu;

/** "one of the bloodiest days, with | 41 people killed | across the east". */
const BLOODIEST = /\b(?:bloodiest|deadliest|worst) (?:days?|nights?|weeks?)\b/iu;
const ACROSS =
  /^ (?:across|throughout|in) the (?:country|region|province|east|west|north|south|territory|strip|enclave)\b/iu;

/** "So far this year | 340 people", "Since January, | at least nine". */
const YEAR_BEFORE =
  /\b(?:this year|last year|(?:so far|to date) in (?:19|20)\d\d|since (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|the (?:new )?year (?:began|started|turned)|the (?:start|beginning) of the year)),? $/iu;

/** "Since the year began, at least 21 have been killed | and 33 injured": all that the sentence counts. */
const OPENS_SINCE =
  /^(?:since (?:the (?:new )?year (?:began|started|turned)|the (?:start|beginning) of (?:the|this) (?:year|month)|(?:last )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\d\d)|so far this year),? [^.;]{0,60}\b(?:have|has) (?:been )?(?:killed|died|wounded|injured|left|claimed)\b/iu;

/** "the number killed in the south since January | stands at 500". */
const SINCE_INSIDE =
  /\b(?:since (?:last |early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|last (?:year|month)|the (?:start|beginning) of)|(?:so far )?this year)\b/iu;

/** "the toll for the first three months of the year | stands at 763". */
const OF_MONTHS = /\bfor (?:the (?:first|last) (?:\p{L}+ )?(?:half|quarter|months|weeks) of|all of|(?:19|20)\d\d\b)/iu;

/** "Over the previous quarter-century | loyalists killed 800". */
const OVER_DECADES =
  /\b(?:over|in|during) (?:the )?(?:past|previous|last|preceding) (?:\p{L}+[ -])?(?:century|decades?|generation)\b[^.;]{0,60}$/iu;
/** "A wave of bloodshed has | claimed 49 lives". */
const WAVE_OF =
  /\b(?:wave|spate|string|surge|spiral|cycle|weeks?|months?|days?) of (?:\p{L}+ )?(?:violence|bloodshed|killings|murders|unrest|fighting)\b[^.;]{0,50}$/iu;

/** "is blamed for | over 90 deaths", "was responsible for | 340 killings": all that somebody is known for. */
const KNOWN_FOR = /\b(?:is|are|was|were|been) (?:also |widely )?(?:blamed|held responsible|responsible) for $/iu;
/** "was blamed for at least nine deaths | in Monday's bombing": in one attack. */
const IN_ONE =
  /^[^.;,]{0,20} (?:in|during) (?:the|an?|this|that|\p{L}+['’]s) (?:\p{L}+ ){0,3}(?:attack|bombing|bomb|raid|shooting|blast|explosion|ambush|assault|massacre|siege)\b/iu;
const MANY =
  /^(?:more than|over|nearly|almost|some|about|around|at least|up to|hundreds|thousands|dozens|scores|\d{2,}|\d,\d)/iu;
/** "killed 90 clerks | in its long war on the mills". */
const LONG_FIGHT =
  /^[^.;]{0,20} in (?:its|their|the|a) (?:long|bloody|armed|violent|brutal|decades-long|years-long|\p{L}+-year|\d+-year)(?:,? \p{L}+)? (?:fight|campaign|struggle|war|insurgency|conflict)\b/iu;
/** "the latest in a string of raids that | left nine dead". */
const LATEST_IN =
  /\b(?:latest|most recent|part|one) (?:in|of) an? (?:series|string|wave|spate|rash|surge) of\b[^.;]{0,50}\b(?:that|which)\b[^.;]{0,20}$/iu;

/** "130 raids since the war began, resulting in | 940 deaths". */
const SINCE_WAR =
  /\b(?:\d[\d,]*|dozens of|scores of|hundreds of|thousands of) (?:\p{L}+ )?(?:attacks|raids|strikes|bombings|incidents)\b[^.;]{0,60}\bsince (?:the |its )?(?:(?:start|beginning|outbreak) of )?(?:the |its )?(?:\p{L}+ )?(?:war|conflict|insurgency|uprising|crisis)\b[^.;]{0,20}\b(?:resulting in|causing|killing|leaving|with|claiming) $/iu;
/** "in the same period | 17 were killed". */
const SAME_PERIOD = /\b(?:over|in|during) the same period,? $/iu;
/** "9,000 deaths | annually", "die | every year". */
const YEARLY =
  /^ (?:\p{L}+ ){0,2}(?:annually|per year|(?:each|every) year|a year(?!-| (?:ago|later|earlier|after|before|since|to|old|on)))\b/iu;

/** "The shooting is the 25th in town this year, with | three killed". */
/** In characters: from the number of the shooting to the count of all. */
const LONG_BEFORE = 250;
const NTH_OF_YEAR =
  /\b(?:is|was|marks|marked|being) (?:at least )?(?:the|[\p{L}' ’]{1,20}['’]s) \d{2,}(?:st|nd|rd|th)\b[^.;]{0,50}\b(?:this year|of the year|of (?:19|20)\d\d|in (?:19|20)\d\d|since \p{L}+)\b[^.;]{0,20}\b(?:with|in which|that have)\b/u;

/** "a feud which has | claimed four lives". */
const FEUD =
  /\b(?:feud|vendetta|rivalry|turf war|gang war|violence|bloodshed) (?:which|that) (?:has|have) (?:already )?(?:claimed |cost |left |taken )?$/iu;
/** "clashes between gangs have recently | killed a dozen". */
const RECENTLY =
  /\b(?:clashes|confrontations|attacks|killings|shootings|fighting|violence|raids|bombings)\b[^.;]{0,90}\b(?:have|has) recently (?:left |claimed )?$/iu;
/** "its campaign against the rebels since March 2015, | claiming 900 lives". */
const CAMPAIGN_SINCE =
  /\b(?:campaign|war|offensive|conflict|insurgency|intervention)\b[^.;]{0,120}\bsince (?:\p{L}+ )?(?:19|20)\d\d, (?:claiming the )?$/iu;

/** "The conflict between them has resulted in | 40,000 dead". */
const WAR_HAS =
  /\b(?:conflict|war|insurgency|rebellion|uprising|campaign|struggle)\b[^.;]{0,80}\b(?:has|have) (?:already |so far |also )?(?:resulted in|caused|led to|claimed|cost|left|seen)(?: the (?:deaths?|lives) of)? $/iu;
/** "where the two sides have traded shells since May, a fight that has | left nine dead". */
const FIGHT_THAT_HAS =
  /, an? (?:[\p{L}-]+ )?(?:fight|conflict|war|insurgency|feud|campaign|struggle|rebellion|uprising|offensive) (?:that|which) (?:has|have) (?:already |so far )?(?:left |claimed |cost |killed )?$/iu;

/** What may stand before the harm of more than an event. */
const TOLD_BEFORE = [
  WAR_HAS,
  FIGHT_THAT_HAS,
  FEUD,
  RECENTLY,
  SINCE_WAR,
  SAME_PERIOD,
  LATEST_IN,
  OVER_DECADES,
  WAVE_OF,
  GOES_ON,
  WAR_IN,
  IN_WHICH,
  OF_A_DAY,
  YEAR_BEFORE,
];

/** What a town counts in a year or a month, or a war in its course, is no event's toll. */
export function isOfAYear(sentence: ReadSentence, cue: Span): boolean {
  if (!holdsAny(sentence, SPAN)) return false;
  const { text, start } = sentence;
  const behind = text.slice(cue.end - start, cue.end - start + NEAR);
  const clause = /^[^,;]*/u.exec(text.slice(cue.end - start, cue.end - start + FAR))![0];
  const before = text.slice(Math.max(0, cue.start - start - NEAR), cue.start - start);
  const place = PLACE_LAST_YEAR.exec(behind) ?? LAST_YEAR_PLACE.exec(before);
  if (BLOODIEST.test(before) && ACROSS.test(behind)) return true;
  if (TOLD_BEFORE.some((span) => span.test(before)) || LONG_FIGHT.test(behind) || YEARLY.test(behind)) return true;
  if (OPENS_SINCE.test(text)) return true;
  if (SINCE_WAR.test(text.slice(0, cue.start - start))) return true;
  if (CAMPAIGN_SINCE.test(text.slice(Math.max(0, cue.start - start - LONG_BEFORE), cue.start - start))) return true;
  if (NTH_OF_YEAR.test(text.slice(Math.max(0, cue.start - start - LONG_BEFORE), cue.start - start))) return true;
  if (KNOWN_FOR.test(before) && MANY.test(text.slice(cue.start - start)) && !IN_ONE.test(behind)) return true;
  return (
    SINCE_INSIDE.test(text.slice(cue.start - start, cue.end - start)) ||
    OF_MONTHS.test(text.slice(cue.start - start, cue.end - start)) ||
    isYearBehind(behind) ||
    SINCE_START.test(clause) ||
    (HAVE.test(text.slice(cue.start - start, cue.end - start)) &&
      (SINCE_THEN.test(clause) || SINCE_ERA.test(clause))) ||
    bringsTo(text, cue.start - start) ||
    (place !== null && !tellsEvent(place[1]!))
  );
}

/** "have been killed": up to now. */
const HAVE = /\b(?:have|has) (?:been|died|killed|lost|left)\b/iu;

/** "nine were killed in the town | since January"; not "in the worst raid since 2015", where a raid is compared. */
function isYearBehind(behind: string): boolean {
  const year = YEAR_BEHIND.exec(behind);
  const compared = year && RANKED.exec(behind.slice(0, year.index));
  return year !== null && !(compared && (/^\s*$/u.test(compared[1]!) || tellsEvent(compared[1]!)));
}

const RANKED = /\b(?:worst|deadliest|bloodiest|biggest|largest|gravest|heaviest|highest|greatest|most|first)\b(.*)$/isu;

const tellsEvent = (text: string): boolean => wordsOf(text).some(({ fold }) => eventNoun(fold));

/** "A guard died on Monday, | bringing to 14 the number killed in the war": not "the number killed in the blast". */
function bringsTo(text: string, cue: number): boolean {
  const brought = BROUGHT.exec(text);
  const long =
    brought && brought.index + brought[0].length > cue && cue >= brought.index ? LONG.exec(brought[1]!) : null;
  return long !== null && !tellsEvent(brought![1]!.slice(0, long.index));
}

const BROUGHT =
  /\b(?:bring(?:s|ing)|brought|rais(?:es|ing|ed)|tak(?:es|ing)|took|push(?:es|ing|ed)) (?:to [\p{L}\d,.-]+ )?the (?:total |overall )?(?:number|toll|total|tally|count)\b([^.;]{0,120})/iu;
const LONG =
  /\b(?:since|war|missions?|deployment|campaign|conflict|insurgency|offensive|operations?|uprising|invasion|this (?:year|month)|last year)\b/iu;
