import type { Count } from '../model/count.ts';
import { soleTeller } from '../model/sole-teller.ts';

/** A count in words: "5–7, possibly more", "at least 7", "“several”"; null where nothing is reported. */
export function countInWords(count: Count): string | null {
  if (count.status === 'not_reported') return null;
  if (count.status === 'reported_none') return 'nobody';
  if (count.status === 'reported_unknown') return 'said to be unknown';
  return `${rangeInWords(count)}${count.provisional ? ', not final' : ''}`;
}

function rangeInWords(count: Count): string {
  const { low, high, openAbove, figures } = count;
  if (low === null && high === null) return `“${figures.find((figure) => figure.standing)?.says ?? 'some'}”`;
  const alone = soleTeller(count);
  if (alone !== null) return `${high}, as only ${alone} says`;
  if (low === null) return `up to ${high}${openAbove ? ', possibly more' : ''}`;
  if (high === null) return above(figures) ?? `at least ${low}`;
  const range = low === high ? `${low}` : `${low}–${high}`;
  return openAbove ? `${range}, possibly more` : range;
}

/** "over 135": the source's own words, where they are all that there is. */
function above(figures: Count['figures']): string | null {
  const standing = figures.filter((figure) => figure.standing && figure.floor !== null);
  const says = standing[0]?.says.toLowerCase() ?? '';
  return standing.length === 1 && /^(?:over|more than|upwards of|in excess of) \d/u.test(says) ? says : null;
}
