import { byStanding, type DraftFigure, notStanding } from './figures.ts';
import { isLater } from './later.ts';

/** Marks the figures whose own source gave another later, or that a report puts another in the place of. */
export function supersede(drafts: readonly DraftFigure[]): DraftFigure[] {
  const marked = drafts.map((draft) => {
    if (!draft.figure.standing) return draft;
    const next = drafts.find((other) => other !== draft && other.figure.standing && takesPlaceOf(other, draft));
    return next ? notStanding(draft, reason(next, draft)) : draft;
  });
  return marked.sort(byStanding);
}

const takesPlaceOf = (next: DraftFigure, draft: DraftFigure): boolean =>
  states(next) && (isReplaced(next, draft) || (sameOrigin(next, draft) && isLater(next.told, draft.told)));

/** "Several" takes the place of no number. */
const states = ({ figure }: DraftFigure): boolean => figure.floor !== null || figure.ceiling !== null;

/** A report puts it in the place of the other one; "at least two" puts nothing in the place of "two". */
function isReplaced(next: DraftFigure, { figure, told }: DraftFigure): boolean {
  if (next.figure.floor === figure.floor) return false;
  const names = (bound: number | null): boolean => bound !== null && next.replaces.includes(bound);
  return (names(figure.floor) || names(figure.ceiling)) && !isLater(told, next.told);
}

/** A named speaker is one origin in any outlet; a described one at one agency, or in the one outlet that it told. */
function sameOrigin(a: DraftFigure, b: DraftFigure): boolean {
  if (a.source?.key !== b.source?.key) return false;
  return Boolean(a.source?.named || a.source?.key.split('|')[1]) || sameOutlet(a, b);
}

const sameOutlet = (a: DraftFigure, b: DraftFigure): boolean =>
  a.outlets.length === 1 && b.outlets.length === 1 && a.outlets[0] !== null && a.outlets[0] === b.outlets[0];

const reason = (next: DraftFigure, draft: DraftFigure): string =>
  isReplaced(next, draft)
    ? `a report puts “${next.figure.says}” in its place`
    : `the same source later said “${next.figure.says}”`;
