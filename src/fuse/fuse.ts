import type { Line } from '../model/briefing.ts';
import { type Claim, isField, isFigureClaim } from '../model/claim.ts';
import type { Fused } from '../model/fused.ts';
import { distinctQuotes } from '../model/quote.ts';
import type { Member, Reading } from '../model/reading.ts';
import type { Ruling } from '../model/ruling.ts';
import { attribute, attributionClaims } from './attribute.ts';
import { countCasualties } from './casualties.ts';
import { contradict } from './contradictions/contradict.ts';
import { date } from './date.ts';
import { type Gathered, gather } from './gather.ts';
import { identify } from './identify.ts';
import { locate } from './locate.ts';
import { turnedFigures } from './mutations/figures.ts';
import { turnedVictims } from './mutations/victims.ts';
import { weakenedStatements } from './mutations/weakened.ts';
import { turnedWeapons } from './mutations/weapons.ts';
import { turnedWords } from './mutations/words.ts';
import { listOrigins } from './origins.ts';
import { retell } from './retell.ts';
import { type SourceOf, traceSources } from './sources.ts';
import { tellInWords } from './told.ts';
import { listWeapons } from './weapons.ts';
import { listWho } from './who.ts';
import { driftingWords } from './wording.ts';

/** All that the readings say of one incident, brought together: counts, who did it, where, when, and what disagrees. */
export function fuseIncident(
  readings: ReadonlyMap<string, Reading>,
  members: readonly Member[],
  rulings: readonly Ruling[],
): Fused {
  const gathered = gather(readings, members, rulings);
  const { claims } = gathered;
  const sourceOf = traceSources([...claims, ...gathered.struck.map(({ claim }) => claim)]);
  const casualties = countCasualties(gathered, sourceOf);
  const attribution = attribute(claims, sourceOf);
  const told = tellInWords(claims, sourceOf);
  const when = date(gathered);
  const weapons = listWeapons(claims, sourceOf);
  const drifts = driftingWords(claims, sourceOf);
  return {
    ...identify(gathered),
    who: listWho(claims, attribution),
    casualties,
    casualtyNotes: noteCasualties(claims, sourceOf),
    attribution,
    where: locate(gathered),
    when,
    weapons,
    ...told,
    origins: listOrigins(claims, sourceOf, (claim) => carriersOf(claim, casualties)),
    contradictions: contradict(gathered, { casualties, when, weapons, motives: told.motives }, drifts),
    mutations: [
      ...turnedFigures(casualties),
      ...turnedVictims(claims, sourceOf),
      ...turnedWeapons(claims),
      ...turnedWords(drifts),
      ...weakenedStatements(attributionClaims(claims), sourceOf),
    ],
    reports: listReports(gathered),
  };
}

/** A number is also carried by the reports that repeat it without its source. */
function carriersOf(claim: Claim, casualties: Fused['casualties']): readonly string[] {
  const figures = isFigureClaim(claim) ? (casualties[claim.field]?.figures ?? []) : [];
  const { report, start } = claim.quote;
  const figure = figures.find(({ quotes }) => quotes.some((quote) => quote.report === report && quote.start === start));
  return figure?.reports ?? [report];
}

function noteCasualties(claims: readonly Claim[], sourceOf: SourceOf): Line[] {
  const general = claims.filter((claim) => isField(claim, 'casualties'));
  const told = retell(
    general.map((claim) => ({ claim, text: claim.value.text, sort: claim.value.state })),
    sourceOf,
  );
  return told.map(({ text, speakers, quotes }) => ({
    text: speakers.length ? `${text} (${speakers.join(', ')})` : text,
    quotes: distinctQuotes(quotes),
  }));
}

function listReports({ readings, incidents }: Gathered): Fused['reports'] {
  const ids = [...new Set(incidents.map(({ report }) => report))].sort();
  return ids.map((id) => {
    const { source, publishedAt, url } = readings.get(id)!;
    const main = incidents.some(({ report, incident }) => report === id && incident.main);
    return { id, main, source, publishedAt, ...(url !== null && { url }) };
  });
}
