import { type Claim, type ClaimField, type ClaimOf, isField } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import { type Quote, quote } from '../model/quote.ts';
import type { Member, Reading } from '../model/reading.ts';
import { meaning } from './canonical.ts';
import { foldedWords } from './words.ts';

/** A sentence of a report: what it is about (`null`: background) and the words in it that carry meaning. */
export type Passage = { readonly quote: Quote; readonly about: Incident | null; readonly meaning: ReadonlySet<string> };

/** Everything that an answer about one incident may rest on. */
export type Evidence = {
  readonly incident: Incident;
  /** Other incidents in the reports of this one. */
  readonly others: readonly Incident[];
  readonly claims: readonly Claim[];
  readonly claimsElsewhere: readonly { readonly claim: Claim; readonly about: Incident }[];
  /** All sentences of the reports that speak of the incident, each text once in a report. */
  readonly passages: readonly Passage[];
  readonly readings: ReadonlyMap<string, Reading>;
  /** The words of the reports, folded. */
  readonly vocabulary: ReadonlySet<string>;
};

/** Brings together what the reports of an incident say, about it and about anything else. */
export function evidenceOf({ incident, all, readings, reports }: Dossier): Evidence {
  const ids = [...new Set(incident.members.map((member) => member.report))];
  const others = all.filter(
    (other) => other !== incident && other.members.some((member) => ids.includes(member.report)),
  );
  const owner = new Map(
    [incident, ...others].flatMap((one) => one.members.map((m) => [key(m.report, m.incident), one])),
  );
  const passages = ids.flatMap((id) => {
    const [reading, report] = [readings.get(id), reports.get(id)];
    return reading && report ? passagesOf(reading, report, owner) : [];
  });
  return {
    incident,
    others,
    claims: claimsOf(incident, readings),
    claimsElsewhere: others.flatMap((about) => claimsOf(about, readings).map((claim) => ({ claim, about }))),
    passages,
    readings,
    vocabulary: new Set(passages.flatMap((passage) => foldedWords(passage.quote.exact))),
  };
}

const key = (report: string, incident: number): string => `${report} ${incident}`;

function passagesOf(
  reading: Reading,
  report: { id: string; text: string },
  owner: ReadonlyMap<string, Incident>,
): Passage[] {
  const once = new Map<string, Passage>();
  for (const sentence of reading.sentences) {
    const said = quote(report, sentence);
    if (once.has(said.exact)) continue;
    const about = sentence.incident === null ? null : (owner.get(key(report.id, sentence.incident)) ?? null);
    once.set(said.exact, { quote: said, about, meaning: meaning(said.exact) });
  }
  return [...once.values()];
}

const claimsOf = (incident: Incident, readings: ReadonlyMap<string, Reading>): Claim[] =>
  incident.members.flatMap((member) => claimsOfMember(member, readings));

const claimsOfMember = (member: Member, readings: ReadonlyMap<string, Reading>): Claim[] =>
  readings.get(member.report)?.claims.filter((claim) => claim.incident === member.incident) ?? [];

/** The claims of one field. */
export function claimsOn<F extends ClaimField>(claims: readonly Claim[], field: F): ClaimOf<F>[] {
  return claims.filter((claim): claim is ClaimOf<F> => isField(claim, field));
}

export const isHere = (passage: Passage, evidence: Evidence): boolean => passage.about === evidence.incident;
