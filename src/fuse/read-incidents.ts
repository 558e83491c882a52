import type { Weapon } from '../model/briefing.ts';
import type { Count } from '../model/count.ts';
import type { PublishedReading } from '../model/published-reading.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { rangeOf } from './count-rule.ts';
import { fuseIncident } from './fuse.ts';

type PublishedWeapon = PublishedReading['incidents'][number]['weapons'][number];

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
    notRead: reading.notRead,
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
  const range = rangeOf([{ floor, ceiling, attributed: 0, toldAt: 0, reports: 1, byClaimant: false }]);
  return { status: 'reported', ...range, provisional: false, victims: [], figures: [figure] };
}
