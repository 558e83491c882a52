import { TOTAL_WEIGHTS } from '../../src/extract/lexicon/total-weights.ts';
import type { Weights } from '../../src/extract/lexicon/weights.ts';
import { readWeighing } from '../../src/extract/read-report.ts';
import type { Stance } from '../../src/model/attribution.ts';
import { isField } from '../../src/model/claim.ts';
import { bagWeights } from './bags.ts';
import { bagsOf, isCalled, type ToldDoers } from './doer-bags.ts';

type Score = { file: string; told: number; 'found, per cent': number; said: number; 'right, per cent': number };

/** Of what is told of who did it, how much whole readings find, and how much of what they say is right, where the weights were trained on other events. */
export function heldOutDoers(all: readonly ToldDoers[], folds: number): Score[] {
  const events = [...new Set(all.map(({ event }) => event))].sort();
  const foldOf = new Map(events.map((event, k) => [event, k % folds]));
  const bags = new Map(all.map((one) => [one, bagsOf(one)]));
  const weights = Array.from({ length: folds }, (_, fold) =>
    bagWeights(all.flatMap((one) => (foldOf.get(one.event) === fold ? [] : bags.get(one)!))),
  );
  return [...Map.groupBy(all, ({ file }) => file)].map(([file, of]) => {
    const scores = of.map((one) => scored(one, weights[foldOf.get(one.event)!]!));
    const sum = (key: keyof (typeof scores)[number]): number => scores.reduce((n, score) => n + score[key], 0);
    const [told, said] = [sum('told'), sum('said')];
    const share = (n: number, whole: number): number => Number(((100 * n) / whole).toFixed(1));
    return {
      file,
      told,
      'found, per cent': share(sum('found'), told),
      said,
      'right, per cent': share(sum('right'), said),
    };
  });
}

/** How the stances of a reading are told in the rows. */
const STATUSES: Readonly<Partial<Record<Stance, readonly string[]>>> = {
  claimed: ['claimed'],
  admitted: ['claimed'],
  blamed: ['blamed', 'confirmed'],
  suspected: ['blamed', 'confirmed'],
  asserted: ['blamed', 'confirmed'],
  denied: ['denied'],
};

function scored({ report, told }: ToldDoers, doers: Weights) {
  const { incidents, claims } = readWeighing(report, { totals: TOTAL_WEIGHTS, doers });
  const main = incidents.findIndex((incident) => incident.main);
  const said = claims.flatMap((claim) => {
    if (!isField(claim, 'attribution') || claim.incident !== main || claim.value.actor === null) return [];
    const statuses = STATUSES[claim.value.stance];
    return statuses ? [{ name: claim.value.actor, statuses }] : [];
  });
  const distinct = said.filter(
    (one, k) => said.findIndex(({ name, statuses }) => name === one.name && statuses === one.statuses) === k,
  );
  const named = told.filter(({ actor }) => actor !== null);
  const isSame = (one: (typeof told)[number], { name, statuses }: (typeof said)[number]): boolean =>
    statuses.includes(one.status) && isCalled(one, name);
  return {
    told: named.length,
    found: named.filter((one) => distinct.some((other) => isSame(one, other))).length,
    said: distinct.length,
    right: distinct.filter((other) => named.some((one) => isSame(one, other))).length,
  };
}
