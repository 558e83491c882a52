import type { Member } from '../model/reading.ts';
import type { Ruling } from '../model/ruling.ts';

export type Named = { readonly id: string; readonly members: readonly Member[] };

/** What a person decided about which reports tell of one incident. A ruling about an incident that is gone does nothing. */
export function regroup(incidents: readonly Named[], ruling: Ruling): Member[][] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const others = (...gone: (Named | undefined)[]) =>
    incidents.filter((incident) => !gone.includes(incident)).map((incident) => [...incident.members]);
  if (ruling.kind === 'merge') {
    const [a, b] = ruling.incidents.map((id) => byId.get(id));
    return a && b && a !== b ? [[...a.members, ...b.members], ...others(a, b)] : others();
  }
  if (ruling.kind === 'split') {
    const whole = byId.get(ruling.incident);
    return whole ? [...part(whole, ruling.reports), ...others(whole)] : others();
  }
  if (ruling.kind === 'move') {
    const [from, to] = [byId.get(ruling.from), byId.get(ruling.to)];
    if (!from || !to || from === to) return others();
    const moved = from.members.filter((member) => member.report === ruling.report);
    const left = from.members.filter((member) => member.report !== ruling.report);
    return [[...to.members, ...moved], left, ...others(from, to)].filter((members) => members.length > 0);
  }
  return others();
}

function part({ members }: Named, reports: readonly string[]): Member[][] {
  const apart = members.filter((member) => reports.includes(member.report));
  return [apart, members.filter((member) => !apart.includes(member))].filter((group) => group.length > 0);
}
