import { type Days, meet } from '../../../model/when.ts';
import type { Filed } from '../event-file.ts';
import type { DayCandidate, Telling } from './candidates.ts';

const MOST_NAMED = 3;
const LAST_LINE = 6;
const NEAR = 70;
const OPENING = 80;
const WEEK = 7;
const MONTH = 31;

const SAYING =
  'said|told|reported|announced|confirmed|claimed|denied|blamed|accused|condemned|called|vowed|added|stated|released|issued|posted|warned|rejected|dismissed';
export const HARM =
  /\b(?:kill|wound|injur|dead|died|dies|hurt|casualt|shot|blast|explo|attack|bomb|ambush|fire|raid|massacr|gunm|blew|struck|storm|abduct|kidnap)/iu;
const DEED =
  'killed|died|exploded|went off|opened fire|attacked|struck|hit|took place|happened|occurred|carried out|detonated|ambushed|shot';

/** "police said on | Monday": a day on which something was said. */
export const SAID_ON = new RegExp(`\\b(?:${SAYING})\\b[^,.]{0,45}$`, 'iu');

/** What the words before a day say of it. */
const LEADS: readonly (readonly [string, RegExp])[] = [
  ['saying before it', SAID_ON],
  ['harm before it', HARM],
  ['a deed before it', new RegExp(`\\b(?:${DEED})\\b[^,.]{0,40}$`, 'iu')],
  ['after or before', /\b(?:after|before|following|days?|weeks?|months?) (?:\w+ ){0,3}$/iu],
  ['since', /\bsince (?:\w+ ){0,2}$/iu],
  ['opens the sentence', /^\s*$/u],
];
/** What the words behind it say. */
const TAILS: readonly (readonly [string, RegExp])[] = [
  ['saying behind it', new RegExp(`^[ ,]*(?:\\w+ )?(?:${SAYING})\\b`, 'iu')],
  ['harm behind it', HARM],
  [
    'its attack behind it',
    /^(?:['’]s)? (?:\w+ ){0,2}(?:attack|bombing|blast|raid|shooting|explosion|ambush|assault|killing|massacre)/iu,
  ],
];
/** What is done about an event, or beside it. */
export const OTHER_MATTERS =
  /\b(?:arrest|funeral|buried|detain|court|visit|meeting|talks|summit|election|trial|charged|statement|interview|inquiry|investigation|probe|protest|crowd|riot|mob)/iu;
const ANOTHER = /\b(?:since|last|another|previous|earlier|similar|in a separate|also|meanwhile)\b/iu;

/** What speaks for or against days being those of the main event; each is true or absent. */
export function featuresOf({ days, tellings }: DayCandidate, filed: Filed, byRules: Days | null): string[] {
  return [
    ...new Set([
      `precision ${days.date_prec}`,
      `basis ${days.basis}`,
      `named ${Math.min(MOST_NAMED, tellings.length)} times`,
      ...(byRules && meet(days, byRules) ? ['as by the rules'] : []),
      ...tellings.flatMap((telling) => [...ofTime(telling), ...ofClause(telling, filed), ...inWords(telling)]),
    ]),
  ];
}

function ofTime({ time, line, sentence }: Telling): string[] {
  return [
    `told ${agoInWords(time.ago ?? null)}`,
    `in sentence ${Math.min(LAST_LINE, line)}`,
    ...(sentence.fence ? [`in a ${sentence.fence}`] : []),
    ...(time.ofSpeech ? ['of speech'] : []),
    ...(time.filed ? ['of the desk'] : []),
    ...(time.owns ? ['owns the event'] : []),
    ...(time.before ? ['the day before another'] : []),
    ...(time.background ? ['of the background'] : []),
    ...(time.days?.timeOfDay ? ['with a time of day'] : []),
  ];
}

function agoInWords(days: number | null): string {
  if (days === null) return 'of an unknown day';
  if (days < 0) return 'ahead';
  return days <= 3 ? `${days} days later` : days <= WEEK ? 'in a week' : days <= MONTH ? 'in a month' : 'long after';
}

function ofClause({ sentence, clause, time }: Telling, { main, placements, mentionFiles }: Filed): string[] {
  const file = clause && placements.get(clause)?.file;
  const isNamed = clause?.mentions.some((mention) => mentionFiles.get(mention) === main);
  const dated = sentence.clauses.flatMap(({ mentions }) => mentions).filter((mention) => mention.time === time);
  return [
    !file ? 'of no event' : file === main ? 'of the main event' : `of another event, ${file.extent}`,
    ...(isNamed ? ['beside the main event'] : clause?.mentions.length ? ['beside another event'] : []),
    ...(dated.some((mention) => mentionFiles.get(mention) === main) ? ['dates the main event'] : []),
  ];
}

function inWords({ sentence, time }: Telling): string[] {
  const { text, start } = sentence;
  const lead = text.slice(Math.max(0, time.start - start - NEAR), time.start - start);
  const tail = text.slice(time.end - start, time.end - start + NEAR);
  return [
    ...LEADS.flatMap(([feature, pattern]) => (pattern.test(lead) ? [feature] : [])),
    ...TAILS.flatMap(([feature, pattern]) => (pattern.test(tail) ? [feature] : [])),
    ...(OTHER_MATTERS.test(lead + tail) ? ['with other matters'] : []),
    ...(ANOTHER.test(text.slice(0, OPENING)) ? ['with words of another'] : []),
  ];
}
