import type { Member, Reading } from '../model/reading.ts';
import { inForce, type Ruling } from '../model/ruling.ts';

type InForce = ReturnType<typeof inForce>[number];

/** The rulings that concern an incident of this name, made of these tellings, in the order of their moments. */
export type RulingsOn = {
  /** Of figures and statements that it is told by. */
  strikes(members: readonly Member[]): InForce[];
  /** Those, and the ones that name it. */
  all(id: string, members: readonly Member[]): InForce[];
};

/** Looks up once which of the rulings in force concern what. */
export function rulingsOn(rulings: readonly Ruling[], readings: readonly Reading[]): RulingsOn {
  const decided = inForce(rulings).sort(byTime);
  const struck = strikesByTelling(decided, readings);
  const strikes: RulingsOn['strikes'] = (members) => [
    ...new Set(members.flatMap((member) => struck.get(tellingOf(member)) ?? [])),
  ];
  return {
    strikes,
    all: (id, members) => {
      if (!decided.length) return [];
      const own = new Set(strikes(members));
      return decided.filter((ruling) => own.has(ruling) || names(ruling, id));
    },
  };
}

function names(ruling: InForce, id: string): boolean {
  if (ruling.kind === 'merge') return ruling.incidents.includes(id);
  if (ruling.kind === 'split') return ruling.incident === id;
  return ruling.kind === 'move' && (ruling.from === id || ruling.to === id);
}

/** The strikes on what each report says of each incident. */
function strikesByTelling(decided: readonly InForce[], readings: readonly Reading[]): Map<string, InForce[]> {
  const byClaim = Map.groupBy(
    decided.flatMap((ruling) => (ruling.kind === 'strike' ? ruling.claims.map((claim) => ({ claim, ruling })) : [])),
    ({ claim }) => claim,
  );
  const found = new Map<string, InForce[]>();
  if (!byClaim.size) return found;
  for (const reading of readings)
    for (const { id, incident } of reading.claims) {
      const telling = tellingOf({ report: reading.id, incident });
      const on = byClaim.get(id)?.map(({ ruling }) => ruling);
      if (on) found.set(telling, [...(found.get(telling) ?? []), ...on]);
    }
  return found;
}

const tellingOf = ({ report, incident }: Member): string => `${incident} ${report}`;

const byTime = (a: Ruling, b: Ruling): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);
