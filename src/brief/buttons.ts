import type { Briefing } from '../model/briefing.ts';
import type { Button } from '../model/post.ts';

/** What can be asked next about an incident: each button says a command, for the same moment as the briefing. */
export function buttonsFor({ id, asOf }: Pick<Briefing, 'id' | 'asOf'>): Button[] {
  const then = asOf ? ` as of ${asOf}` : '';
  return [
    { label: 'Quotes', says: `quotes ${id}${then}` },
    { label: 'What changed', says: `changes ${id}${then}` },
    { label: 'Sources', says: `sources ${id}${then}` },
    { label: 'Ask', says: `ask ${id}${then}` },
  ];
}
