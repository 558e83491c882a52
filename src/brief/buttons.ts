import type { Briefing } from '../model/briefing.ts';
import type { Button } from '../model/post.ts';
import { inForce } from '../model/ruling.ts';

type Asked = Pick<Briefing, 'id' | 'asOf'>;

const then = ({ asOf }: Asked): string => (asOf ? ` as of ${asOf}` : '');

/** What can be asked next about an incident: each button says a command, for the same moment as the briefing. */
export function buttonsFor(briefing: Asked): Button[] {
  const { id } = briefing;
  return [
    { label: 'Quotes', says: `quotes ${id}${then(briefing)}` },
    { label: 'What changed', says: `changes ${id}${then(briefing)}` },
    { label: 'Ask', says: `ask ${id}${then(briefing)}` },
    { label: 'Follow', says: `subscribe ${id}` },
  ];
}

/** What can be asked next below an answer or a list of quotes: the briefing itself, its sources, another question. */
export function buttonsBelow(briefing: Asked): Button[] {
  const { id } = briefing;
  return [
    { label: 'Briefing', says: `${id}${then(briefing)}` },
    { label: 'Sources', says: `sources ${id}${then(briefing)}` },
    { label: 'Ask', says: `ask ${id}${then(briefing)}` },
  ];
}

/** Where something was decided: what it was, and how to take it back. */
export const undoButton = ({ id, rulings }: Pick<Briefing, 'id' | 'rulings'>): Button[] =>
  inForce(rulings ?? []).length ? [{ label: 'Undo', says: `undo ${id}` }] : [];
