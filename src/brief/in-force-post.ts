import type { Briefing } from '../model/briefing.ts';
import type { Post } from '../model/post.ts';
import { inForce, type Ruling } from '../model/ruling.ts';
import { decidedInWords } from './decided-in-words.ts';
import { numbered } from './numbered.ts';

/** More buttons than that are a menu. */
const MOST_BUTTONS = 4;

/** The decisions that hold, the latest first, each with a way to take it back; on one incident, or on all. */
export function inForcePost(rulings: readonly Ruling[], incident: Pick<Briefing, 'id' | 'title'> | null): Post {
  const held = inForce(rulings).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const choices = numbered(held.map((one) => ({ label: `Undo: ${one.reason}`, says: `undo ${one.id}` })));
  return {
    title: incident ? `Decided: ${incident.title}` : 'Decided',
    lines: held.length
      ? held.map((one) => ({ text: `${decidedInWords(one)} [undo ${one.id}]`, under: true, keep: 1 }))
      : [{ text: 'No decision is in force: there is nothing to take back.', strong: true, keep: 0 }],
    buttons: [
      ...(choices.length <= MOST_BUTTONS ? choices : []),
      incident ? { label: 'Briefing', says: incident.id } : { label: 'List', says: 'list' },
    ],
    ...(choices.length > MOST_BUTTONS ? { menus: [{ label: 'Take back', choices }] } : {}),
  };
}
