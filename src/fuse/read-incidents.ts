import type { Attribution } from '../model/attribution.ts';
import type { Weapon } from '../model/briefing.ts';
import type { Claim } from '../model/claim.ts';
import type { Casualties, Count } from '../model/count.ts';
import type { Fused } from '../model/fused.ts';
import type { Quote } from '../model/quote.ts';
import type { ReadIncident, Reading } from '../model/reading.ts';
import { rangeOf } from './count-rule.ts';
import { fuseIncident } from './fuse.ts';

type PublishedWeapon = Omit<Weapon, 'count' | 'speakers'> & { readonly count?: Count };

type PublishedIncident = Pick<ReadIncident, 'main' | 'title' | 'kind' | 'extent'> & {
  readonly casualties: Casualties;
  readonly attribution: Attribution;
  readonly where: Fused['where'];
  readonly when: Fused['when'];
  readonly weapons: readonly PublishedWeapon[];
  readonly targets: readonly string[];
};

export type PublishedReading = Pick<Reading, 'id' | 'publishedAt' | 'source'> & {
  readonly incidents: readonly PublishedIncident[];
  readonly claims: readonly Claim[];
};

/** One report's reading with the numbers of each of its incidents, as other programs take it. */
export function publishReading(reading: Reading): PublishedReading {
  const readings = new Map([[reading.id, reading]]);
  const incidents = reading.incidents.map(({ main, title, kind, extent }, incident) => {
    const fused = fuseIncident(readings, [{ report: reading.id, incident }], []);
    const { casualties, attribution, where, when } = fused;
    const weapons = fused.weapons.map(publishWeapon);
    return {
      main,
      title,
      kind,
      extent,
      casualties,
      attribution,
      where,
      when,
      weapons,
      targets: fused.who.targets.map(({ name }) => name),
    };
  });
  return {
    id: reading.id,
    publishedAt: reading.publishedAt,
    source: reading.source,
    incidents,
    claims: reading.claims,
  };
}

function publishWeapon({ type, count, suspected, byClaimant, quotes }: Weapon): PublishedWeapon {
  return { type, suspected, byClaimant, quotes, ...(count && { count: countOf(count, quotes) }) };
}

/** How many of a weapon, as the one figure that the report gives. */
function countOf({ says, floor, ceiling }: NonNullable<Weapon['count']>, quotes: Quote[]): Count {
  const report = quotes.map((quote) => quote.report).slice(0, 1);
  const figure = {
    says,
    floor,
    ceiling,
    victims: null,
    speaker: null,
    via: null,
    reports: report,
    standing: true,
    quotes,
  };
  const range = rangeOf([{ floor, ceiling, attributed: 0, toldAt: 0, reports: 1 }]);
  return { status: 'reported', ...range, provisional: false, victims: [], figures: [figure] };
}
