import type { Report } from '../../src/model/report.ts';

const TOWNS = ['Quetta', 'Mogadishu', 'Kandahar', 'Maiduguri', 'Mosul', 'Aleppo'];

/** Reports of made-up bombings that go on: tolls that rise and are corrected, a claim, copies. */
export function aStream(many: number): Report[] {
  return Array.from({ length: many }, (_, k): Report => {
    const town = TOWNS[k % TOWNS.length]!;
    const round = Math.floor(k / TOWNS.length);
    const publishedAt = new Date(Date.parse('2025-03-11T06:00:00Z') + round * 3_600_000).toISOString();
    return { id: `r${k}`, publishedAt, source: 'The Courier', text: textOf(town, round) };
  });
}

function textOf(town: string, round: number): string {
  const lead = `A bomb exploded at a market in ${town} on Monday.`;
  if (round % 5 === 3) return `${lead} The Islamic State claimed responsibility for the bombing.`;
  if (round % 5 === 4) return `${lead} ${3 + 2 * (round - 1)} people were killed, police said.`;
  return `${lead} ${3 + 2 * round} people were killed and ${10 + round} were wounded, police said.`;
}
