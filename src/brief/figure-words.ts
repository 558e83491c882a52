import type { Count } from '../model/count.ts';
import { type Figure, isAttributed } from '../model/figure.ts';
import type { Ruling } from '../model/ruling.ts';
import { countInWords } from './count-words.ts';
import { listed } from './outlet.ts';

const CAVEAT =
  /\b(?:could|may|might|can|is (?:likely|expected) to|was expected to) (?:still )?(?:change|rise|increase|climb|grow)\b/iu;

/** The bounds of a figure with its hedge: "at least 5", "as many as 7", "about 12"; its own words where it has no number. */
export function boundsInWords({ says, floor, ceiling, approximate }: Figure): string {
  if (floor === null && ceiling === null) return `“${says}”`;
  if (/^(?:over|more than|nearly|almost) \d/iu.test(says)) return says.toLowerCase();
  const about = approximate ? 'about ' : '';
  if (floor === null) return `${about || 'as many as '}${ceiling}`;
  if (ceiling === null) return `${about}at least ${floor}`;
  return floor === ceiling ? `${about}${floor}` : `${about}${floor}–${ceiling}`;
}

/** The bounds with those that they count: "at least 5 US personnel"; a person known by name stands beside the number. */
function peopleInWords(figure: Figure): string {
  const { says, victims } = figure;
  if (!victims) return boundsInWords(figure);
  return `${boundsInWords(figure)}${says.toLowerCase() === victims.toLowerCase() ? `, ${victims}` : ` ${victims}`}`;
}

/** "US officials to Reuters", "police", "according to Reuters"; null where the outlet speaks for itself. */
export function teller({ speaker, via }: Pick<Figure, 'speaker' | 'via'>): string | null {
  if (speaker) return via ? `${speaker} to ${via}` : speaker;
  return via ? `according to ${via}` : null;
}

/** The answer to "how many": the range, and whether it is final. */
export const headOf = (count: Count): string => `${rangeHead(count)}${count.provisional ? '. Not final' : ''}`;

/** The range alone; where "not final" is said behind it, it need not say that there may be more. */
export function rangeHead(count: Count): string {
  const words = countInWords({ ...count, provisional: false } as Count) ?? 'Not reported';
  return count.provisional ? words.replace(/, possibly more$/u, '') : words;
}

/** The range inside a line that does not say whether it is final: "5–7 or more". */
export const rangeInShort = (count: Count): string =>
  rangeHead({ ...count, provisional: false } as Count).replace(/, possibly more$/u, ' or more');

/** A line for each figure that stands, those with a source first; struck ones are told apart. */
export function figureLines(count: Count, reports: number, outlet: (report: string) => string): string[] {
  const standing = count.figures.filter((figure) => figure.standing);
  const numbered = standing.filter((figure) => figure.floor !== null || figure.ceiling !== null);
  const shown = (numbered.length ? numbered : standing).toSorted(
    (a, b) => Number(isAttributed(b)) - Number(isAttributed(a)),
  );
  return shown.map((figure) => (isAttributed(figure) ? sourced(figure, reports) : unsourced(figure, count, outlet)));
}

function sourced(figure: Figure, reports: number): string {
  const caveat = caveatOf(figure);
  const spread = figure.reports.length > 1 ? ` (${figure.reports.length} of ${reports} reports)` : '';
  return `${peopleInWords(figure)}: ${teller(figure)}${caveat ? `, “${caveat}”` : ''}${spread}`;
}

/** The words in which its source says that it may change: "could still change". */
const caveatOf = ({ caveats }: Figure): string | null =>
  caveats?.map((quote) => CAVEAT.exec(quote.exact)?.[0]).find(Boolean) ?? null;

/** A number without a source raises nothing: the low end stays, and the line says so. */
function unsourced(figure: Figure, count: Count, outlet: (report: string) => string): string {
  const stays =
    figure.floor !== null && count.low !== null && figure.floor > count.low
      ? `, so the low end stays ${count.low}${onlyTop(figure, count) ? ` and only this says ${count.high}` : ''}`
      : '';
  const isName = figure.says.toLowerCase() === figure.victims?.toLowerCase();
  const told = isName || !figure.victims ? `“${figure.says}”` : `“${figure.says}” ${figure.victims}`;
  return `${told}: ${listed(figure.reports.map(outlet))}, ${figure.reports.length > 1 ? 'who name' : 'names'} no source${stays}`;
}

/** Is this the only figure that reaches as high as the range does? */
const onlyTop = (figure: Figure, count: Count): boolean =>
  figure.floor === count.high &&
  !count.figures.some(
    (other) =>
      other !== figure && other.standing && Math.max(other.floor ?? 0, other.ceiling ?? 0) >= (count.high ?? 0),
  );

/** Figures that no longer stand: what sources corrected, and what people struck, with who did. */
export const fallenLines = (count: Count, rulings: readonly Ruling[]): string[] =>
  count.figures
    .filter((figure) => !figure.standing)
    .map((figure) => {
      const told = `${peopleInWords(figure)}${isAttributed(figure) ? `, ${teller(figure)}` : ''}`;
      const struck = rulings.find((r) => r.kind === 'strike' && figure.why === `struck: ${r.reason}`);
      if (struck) return `struck by ${struck.by}: ${told} (${struck.reason})`;
      return `no longer counted: ${told}${figure.why ? ` (${figure.why})` : ''}`;
    });
