import type { Line } from '../../model/briefing.ts';
import { type ClaimOf, isField } from '../../model/claim.ts';
import type { Incident } from '../../model/incident.ts';
import { names, sameName } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import type { Evidence } from '../evidence.ts';
import { tellSponsor } from '../fields/attribution.ts';
import { passageLines } from '../fields/party.ts';
import { blameLines, claimLines, isBlame, isClaim, statementsOf } from '../fields/statements.ts';
import type { Asks } from '../lexicon/asks.ts';
import type { Question } from '../question.ts';
import { corrected, happening, line, notReported, quoting, type Telling } from '../telling.ts';

/** What a question can ask while it grants that somebody did it: "When did X fire the rockets?" */
const GRANTING: ReadonlySet<Asks> = new Set<Asks>([
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

/** "Why did X attack the base?": somebody must say that X did. */
export function doneBy(question: Question, evidence: Evidence): Telling | null {
  const agent = grantsDoer(question) ? agentIn(question, evidence) : null;
  if (agent === null || isToldAsDoer(agent, evidence)) return null;
  const said = statementsOf(evidence).filter((s) => names(s, agent) && (isBlame(s) || isClaim(s)));
  if (said.some((statement) => statement.actorLevel !== 'sponsor')) return null;
  if (said.length > 0 && question.asks === 'perpetrator') return tellSponsor(question, evidence);
  const lead = `No report says that ${agent} did it.`;
  if (said.length > 0) return corrected(line(lead), ...blameLines(said, evidence), ...claimLines(evidence));
  const elsewhere = passageLines(agent, evidence);
  const doers = [...claimLines(evidence), ...blameLines(statementsOf(evidence), evidence).slice(0, 1)];
  if (elsewhere.length === 0 && question.form === 'polar') return notReported(`${lead} None mentions ${agent}.`, doers);
  return corrected(line(lead), ...elsewhere, ...doers);
}

const grantsDoer = ({ asks, topics, form, folded }: Question): boolean =>
  form !== 'who' &&
  !(asks === 'perpetrator' && folded.includes('who')) &&
  (asks === 'motive' || asks === 'perpetrator' || (GRANTING.has(asks) && DOING.some((topic) => topics.has(topic))));

/** Where nobody is blamed, because the report takes it as known: "a US strike". */
const isToldAsDoer = (agent: string, { incident, readings }: Evidence): boolean =>
  incident.briefing.attribution.statements.length === 0 &&
  incident.members.some((member) =>
    readings.get(member.report)?.incidents[member.incident]?.by.some((by) => sameName(by.replaceAll('-', ' '), agent)),
  );

/** "So X has not claimed it?": the sentence may be about something else. */
export function claimedBy(question: Question, evidence: Evidence): Telling | null {
  if (!isAboutClaim(question)) return null;
  const agent = agentIn(question, evidence);
  if (agent === null) return null;
  if (
    statementsOf(evidence).some(
      (s) => names(s, agent) && (isClaim(s) || s.stance === 'no_claim' || s.stance === 'denied'),
    )
  )
    return null;
  const elsewhere = claimsElsewhere(agent, evidence);
  const lead = `No report says whether ${agent} claims or denies this ${happening(evidence)}.`;
  const claims = claimLines(evidence);
  if (elsewhere.length === 0 && question.form === 'polar')
    return notReported(lead, [...passageLines(agent, evidence, 2), ...claims]);
  return corrected(line(lead), ...elsewhere, ...claims);
}

/** A denial is only granted where the question states it. */
const isAboutClaim = ({ topics, asks, form, not }: Question): boolean =>
  (topics.has('claim') && (asks === 'claim' || asks === 'motive')) ||
  (asks === 'denial' && (form === 'statement' || (form === 'fragment' && not)));

/** What is said of a party's claims and silences in other incidents. */
function claimsElsewhere(agent: string, evidence: Evidence): Line[] {
  const stated = evidence.claimsElsewhere.filter((one): one is { claim: ClaimOf<'attribution'>; about: Incident } =>
    isField(one.claim, 'attribution'),
  );
  const own = stated.filter(
    ({ claim: { value } }) => value.actor !== null && OWN.has(value.stance) && sameName(value.actor, agent),
  );
  const lines = own.map(({ about, claim }) =>
    quoting(`That is about something else (${about.briefing.title}):`, [claim]),
  );
  return lines.length > 0 ? lines : claimPassages(agent, evidence);
}

const OWN: ReadonlySet<string> = new Set(['claimed', 'admitted', 'no_claim', 'denied', 'unclear']);
const CLAIMING = /\bclaim(?:ed|s)? (?:responsibility|credit|it)\b|\bresponsibility for\b/i;

const claimPassages = (agent: string, evidence: Evidence): Line[] =>
  passageLines(agent, evidence, 20).flatMap(({ text, quotes }) => {
    const told = quotes.filter((quote) => CLAIMING.test(quote.exact));
    return told.length === 0 ? [] : [line(text, told)];
  });
