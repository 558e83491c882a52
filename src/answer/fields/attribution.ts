import type { ActorLevel, Stance, Statement } from '../../model/attribution.ts';
import type { Line } from '../../model/briefing.ts';
import { names } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { ageOf, outletOf } from '../teller.ts';
import { answered, capital, distinct, happening, line, listed, notReported, quoting, type Teller } from '../telling.ts';
import { partyLines } from './party.ts';

const BLAMING: ReadonlySet<Stance> = new Set(['blamed', 'suspected', 'asserted', 'confirmed', 'admitted']);
const UNNAMED: ReadonlySet<ActorLevel> = new Set(['class']);
const SAYS: Readonly<Partial<Record<Stance, string>>> = {
  blamed: 'blames',
  suspected: 'suspects',
  asserted: 'says that it was',
  confirmed: 'confirms that it was',
  admitted: 'admits that it was',
};

const statementsOf = (evidence: Evidence): readonly Statement[] => evidence.incident.briefing.attribution.statements;
const reportsOf = (statements: readonly Statement[]): string[] =>
  distinct(statements.flatMap((s) => s.quotes.map((q) => q.report)));
const quotesOf = (statements: readonly Statement[]) => statements.flatMap((s) => s.quotes);

/** Who did it: who claims it, whom others blame, and how far that is established. */
export const tellPerpetrator: Teller = (_, evidence) => {
  const statements = statementsOf(evidence);
  const persons = personPassages(evidence);
  const named = persons.filter((passage) => NAMED.test(passage.quote.exact));
  if (statements.length === 0 && named.length > 0) return answered(quoting('The reports say of who did it:', named));
  if (statements.length === 0)
    return notReported(
      `No report says who did it, and none speaks of a claim.`,
      persons.length > 0 ? [quoting('What they say of the attackers:', persons.slice(0, 3))] : [],
    );
  return answered(
    line(standing(evidence)),
    ...claimLines(evidence),
    ...blameLines(statements, evidence),
    ...doubtLines(evidence),
    ...denialLines(evidence),
  );
};

/** The sentences about the person who did it: a gunman, a suspect. */
const personPassages = (evidence: Evidence) =>
  evidence.passages.filter((passage) => isHere(passage, evidence) && PERSON.test(passage.quote.exact));

const PERSON = /\b(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|bombers?|killers?)\b/i;
const NAMED = /\b(?:identified|named|arrested|charged)\b/i;

function standing(evidence: Evidence): string {
  const { status, contested } = evidence.incident.briefing.attribution;
  const claimants = distinct(
    statementsOf(evidence).flatMap((s) => (s.stance === 'claimed' && s.actor ? [s.actor] : [])),
  );
  if (status === 'confirmed') return 'Established, as far as the reports go.';
  if (status === 'claimed')
    return contested && claimants.length > 1
      ? 'Not established: there are rival accounts.'
      : 'Not established. There is a claim; no report confirms it.';
  if (status === 'blamed') return 'Not established. Nobody is reported as claiming it; others are blamed.';
  return 'Not established. Nobody is named, and nobody has claimed it.';
}

/** Who claims it, and which reports had no claim yet. */
export function claimLines(evidence: Evidence): Line[] {
  const claimed = statementsOf(evidence).filter((s) => s.stance === 'claimed' || s.stance === 'admitted');
  const none = statementsOf(evidence).filter((s) => s.stance === 'no_claim' && s.actor === null);
  const actors = distinct(claimed.flatMap((s) => s.actor ?? []));
  const claim =
    claimed.length === 0
      ? []
      : [
          line(
            `Claimed: ${actors.join(', also named ')}, in ${ageOf(reportsOf(claimed), evidence)}.`,
            quotesOf(claimed),
          ),
        ];
  const still = claimed.length === 0 ? 'No claim' : 'Still without a claim';
  return [
    ...claim,
    ...(none.length === 0 ? [] : [line(`${still}: ${ageOf(reportsOf(none), evidence)}.`, quotesOf(none))]),
  ];
}

/** Whom somebody blames, one line for each who does. */
export function blameLines(statements: readonly Statement[], evidence: Evidence): Line[] {
  const blaming = statements
    .filter((s) => BLAMING.has(s.stance) && s.actor !== null)
    .sort((a, b) => Number(a.by === null) - Number(b.by === null));
  const groups = Map.groupBy(blaming, (s) => `${s.by ?? outletsOf(s, evidence)} ${SAYS[s.stance]}`);
  return [...groups].map(([who, said]) => {
    const unnamed = said.every((s) => s.actorLevel !== undefined && UNNAMED.has(s.actorLevel))
      ? '; no group is named'
      : '';
    return line(`${capital(who)} ${listed(distinct(said.map((s) => s.actor!)))}${unnamed}.`, quotesOf(said));
  });
}

const outletsOf = (statement: Statement, evidence: Evidence): string =>
  `${listed(reportsOf([statement]).map((id) => outletOf(evidence.readings.get(id), id)))}, naming no source,`;

/** What reports call unclear about who did it or why. */
function doubtLines(evidence: Evidence): Line[] {
  const unclear = statementsOf(evidence).filter((s) => s.stance === 'unclear');
  const links = claimsOn(evidence.claims, 'motive').filter((claim) => claim.value.state === 'unclear');
  const quotes = [...quotesOf(unclear), ...links.map((claim) => claim.quote)];
  return quotes.length === 0 ? [] : [line('Unclear, the reports say:', quotes)];
}

function denialLines(evidence: Evidence): Line[] {
  const denials = statementsOf(evidence).filter((s) => s.stance === 'denied');
  return denials.map((s) => line(`${s.by ?? s.actor ?? 'One report'}: a denial.`, s.quotes));
}

/** Whether anybody claims it. */
export const tellClaim: Teller = (_, evidence) => {
  const lines = claimLines(evidence);
  const claimed = statementsOf(evidence).some((s) => s.stance === 'claimed' || s.stance === 'admitted');
  if (lines.length === 0)
    return notReported(
      `No report speaks of a claim of responsibility for this ${happening(evidence)}.`,
      blameLines(statementsOf(evidence), evidence),
    );
  return answered(
    line(claimed ? 'Yes, it is claimed. No report confirms the claim.' : 'No: the reports know of no claim.'),
    ...lines,
  );
};

/** Whom somebody blames; with a name in the question, whom that party blames. */
export const tellBlame: Teller = (question, evidence) => {
  const all = statementsOf(evidence).filter((s) => BLAMING.has(s.stance));
  const blamer = agentIn(question, evidence);
  const said = blamer === null ? all : all.filter((s) => names({ ...s, actor: s.by }, blamer) || names(s, blamer));
  if (said.length > 0) return answered(...blameLines(said, evidence));
  if (blamer === null)
    return notReported(`Nobody is reported as blaming anybody for this ${happening(evidence)}.`, claimLines(evidence));
  const nearest = [...blameLines(all, evidence), ...partyLines(blamer, evidence)];
  return notReported(`No report says whom ${blamer} blames for this ${happening(evidence)}.`, nearest);
};

/** Whether somebody stands behind those who did it. */
export const tellSponsor: Teller = (question, evidence) => {
  const actor = agentIn(question, evidence);
  const sponsors = statementsOf(evidence).filter(
    (s) => BLAMING.has(s.stance) && (actor === null ? s.actorLevel === 'sponsor' : names(s, actor)),
  );
  if (sponsors.length > 0)
    return answered(
      line('Not established.'),
      ...blameLines(sponsors, evidence),
      ...doubtLines(evidence),
      ...denialLines(evidence),
    );
  const whom = actor === null ? 'anybody' : actor;
  return notReported(`No report says that ${whom} ordered or directed this ${happening(evidence)}.`, [
    ...doubtLines(evidence),
    ...(actor === null ? [] : partyLines(actor, evidence)),
    ...claimLines(evidence),
  ]);
};

/** Whether anybody denies it. */
export const tellDenial: Teller = (question, evidence) => {
  const actor = agentIn(question, evidence);
  const denials = statementsOf(evidence).filter(
    (s) => s.stance === 'denied' && (actor === null || names({ ...s, actor: s.by ?? s.actor }, actor)),
  );
  if (denials.length > 0)
    return answered(...denials.map((s) => line(`${s.by ?? s.actor ?? 'One report'}: a denial.`, s.quotes)));
  const whom = actor === null ? 'anybody' : actor;
  return notReported(`No report says that ${whom} denied this ${happening(evidence)}; silence is no denial.`, [
    ...(actor === null ? [] : partyLines(actor, evidence)),
    ...blameLines(statementsOf(evidence), evidence),
  ]);
};

/** Where the claim was made. */
export const tellChannel: Teller = (_, evidence) => {
  const claimed = statementsOf(evidence).filter((s) => s.stance === 'claimed');
  const told = quotesOf(claimed).filter((quote) =>
    /\b(?:telegram|website|video|post(?:ed)?|channel|letter|phone call|e-?mail|social media|twitter|facebook|radio)\b/i.test(
      quote.exact,
    ),
  );
  if (told.length > 0) return answered(line('What the reports say of how it was claimed:', told));
  return notReported('No report says where or how the claim was published.', claimLines(evidence));
};
