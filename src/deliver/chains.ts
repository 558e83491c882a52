import type { Incident } from '../model/incident.ts';
import type { ChainEnd } from '../store/tellings.ts';

/** An incident with the chain of versions that it goes on; `last` is null where it starts one. */
export type Linked = { readonly chain: string; readonly last: ChainEnd | null; readonly incident: Incident };

/**
 * Finds for each incident the chain that it goes on: the one with which it shares most tellings, whatever its id is by now.
 * `ended` are chains whose tellings another incident took over.
 */
export function linkChains(
  incidents: readonly Incident[],
  ends: readonly ChainEnd[],
): { readonly linked: Linked[]; readonly ended: ChainEnd[] } {
  const free = new Map(ends.filter(({ members }) => members.length > 0).map((end) => [end.chain, end]));
  const taken = new Set(ends.map(({ chain }) => chain));
  const chains = new Map<Incident, ChainEnd>();
  for (const { incident, end } of sharing(incidents, ends))
    if (!chains.has(incident) && free.delete(end.chain)) chains.set(incident, end);
  const linked = incidents.map((incident): Linked => {
    const last = chains.get(incident) ?? null;
    const chain = last?.chain ?? unused(incident.briefing.id, taken);
    taken.add(chain);
    return { chain, last, incident };
  });
  return { linked, ended: [...free.values()] };
}

/** What it is made of; where a report took the place of an earlier version, also that one's telling. */
function tellingsOf({ members, briefing }: Incident): string[] {
  const earlier = Map.groupBy(briefing.replaced ?? [], ({ by }) => by);
  return members.flatMap(({ report, incident }) =>
    [report, ...(earlier.get(report) ?? []).map(({ id }) => id)].map((id) => `${id} ${incident}`),
  );
}

/** A later version may count its incidents otherwise: then any telling of the earlier one will do. */
const endsOfEarlier = ({ briefing: { replaced = [] } }: Incident, ends: readonly ChainEnd[]): ChainEnd[] =>
  ends.filter(({ members }) => replaced.some(({ id }) => members.some((member) => member.startsWith(`${id} `))));

type Pair = { readonly incident: Incident; readonly end: ChainEnd; readonly shared: number };

/** Incidents and chains that have tellings in common, those with most first. */
function sharing(incidents: readonly Incident[], ends: readonly ChainEnd[]): Pair[] {
  const endOf = new Map(ends.flatMap((end) => end.members.map((member) => [member, end] as const)));
  const pairs = incidents.flatMap((incident) => {
    const shared = new Map<ChainEnd, number>();
    for (const telling of tellingsOf(incident)) {
      const end = endOf.get(telling);
      if (end) shared.set(end, (shared.get(end) ?? 0) + 1);
    }
    if (!shared.size) for (const end of endsOfEarlier(incident, ends)) shared.set(end, 1);
    return [...shared].map(([end, many]): Pair => ({ incident, end, shared: many }));
  });
  return pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      Number(b.incident.briefing.id === b.end.chain) - Number(a.incident.briefing.id === a.end.chain) ||
      (a.end.chain < b.end.chain ? -1 : a.end.chain > b.end.chain ? 1 : 0),
  );
}

/** An incident may later bear the id by which another one's chain is named. */
function unused(id: string, taken: ReadonlySet<string>): string {
  let name = id;
  for (let k = 2; taken.has(name); k += 1) name = `${id}-${k}`;
  return name;
}
