import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import type { ReadIncident, Reading } from '../model/reading.ts';
import { sameName } from './actor-match.ts';
import { type Evidence, isHere } from './evidence.ts';
import type { Asks } from './lexicon/asks.ts';
import { nationNames, plain, topics } from './lexicon/lexicon.ts';
import { hitsIn } from './lexicon/phrases.ts';
import { numberOf } from './number-word.ts';
import type { Question } from './question.ts';
import { foldedWords } from './words.ts';

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'outside', 'around']);
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const OF_MANY: ReadonlySet<Asks> = new Set<Asks>(['attack_count', 'headcount', 'deployment', 'found', 'related']);

/** Which incident a question is about: the one under discussion, unless it names another by place, victim, month or role. */
export function incidentAsked(question: Question, { incident, all, readings }: Dossier, evidence: Evidence): Incident {
  if (OF_MANY.has(question.asks)) return incident;
  const own = keysOf(incident, readings);
  if (own.some((key) => !nationNames.has(key) && isNamed(question, key)) || isComparison(question)) return incident;
  const told = wordsHere(evidence);
  const named = all
    .filter((other) => other !== incident && !['standing', 'possible'].includes(other.briefing.extent))
    .map((other) => ({ other, score: scoreOf(question, other, own, told, readings) }))
    .filter(({ score }) => score > 0);
  return (
    named.sort((a, b) => b.score - a.score || b.other.members.length - a.other.members.length)[0]?.other ?? incident
  );
}

/** "Was it in revenge for the killing of X?" asks about this incident, not about X. */
const isComparison = ({ hits, folded }: Question): boolean =>
  hits.some((hit) => hit.key === 'motive' && folded.slice(hit.from, hit.to).join(' ') !== 'why');

function scoreOf(
  question: Question,
  other: Incident,
  own: readonly string[],
  told: ReadonlySet<string>,
  readings: Dossier['readings'],
): number {
  const keys = keysOf(other, readings).filter((key) => !own.includes(key) && !told.has(key));
  const named = keys.filter((key) => isNamed(question, key)).map((key) => key.split(' ').length);
  const inMonth = isInMonth(question, other, own) ? 1 : 0;
  return 10 * Math.max(0, ...named) + 5 * inMonth + (isByRole(question, other, readings) ? 1 : 0);
}

/** The words of the sentences about an incident: a president who is told of it does not stand for another one. */
const wordsHere = (evidence: Evidence): ReadonlySet<string> =>
  new Set(
    evidence.passages.filter((passage) => isHere(passage, evidence)).flatMap(({ quote }) => foldedWords(quote.exact)),
  );

const readOf = (incident: Incident, readings: ReadonlyMap<string, Reading>): ReadIncident[] =>
  incident.members.flatMap((member) => readings.get(member.report)?.incidents[member.incident] ?? []);

/** What people may call it: its places, its victims, and the month that it was in. */
function keysOf(incident: Incident, readings: ReadonlyMap<string, Reading>): string[] {
  const { where, when } = incident.briefing;
  const read = readOf(incident, readings);
  const places = [where, ...read.map((one) => one.place)].flatMap((place) =>
    place === null ? [] : [place.name, ...place.aliases, place.admin1 ?? '', place.country ?? ''],
  );
  const month = when === null || when.date_prec > 3 ? [] : [MONTHS[Number(when.start.slice(5, 7)) - 1]!];
  const names = [...places, ...incident.briefing.names, ...read.flatMap((one) => one.victims), ...month];
  const folded = new Set(names.map((name) => foldedWords(name).join(' ')));
  return [...folded].filter((name) => name.length > 2 && !plain.has(name) && !isCommon(name));
}

/** "Attack", "rocket": a name that any incident could have. */
function isCommon(name: string): boolean {
  const words = name.split(' ');
  return hitsIn(topics, words).reduce((sum, hit) => sum + hit.to - hit.from, 0) >= words.length;
}

/** A country or capital names a place only after "in" or the like: "Did Iran …" does not ask what happened in Iran. */
function isNamed({ folded }: Question, key: string): boolean {
  const words = key.split(' ');
  const at = folded.findIndex((_, i) => words.every((word, n) => folded[i + n] === word));
  if (at < 0 || MONTHS.includes(key)) return false;
  return !nationNames.has(key) || PLACING.has(folded[at - 1] ?? '') || PLACING.has(folded[at - 2] ?? '');
}

/** "The January attack"; a day of a month is a date, and more often that of a report. */
function isInMonth({ folded }: Question, { briefing }: Incident, own: readonly string[]): boolean {
  if (briefing.when === null || briefing.when.date_prec > 3) return false;
  const month = MONTHS[Number(briefing.when.start.slice(5, 7)) - 1]!;
  const at = folded.indexOf(month);
  return (
    at >= 0 && !own.includes(month) && ![folded[at - 1], folded[at + 1]].some((word) => numberOf(word ?? '') !== null)
  );
}

/** "The US strike": the one that this party made. */
function isByRole({ folded, hits }: Question, other: Incident, readings: Dossier['readings']): boolean {
  if (other.briefing.extent !== 'once') return false;
  const noun = hits.find((hit) => hit.key === 'attack' && hit.from > 0 && nationNames.has(folded[hit.from - 1]!));
  return (
    noun !== undefined &&
    readOf(other, readings).some((one) =>
      one.by.some((by) => sameName(by.replaceAll('-', ' '), folded[noun.from - 1]!)),
    )
  );
}
