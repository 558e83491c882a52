import type { Briefing } from '../model/briefing.ts';
import type { Post } from '../model/post.ts';
import type { Ruling } from '../model/ruling.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { fieldInWords } from './field-words.ts';
import { boundsInWords, teller } from './figure-words.ts';
import type { Strikable } from './strikable.ts';

/** A figure was struck: which, why, what the briefing says without it, and how to take that back. */
export function struckPost({ kind, figure }: Strikable, { id, by, reason }: Ruling, after: Briefing): Post {
  return {
    title: `Struck: ${after.title}`,
    lines: [
      { text: `${figureInWords({ kind, figure })} is left out from now on.`, strong: true, keep: 0 },
      { label: 'Why', text: `${reason} (${by})`, keep: 0 },
      ...nowLines(after),
    ],
    buttons: [
      { label: 'Undo', says: `undo ${id}` },
      { label: 'Briefing', says: after.id },
    ],
  };
}

/** Rulings were taken back. */
export const undonePost = (rulings: readonly Ruling[]): Post => ({
  title: rulings.length ? 'Taken back' : 'Nothing to take back',
  lines: rulings.length
    ? rulings.map(({ kind, reason, by }) => ({ text: `${kind} by ${by}: ${reason}`, under: true, keep: 1 }))
    : [{ text: 'There is no such ruling, or it was taken back already.', keep: 0 }],
  buttons: [{ label: 'List', says: 'list' }],
});

/** "wounded: at least 5, US officials to Reuters". */
export const figureInWords = ({ kind, figure }: Pick<Strikable, 'kind' | 'figure'>): string =>
  `${fieldInWords(kind)}: ${boundsInWords(figure)}, ${teller(figure) ?? 'no source named'}`;

const nowLines = (briefing: Briefing): Post['lines'] => [
  { label: 'Wounded', text: woundedHead(briefing), keep: 1 },
  { label: 'Killed', text: killedHead(briefing), keep: 1 },
];
