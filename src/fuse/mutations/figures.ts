import type { Mutation } from '../../model/briefing.ts';
import { type Casualties, countsOf } from '../../model/count.ts';
import { type Figure, isAttributed } from '../../model/figure.ts';
import { inWords } from '../contradictions/counts.ts';

/** A sourced maximum or exact number that another report carries as a minimum: "as many as seven" → "at least seven". */
export function turnedFigures(casualties: Casualties): Mutation[] {
  return countsOf(casualties).flatMap(([, { figures }]) =>
    figures.filter(isTurnable).flatMap((from) =>
      figures
        .filter((to) => isTurned(from, to))
        .map((to) => ({
          what: `${inWords(from)} became ${inWords(to)}`,
          from: from.quotes[0]!,
          to: to.quotes[0]!,
        })),
    ),
  );
}

const isTurnable = (figure: Figure): boolean => isAttributed(figure) && figure.ceiling !== null && figure.ceiling > 0;

const isTurned = (from: Figure, to: Figure): boolean =>
  to.ceiling === null &&
  to.floor === from.ceiling &&
  (!isAttributed(to) || (to.via === from.via && to.speaker === from.speaker)) &&
  to.reports.some((report) => !from.reports.includes(report));
