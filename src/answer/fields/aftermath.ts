import type { Line } from '../../model/briefing.ts';
import type { ClaimOf } from '../../model/claim.ts';
import { nameWords, sameName } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import { canonical } from '../canonical.ts';
import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { tellerOf } from '../teller.ts';
import { answered, happening, line, notReported, quoting, type Teller } from '../telling.ts';
import { foldedWords } from '../words.ts';
import { passageLines } from './party.ts';

type Response = ClaimOf<'response'>;
const DEED: ReadonlySet<Response['value']['kind']> = new Set(['military', 'arrest', 'investigation']);

/** What was done or said because of it; with a name in the question, by that party. */
export const tellResponse: Teller = (question, evidence) => {
  const all = claimsOn(evidence.claims, 'response');
  const party = agentIn(question, evidence);
  const said = party === null ? all : all.filter((claim) => involves(claim, party, evidence));
  if (said.length > 0)
    return answered(...responseLines(said, evidence), ...(said.some(isDeed) ? [] : [line('No action is reported.')]));
  const whom =
    party === null
      ? `No report speaks of a response to this ${happening(evidence)}.`
      : `No report says how ${party} responded to this ${happening(evidence)}.`;
  return notReported(whom, [
    ...responseLines(all, evidence).slice(0, 2),
    ...(party === null ? [] : passageLines(party, evidence, 2)),
  ]);
};

const isDeed = (claim: Response): boolean => DEED.has(claim.value.kind);

/** A party is involved where it speaks, where one of its own does, or where the sentence names it. */
function involves(claim: Response, party: string, evidence: Evidence): boolean {
  if (claim.speaker !== null && sameName(claim.speaker, party)) return true;
  const side = evidence.incident.briefing.origins.find((origin) => origin.speaker === claim.speaker)?.party ?? null;
  if (side !== null && sameName(side, party)) return true;
  const words = new Set(canonical(foldedWords(claim.quote.exact)));
  const wanted = nameWords(party);
  if (wanted.length > 0 && wanted.every((word) => words.has(word))) return true;
  return wanted.join(' ') === 'white house' && (words.has('president') || words.has('situation'));
}

/** One line for each sentence, the words of the report in quotation marks. */
export function responseLines(claims: readonly Response[], evidence: Evidence): Line[] {
  const groups = Map.groupBy(claims, (claim) => claim.quote.exact);
  return [...groups.values()].map((said) => {
    const fullest = said.reduce((best, claim) => (claim.value.text.length > best.value.text.length ? claim : best));
    return quoting(`“${fullest.value.text}” (${tellerOf(fullest, evidence)}).`, said);
  });
}

/** Whether anybody struck back because of it. */
export const tellRetaliation: Teller = (_, evidence) => {
  const all = claimsOn(evidence.claims, 'response');
  const deeds = all.filter((claim) => claim.value.kind === 'military');
  if (deeds.length > 0) return answered(...responseLines(deeds, evidence));
  const words = all.filter((claim) => claim.value.kind === 'statement');
  const nearest = responseLines(words.length > 0 ? words : all, evidence);
  return notReported(`No report says that anybody has struck back for this ${happening(evidence)}.`, [
    ...nearest,
    ...strikesOnDoers(evidence),
  ]);
};

/** Attacks by those who were hit here: they look like an answer, and are none. */
function strikesOnDoers(evidence: Evidence): Line[] {
  const hit = new Set(
    evidence.incident.members.flatMap((m) => evidence.readings.get(m.report)?.incidents[m.incident]?.on ?? []),
  );
  return evidence.others.flatMap((other) => {
    const read = other.members.flatMap((m) => evidence.readings.get(m.report)?.incidents[m.incident] ?? []);
    if (other.briefing.extent !== 'once' || !read.some((one) => one.by.some((by) => hit.has(by)))) return [];
    const told = Map.groupBy(
      evidence.passages.filter((passage) => passage.about === other),
      (passage) => passage.quote.report,
    );
    const first = [...told.values()].map((passages) => passages[0]!);
    return first.length === 0 ? [] : [quoting(`Something else (${other.briefing.title}):`, first)];
  });
}

/** Arrests and investigations. */
export const tellArrest: Teller = (_, evidence) => {
  const arrests = claimsOn(evidence.claims, 'response').filter((claim) => claim.value.kind === 'arrest');
  const told = arrests.length > 0 ? responseLines(arrests, evidence) : passagesWith(evidence, ARREST);
  if (told.length > 0) return answered(...told);
  const found = claimsOn(evidence.claims, 'launch_site').map((claim) =>
    quoting(`“${claim.value.text}” (${tellerOf(claim, evidence)}).`, [claim]),
  );
  return notReported('No report speaks of an arrest.', found);
};

export const tellInvestigation: Teller = (_, evidence) => {
  const probes = claimsOn(evidence.claims, 'response').filter((claim) => claim.value.kind === 'investigation');
  const told = probes.length > 0 ? responseLines(probes, evidence) : passagesWith(evidence, INVESTIGATION);
  return told.length > 0
    ? answered(...told)
    : notReported('No report speaks of an investigation.', [...damage(evidence)]);
};

export const tellInterception: Teller = (_, evidence) => {
  const told = passagesWith(evidence, INTERCEPTION);
  if (told.length > 0) return answered(...told);
  const impacts = claimsOn(evidence.claims, 'impact').map((claim) =>
    quoting(`“${claim.value.text}” (${tellerOf(claim, evidence)}).`, [claim]),
  );
  return notReported('No report speaks of an interception.', impacts);
};

const ARREST =
  /\b(?:arrest(?:ed|s)?|detain(?:ed|s)?|in custody|apprehended|turned (?:himself|herself|themselves) in)\b/i;
const INVESTIGATION = /\binvestigat(?:e|ed|es|ing|ion|ions|ors?)\b/i;
const INTERCEPTION = /\b(?:intercept(?:ed|s|ion|ions|ing)?|shot down|brought down|downed)\b/i;

const damage = (evidence: Evidence): Line[] =>
  claimsOn(evidence.claims, 'damage')
    .slice(0, 1)
    .map((claim) => quoting(`“${claim.value.text}”`, [claim]));

/** The sentences about it that have a word in them. */
function passagesWith(evidence: Evidence, word: RegExp): Line[] {
  const found = evidence.passages.filter((passage) => isHere(passage, evidence) && word.test(passage.quote.exact));
  return found.length === 0 ? [] : [quoting('The reports say:', found)];
}

/** Why it was done, as far as anybody says. */
export const tellMotive: Teller = (_, evidence) => {
  const claims = claimsOn(evidence.claims, 'motive');
  const aims = passagesWith(evidence, AIM).flatMap((told) => told.quotes);
  const stated = claims.filter((claim) => claim.value.state === 'stated');
  const unclear = claims.filter((claim) => claim.value.state === 'unclear');
  const lines = [
    ...(unclear.length > 0 ? [quoting('Unclear, the reports say:', unclear)] : []),
    ...stated.map((claim) => quoting(`“${claim.value.text}” (${tellerOf(claim, evidence)}).`, [claim])),
    ...(stated.length === 0 && aims.length > 0 ? [line('What the reports say of it:', aims)] : []),
  ];
  return lines.length > 0
    ? answered(line('Not established.'), ...lines)
    : notReported(`No report gives a reason for this ${happening(evidence)}.`);
};

const AIM = /\b(?:vow(?:s|ed|ing)?|in retaliation for|in revenge for|to avenge|in response to|motives?)\b/i;
