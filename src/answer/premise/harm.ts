import type { Line } from '../../model/briefing.ts';
import { isFigureClaim } from '../../model/claim.ts';
import type { Count } from '../../model/count.ts';
import type { Bounds, Counted } from '../../model/figure.ts';
import type { Evidence } from '../evidence.ts';
import { tellKilled, tellWounded } from '../fields/casualties.ts';
import { figuresElsewhere, linesElsewhere } from '../fields/elsewhere.ts';
import { rangeOf } from '../fields/figures.ts';
import { namesIn } from '../names.ts';
import type { Question } from '../question.ts';
import { corrected, happening, line, quoting, type Telling } from '../telling.ts';

type Harm = 'killed' | 'wounded' | 'missing';

const WORDS: Readonly<Record<Counted, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  wounded_serious: 'seriously wounded',
  missing: 'missing',
  attackers_killed: 'killed as attackers',
  attackers_wounded: 'wounded as attackers',
};
const GRANTS_NONE: ReadonlySet<string> = new Set([
  'disagreement',
  'headcount',
  'attack_count',
  'sources',
  'wounded_serious',
  'attackers',
]);

/** "The six soldiers": somebody must give that number, of this incident and of that harm. */
export function numberHarmed(question: Question, evidence: Evidence): Telling | null {
  const [field, granted] = [harmIn(question), numberGranted(question, evidence)];
  if (field === null || granted === null) return null;
  const fits = ({ floor, ceiling }: Bounds): boolean => floor === granted.value || ceiling === granted.value;
  const here = evidence.claims.filter(isFigureClaim).filter((claim) => fits(claim.value));
  if (evidence.incident.briefing.casualties[field].figures.some(fits) || here.some((claim) => claim.field === field))
    return null;
  const others = figuresElsewhere(field, evidence).filter(({ claim }) => fits(claim.value));
  const other = here.length > 0 ? [quoting(`Here the number stands for the ${WORDS[here[0]!.field]}:`, here)] : [];
  const lead = `No report says that ${question.folded[granted.at]} were ${WORDS[field]} in this ${happening(evidence)}.`;
  return corrected(line(lead), ...linesElsewhere(others), ...other, ...countLines(evidence));
}

/** "How did they die?" where no report has a death. */
export function deathsGranted(question: Question, evidence: Evidence): Telling | null {
  const granted = ['how', 'why', 'when', 'where'].includes(question.form) && harmIn(question) === 'killed';
  if (!granted || evidence.incident.briefing.casualties.killed.status === 'reported') return null;
  const lead = line(`No report says that anybody died in this ${happening(evidence)}.`);
  return corrected(lead, ...linesElsewhere(figuresElsewhere('killed', evidence)), ...countLines(evidence));
}

/** "So nobody was hurt?" where reports say that somebody was. */
export function nobodyHarmed(question: Question, evidence: Evidence): Telling | null {
  const field = question.nobody ? harmIn(question) : null;
  if (field !== 'killed' && field !== 'wounded') return null;
  if (evidence.incident.briefing.casualties[field].status !== 'reported') return null;
  const told = (field === 'killed' ? tellKilled : tellWounded)({ ...question, form: 'what', hits: [] }, evidence);
  return corrected(line('The reports say otherwise.'), ...told.lines);
}

function harmIn({ topics, asks }: Question): Harm | null {
  if (GRANTS_NONE.has(asks)) return null;
  if (topics.has('kill') || (topics.has('lose') && topics.has('people'))) return 'killed';
  return topics.has('wound') ? 'wounded' : topics.has('missing') ? 'missing' : null;
}

/** A number right before people or before what was done to them: "six soldiers", "four dead", "seven were hurt". */
function numberGranted(question: Question, evidence: Evidence): Question['numbers'][number] | null {
  if (question.form === 'how_many' || question.numbers.length === 0) return null;
  const names = namesIn(question, evidence);
  const free = question.numbers.filter(({ at }) => !names.some((name) => name.from < at && at < name.to));
  return free.find((number) => countsPeople(number, question)) ?? null;
}

function countsPeople({ value, at }: Question['numbers'][number], { hits, folded }: Question): boolean {
  if (['no', 'any'].includes(folded[at - 1] ?? '') || isPartOf(at, hits, folded)) return false;
  const close = (most: number, keys: readonly string[]) =>
    hits.filter((hit) => keys.includes(hit.key) && hit.from > at && hit.from <= at + most);
  const harmed = close(3, ['people', 'kill', 'wound', 'missing']);
  return close(2, ['arm']).length === 0 && harmed.some((hit) => hit.key === 'people' || value !== 1);
}

/** "Two of the wounded" are a part of them; "lost three of its soldiers" is a number. */
const isPartOf = (at: number, hits: Question['hits'], folded: readonly string[]): boolean =>
  folded[at + 1] === 'of' &&
  hits.some((hit) => ['kill', 'wound'].includes(hit.key) && hit.from > at && hit.from <= at + 3);

function countLines({ incident }: Evidence): Line[] {
  const { killed, wounded } = incident.briefing.casualties;
  return [countLine('Killed', killed), ...(wounded.status === 'not_reported' ? [] : [countLine('Wounded', wounded)])];
}

function countLine(label: string, count: Count): Line {
  const quotes = count.figures.filter((figure) => figure.standing).flatMap((figure) => figure.quotes.slice(0, 1));
  if (count.status === 'reported') return line(`${label}: ${rangeOf(count)}.`, quotes);
  if (count.status === 'reported_none') return line(`${label}: nobody, the reports say.`, count.quotes ?? quotes);
  return line(`${label}: the reports don’t say.`, count.quotes ?? []);
}
