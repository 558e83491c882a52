import type { Statement } from '../model/attribution.ts';
import type { Line } from '../model/briefing.ts';
import { isFigureClaim } from '../model/claim.ts';
import type { Counted } from '../model/figure.ts';
import { names, sameName } from './actor-match.ts';
import { agentIn } from './agent.ts';
import type { Evidence } from './evidence.ts';
import { blameLines, claimLines, tellSponsor } from './fields/attribution.ts';
import { tellKilled, tellWounded } from './fields/casualties.ts';
import { figuresElsewhere, linesElsewhere } from './fields/elsewhere.ts';
import { rangeOf } from './fields/figures.ts';
import { passageLines } from './fields/party.ts';
import type { Asks } from './lexicon/asks.ts';
import { namesIn } from './names.ts';
import type { Question } from './question.ts';
import { corrected, happening, line, notReported, quoting, type Telling } from './telling.ts';

const ABOUT_DOER: ReadonlySet<Asks> = new Set<Asks>([
  'motive',
  'perpetrator',
  'weapon',
  'weapon_count',
  'when',
  'where',
  'hour',
  'killed',
  'wounded',
  'casualties',
  'launch_site',
  'overview',
  'other',
  'target',
  'part',
]);
const DOING = ['attack', 'fire', 'perpetrator', 'kill', 'wound'];

/** What a question takes for granted and no report says: told before the question itself; null where it holds. */
export function premiseOf(question: Question, evidence: Evidence): Telling | null {
  return (
    nobodyHurt(question, evidence) ??
    claimBy(question, evidence) ??
    doneBy(question, evidence) ??
    numberOfPeople(question, evidence) ??
    deaths(question, evidence)
  );
}

const statementsOf = (evidence: Evidence): readonly Statement[] => evidence.incident.briefing.attribution.statements;
const byDoers = (evidence: Evidence): Line[] => [
  ...claimLines(evidence),
  ...blameLines(statementsOf(evidence), evidence),
];

/** "Why did X attack the base?": somebody must say that X did. */
function doneBy(question: Question, evidence: Evidence): Telling | null {
  if (
    !ABOUT_DOER.has(question.asks) ||
    !(['motive', 'perpetrator'].includes(question.asks) || DOING.some((topic) => question.topics.has(topic)))
  )
    return null;
  const agent = agentIn(question, evidence);
  if (agent === null) return null;
  if (isToldAsDoer(agent, evidence)) return null;
  const said = statementsOf(evidence).filter(
    (statement) => names(statement, agent) && statement.stance !== 'no_claim' && statement.stance !== 'denied',
  );
  if (said.some((statement) => statement.actorLevel !== 'sponsor')) return null;
  if (said.length > 0 && question.asks === 'perpetrator') return tellSponsor(question, evidence);
  const lead = line(`No report says that ${agent} did it.`);
  if (said.length > 0) return corrected(lead, ...blameLines(said, evidence), ...claimLines(evidence));
  const elsewhere = passageLines(agent, evidence);
  if (elsewhere.length === 0 && question.form === 'polar')
    return notReported(`No report says that ${agent} did it; none mentions ${agent}.`, byDoers(evidence));
  return corrected(lead, ...elsewhere, ...byDoers(evidence));
}

/** Where nobody is blamed, because everybody knows: "a US strike". */
const isToldAsDoer = (agent: string, { incident, readings }: Evidence): boolean =>
  incident.briefing.attribution.statements.length === 0 &&
  incident.members.some((member) =>
    readings.get(member.report)?.incidents[member.incident]?.by.some((by) => sameName(by.replaceAll('-', ' '), agent)),
  );

/** "So X has not claimed it?": the sentence may be about something else. */
function claimBy(question: Question, evidence: Evidence): Telling | null {
  if (!question.topics.has('claim') || !['claim', 'motive'].includes(question.asks)) return null;
  const agent = agentIn(question, evidence);
  if (
    agent === null ||
    statementsOf(evidence).some(
      (statement) => names(statement, agent) && ['claimed', 'admitted', 'no_claim'].includes(statement.stance),
    )
  )
    return null;
  const about = evidence.claimsElsewhere.filter(
    ({ claim }) => claim.field === 'attribution' && claim.value.actor !== null && sameName(claim.value.actor, agent),
  );
  const claims = about.filter(
    ({ claim }) =>
      claim.field === 'attribution' &&
      ['claimed', 'no_claim', 'denied', 'unclear', 'admitted'].includes(claim.value.stance),
  );
  const elsewhere =
    claims.length > 0
      ? claims.map(({ about, claim }) => quoting(`That is about something else (${about.briefing.title}):`, [claim]))
      : claimPassages(agent, evidence);
  const lead = `No report says whether ${agent} claims this ${happening(evidence)}.`;
  if (elsewhere.length === 0 && question.form === 'polar')
    return notReported(lead, [...passageLines(agent, evidence, 2), ...claimLines(evidence)]);
  return corrected(line(lead), ...elsewhere, ...claimLines(evidence));
}

const claimPassages = (agent: string, evidence: Evidence): Line[] =>
  passageLines(agent, evidence, 20).flatMap(({ text, quotes }) => {
    const told = quotes.filter((quote) =>
      /\bclaim(?:ed|s)? (?:responsibility|credit|it)\b|\bresponsibility for\b/i.test(quote.exact),
    );
    return told.length === 0 ? [] : [line(text, told)];
  });

/** "The six soldiers": somebody must give that number, of this incident and of that harm. */
function numberOfPeople(question: Question, evidence: Evidence): Telling | null {
  const field = harmIn(question);
  const granted = numberGranted(question, evidence);
  if (field === null || granted === null) return null;
  const { value } = granted;
  const { casualties } = evidence.incident.briefing;
  const fits = ({ floor, ceiling }: { floor: number | null; ceiling: number | null }): boolean =>
    floor === value || ceiling === value;
  if (casualties[field].figures.some(fits)) return null;
  const others = figuresElsewhere(field, evidence).filter(({ claim }) => fits(claim.value));
  const harmed = evidence.claims.filter(isFigureClaim).filter((claim) => claim.field !== field && fits(claim.value));
  return corrected(
    line(`No report says that ${question.folded[granted.at]} were ${HARM[field]} in this ${happening(evidence)}.`),
    ...linesElsewhere(others),
    ...(harmed.length > 0
      ? [quoting(`Of this ${happening(evidence)} the number stands for the ${HARM[harmed[0]!.field]}:`, harmed)]
      : []),
    ...saidHere(evidence),
  );
}

const HARM: Readonly<Record<Counted, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  wounded_serious: 'seriously wounded',
  missing: 'missing',
  attackers_killed: 'killed as attackers',
  attackers_wounded: 'wounded as attackers',
};

function harmIn({ topics, asks }: Question): 'killed' | 'wounded' | 'missing' | null {
  if (['disagreement', 'headcount', 'attack_count', 'sources', 'wounded_serious'].includes(asks)) return null;
  if (topics.has('kill') || (topics.has('lose') && topics.has('people'))) return 'killed';
  return topics.has('wound') ? 'wounded' : topics.has('missing') ? 'missing' : null;
}

/** A number right before people or before what was done to them: "six soldiers", "four dead", "seven were hurt". */
function numberGranted(question: Question, evidence: Evidence): Question['numbers'][number] | null {
  const { numbers, hits, folded, form } = question;
  const named = namesIn(question, evidence);
  if (form === 'how_many') return null;
  const granted = numbers.find(({ value, at }) => {
    if (named.some((name) => name.from < at && at < name.to)) return false;
    if (folded[at - 1] === 'no' || folded[at - 1] === 'any' || folded[at + 1] === 'of') return false;
    const next = hits.filter(
      (hit) => ['people', 'kill', 'wound', 'missing'].includes(hit.key) && hit.from > at && hit.from <= at + 3,
    );
    return (
      next.some((hit) => hit.key === 'people' || value !== 1) &&
      !hits.some((hit) => hit.key === 'arm' && hit.from > at && hit.from <= at + 2)
    );
  });
  return granted ?? null;
}

function saidHere(evidence: Evidence): Line[] {
  const { killed, wounded } = evidence.incident.briefing.casualties;
  const dead =
    killed.status === 'reported'
      ? `Killed: ${rangeOf(killed)}.`
      : killed.status === 'reported_none'
        ? 'Killed: nobody, the reports say.'
        : 'Killed: the reports don’t say.';
  const hurt =
    wounded.status === 'reported'
      ? [
          line(
            `Wounded: ${rangeOf(wounded)}.`,
            wounded.figures.flatMap((figure) => (figure.standing ? figure.quotes.slice(0, 1) : [])),
          ),
        ]
      : [];
  return [
    line(
      dead,
      killed.figures.flatMap((figure) => figure.quotes.slice(0, 1)),
    ),
    ...hurt,
  ];
}

/** "How did they die?" where no report has a death. */
function deaths(question: Question, evidence: Evidence): Telling | null {
  const { killed } = evidence.incident.briefing.casualties;
  const granted =
    ['how', 'why', 'when', 'where'].includes(question.form) &&
    harmIn(question) === 'killed' &&
    question.asks !== 'disagreement';
  if (!granted || killed.status === 'reported') return null;
  return corrected(
    line(`No report says that anybody died in this ${happening(evidence)}.`),
    ...linesElsewhere(figuresElsewhere('killed', evidence)),
    ...saidHere(evidence),
  );
}

/** "So nobody was hurt?" where reports say that somebody was. */
function nobodyHurt(question: Question, evidence: Evidence): Telling | null {
  const field = harmIn(question);
  if (!question.nobody || (field !== 'killed' && field !== 'wounded')) return null;
  const { status } = evidence.incident.briefing.casualties[field];
  if (status !== 'reported') return null;
  const told = (field === 'killed' ? tellKilled : tellWounded)({ ...question, form: 'what', hits: [] }, evidence);
  return corrected(line('The reports say otherwise.'), ...told.lines);
}
