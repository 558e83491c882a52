import { names, sameName } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import { type Evidence, isHere, type Passage } from '../evidence.ts';
import { namesIn } from '../names.ts';
import { answered, distinct, happening, line, notReported, quoting, type Teller, type Telling } from '../telling.ts';
import { partyLines } from './party.ts';
import {
  blameLines,
  claimLines,
  denialLines,
  doubtLines,
  isBlame,
  isClaim,
  quotesOf,
  statementsOf,
} from './statements.ts';

/** Who did it: who claims it, whom others blame, and how far that is established. */
export const tellPerpetrator: Teller = (_, evidence) => {
  const statements = statementsOf(evidence);
  if (statements.length === 0) return tellPerson(evidence);
  return answered(
    line(standing(evidence)),
    ...claimLines(evidence),
    ...blameLines(statements, evidence),
    ...doubtLines(evidence),
    ...denialLines(statements),
  );
};

/** A gunman or a suspect, where no statement names a group. */
function tellPerson(evidence: Evidence): Telling {
  const persons = evidence.passages.filter((passage) => isHere(passage, evidence) && PERSON.test(passage.quote.exact));
  const named = persons.filter((passage) => NAMED.test(passage.quote.exact));
  if (named.length > 0) return answered(quoting('The reports say of who did it:', named));
  const nearest: readonly Passage[] = persons.slice(0, 3);
  return notReported(
    'No report says who did it, and none speaks of a claim.',
    nearest.length > 0 ? [quoting('What they say of the attackers:', nearest)] : [],
  );
}

const PERSON = /\b(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|bombers?|killers?)\b/i;
const NAMED = /\b(?:identified|named|arrested|charged)\b/i;

function standing(evidence: Evidence): string {
  const { status, contested } = evidence.incident.briefing.attribution;
  const claimants = distinct(statementsOf(evidence).flatMap((s) => (isClaim(s) && s.actor ? [s.actor] : [])));
  if (status === 'confirmed') return 'Established, as far as the reports go.';
  if (status === 'claimed' && contested && claimants.length > 1) return 'Not established: there are rival claims.';
  if (status === 'claimed') return 'Not established. There is a claim; no report confirms it.';
  if (status === 'blamed') return 'Not established. Nobody is reported as claiming it; others are blamed.';
  return 'Not established. Nobody is named, and nobody has claimed it.';
}

/** Whether anybody claims it. */
export const tellClaim: Teller = (_, evidence) => {
  const lines = claimLines(evidence);
  const { status } = evidence.incident.briefing.attribution;
  const why = `No report speaks of a claim of responsibility for this ${happening(evidence)}.`;
  if (lines.length === 0) return notReported(why, blameLines(statementsOf(evidence), evidence));
  if (!statementsOf(evidence).some(isClaim)) return answered(line('No: the reports know of no claim.'), ...lines);
  const confirmed = status === 'confirmed' ? '' : ' No report confirms the claim.';
  return answered(line(`Yes, it is claimed.${confirmed}`), ...lines);
};

/** Whom somebody blames; with a name in the question, whom that party blames, or who blames it. */
export const tellBlame: Teller = (question, evidence) => {
  const all = statementsOf(evidence).filter(isBlame);
  const party = agentIn(question, evidence);
  const parties = party === null ? [] : [party, ...namesIn(question, evidence).map((name) => name.text)];
  const said = parties.map((one) => all.filter((s) => (s.by !== null && sameName(s.by, one)) || names(s, one)));
  const first = party === null ? all : said.find((statements) => statements.length > 0);
  if (first !== undefined && first.length > 0) return answered(...blameLines(first, evidence));
  if (party === null)
    return notReported(`Nobody is reported as blaming anybody for this ${happening(evidence)}.`, claimLines(evidence));
  return notReported(`No report says whom ${party} blames for this ${happening(evidence)}.`, [
    ...blameLines(all, evidence),
    ...partyLines(party, evidence),
  ]);
};

/** Whether somebody stands behind those who did it. */
export const tellSponsor: Teller = (question, evidence) => {
  const actor = agentIn(question, evidence);
  const said = statementsOf(evidence).filter(
    (s) => isBlame(s) && (actor === null ? s.actorLevel === 'sponsor' : names(s, actor)),
  );
  const doubts = doubtLines(evidence);
  if (said.length > 0) {
    const denials = denialLines(statementsOf(evidence));
    return answered(line('Not established.'), ...blameLines(said, evidence), ...doubts, ...denials);
  }
  return notReported(`No report says that ${actor ?? 'anybody'} ordered or directed this ${happening(evidence)}.`, [
    ...doubts,
    ...(actor === null ? [] : partyLines(actor, evidence)),
    ...claimLines(evidence),
  ]);
};

/** Whether anybody denies it. */
export const tellDenial: Teller = (question, evidence) => {
  const actor = agentIn(question, evidence);
  const by = statementsOf(evidence).filter(
    (s) => actor === null || [s.by, s.actor].some((name) => name !== null && sameName(name, actor)),
  );
  const denials = denialLines(by);
  if (denials.length > 0) return answered(...denials);
  return notReported(
    `No report says that ${actor ?? 'anybody'} denied this ${happening(evidence)}; silence is no denial.`,
    [...(actor === null ? [] : partyLines(actor, evidence)), ...blameLines(statementsOf(evidence), evidence)],
  );
};

/** Where the claim was made. */
export const tellChannel: Teller = (_, evidence) => {
  const told = quotesOf(statementsOf(evidence).filter(isClaim)).filter((quote) => CHANNEL.test(quote.exact));
  if (told.length > 0) return answered(line('What the reports say of how it was claimed:', told));
  return notReported('No report says where or how the claim was published.', claimLines(evidence));
};

const CHANNEL =
  /\b(?:telegram|website|video|post(?:ed)?|channel|letter|phone call|e-?mail|social media|twitter|facebook|radio)\b/i;
