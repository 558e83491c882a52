import type { Line } from '../../model/briefing.ts';
import { nameWords, sameName } from '../actor-match.ts';
import { canonical } from '../canonical.ts';
import { type Evidence, isHere, type Passage } from '../evidence.ts';
import { line } from '../telling.ts';
import { foldedWords } from '../words.ts';

/** Whether a sentence has a name in it. */
export function mentions(passage: Passage, name: string): boolean {
  const words = canonical(foldedWords(passage.quote.exact));
  const wanted = nameWords(name);
  return wanted.length > 0 && words.some((_, at) => wanted.every((word, i) => words[at + i] === word));
}

/** What a party says or does about other things, as the reports tell it. */
export function partyLines(party: string, fields: readonly string[], evidence: Evidence): Line[] {
  const said = evidence.claimsElsewhere.filter(
    ({ claim }) => fields.includes(claim.field) && (isBy(party, claim.speaker) || (claim.field === 'attribution' && isBy(party, claim.value.actor))),
  );
  const groups = Map.groupBy(said, ({ about }) => about);
  const known = [...groups].map(([about, claims]) => line(`About something else (${about.briefing.title}):`, claims.map(({ claim }) => claim.quote)));
  return known.length > 0 ? known : passageLines(party, evidence);
}

const isBy = (party: string, name: string | null): boolean => name !== null && sameName(party, name);

/** The sentences with a name that are about something else, one line for each thing. */
export function passageLines(name: string, evidence: Evidence, most = 4): Line[] {
  const found = evidence.passages.filter((passage) => !isHere(passage, evidence) && mentions(passage, name)).slice(0, most);
  return [...Map.groupBy(found, (passage) => passage.about)].map(([about, passages]) =>
    line(about === null ? 'Elsewhere in the reports:' : `About something else (${about.briefing.title}):`, passages.map((p) => p.quote)),
  );
}
