import type { Contradiction } from '../../model/briefing.ts';
import { type Casualties, type Count, countsOf } from '../../model/count.ts';
import type { Figure } from '../../model/figure.ts';

/** Counts that standing figures put differently. "One" and "at least one" are the same number. */
export function differingCounts(casualties: Casualties): Contradiction[] {
  return countsOf(casualties).flatMap(([field, count]) => {
    const figures = count.figures.filter(stands);
    const numbers = new Set(figures.map((figure) => figure.floor ?? figure.ceiling));
    if (numbers.size < 2) return [];
    return [{ field, sides: figures.map((f) => ({ value: inWords(f), quotes: f.quotes })), reading: readingOf(count) }];
  });
}

const stands = (figure: Figure): boolean => figure.standing && (figure.floor !== null || figure.ceiling !== null);

/** "at least five": US officials to Reuters. */
export function inWords({ says, speaker, via }: Figure): string {
  const who = speaker && via ? `${speaker} to ${via}` : (speaker ?? via ?? 'no source named');
  return `“${says}”: ${who}`;
}

function readingOf({ low, high, openAbove }: Count): string {
  if (low !== null && high !== null && low !== high)
    return `Different sources put it differently: ${low} to ${high}${openAbove ? ', and possibly more' : ''}`;
  return 'Different sources put it differently; no number settles it';
}
