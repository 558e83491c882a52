import type { Briefing } from '../../model/briefing.ts';
import { type Count, NOT_REPORTED } from '../../model/count.ts';
import { COUNTED, type Figure } from '../../model/figure.ts';
import { distinctQuotes } from '../../model/quote.ts';
import type { Change } from '../../model/update.ts';
import { countInWords } from '../count-words.ts';

/** Counts whose numbers or standing moved, with the figures that moved them. */
export function changedCounts(before: Briefing | null, after: Briefing): Change[] {
  const replacedBy: ReplacedBy = new Map(after.replaced?.map(({ id, by }) => [id, by]));
  const isRuled = before?.rulings?.length !== after.rulings?.length;
  return COUNTED.flatMap((field) => {
    const old = before?.casualties[field] ?? NOT_REPORTED;
    const now = after.casualties[field] ?? NOT_REPORTED;
    if (sameNumbers(old, now)) return nowSourced(field, old, now);
    const fresh = now.figures.filter(
      (figure) => figure.standing && !old.figures.some((other) => sameFigure(figure, other, replacedBy)),
    );
    const fallen = now.figures.filter(
      (figure) =>
        !figure.standing && old.figures.some((other) => other.standing && sameFigure(figure, other, replacedBy)),
    );
    const withdrawn = old.figures.filter((figure) => isWithdrawn(figure, now, replacedBy));
    const shown = [...fresh, ...fallen].length ? [...fresh, ...fallen] : now.figures;
    return [
      {
        field,
        before: countInWords(old),
        after: countInWords(now),
        correction: isLower(now, old) || (fallen.length + withdrawn.length > 0 && (!isLower(old, now) || isRuled)),
        why: whyMoved(old, fresh, fallen, withdrawn),
        quotes: distinctQuotes(shown.flatMap((figure) => figure.quotes)),
      },
    ];
  });
}

/** The numbers are the same, but one of them rested on nobody's word before. */
function nowSourced(field: Change['field'], old: Count, now: Count): Change[] {
  const figure = [now.high, now.low].flatMap((bound) => {
    const before = figuresAt(bound, old);
    return before.length && !before.some(isSourced) ? (figuresAt(bound, now).find(isSourced) ?? []) : [];
  })[0];
  if (!figure) return [];
  const said = countInWords(now);
  const why = `now with a source: ${inWords(figure)}`;
  return [{ field, before: said, after: said, correction: false, why, quotes: figure.quotes }];
}

const figuresAt = (bound: number | null, { figures }: Count): Figure[] =>
  figures.filter(
    ({ standing, floor, ceiling }) => bound !== null && standing && (floor === bound || ceiling === bound),
  );

const isSourced = ({ speaker, via }: Figure): boolean => speaker !== null || via !== null;

const NUMBERS = ['status', 'low', 'best', 'high', 'openAbove', 'provisional'] as const;

const sameNumbers = (a: Count, b: Count): boolean => NUMBERS.every((name) => a[name] === b[name]);

/** "At least seven" was too much: the next number is less, whoever gives it. A toll that rises corrects nobody. */
const isLower = (now: Count, old: Count): boolean => now.low !== null && old.low !== null && now.low < old.low;

/** Reports, each with the later version of its article that replaces it. */
type ReplacedBy = ReadonlyMap<string, string>;

const sameFigure = (now: Figure, old: Figure, replacedBy: ReplacedBy): boolean =>
  now.floor === old.floor &&
  now.ceiling === old.ceiling &&
  now.quotes.some((q) =>
    old.quotes.some((r) => (q.report === r.report && q.start === r.start) || q.report === replacedBy.get(r.report)),
  );

/** Every report that stated it has a later version, and none of those does. */
const isWithdrawn = (old: Figure, now: Count, replacedBy: ReplacedBy): boolean =>
  old.standing &&
  old.quotes.every(({ report }) => replacedBy.has(report)) &&
  !now.figures.some((figure) => sameFigure(figure, old, replacedBy));

function whyMoved(
  old: Count,
  fresh: readonly Figure[],
  fallen: readonly Figure[],
  withdrawn: readonly Figure[],
): string {
  const why = fallen[0]?.why;
  if (why !== undefined) return `“${fallen[0]!.says}” stands no longer: ${why}`;
  if (withdrawn[0]) return `“${withdrawn[0].says}” stands no longer: a later version of the report leaves it out`;
  const sourced = fresh.find(isSourced);
  const numbers = old.figures.filter((figure) => figure.standing && (figure.floor !== null || figure.ceiling !== null));
  const wasUnsourced = numbers.length > 0 && !numbers.some(isSourced);
  if (sourced && wasUnsourced) return `a number with a source comes before one without: ${inWords(sourced)}`;
  const first = sourced ?? fresh[0];
  return first ? `new: ${inWords(first)}` : 'the reports that stand have changed';
}

function inWords({ says, speaker, via }: Figure): string {
  const who = speaker && via ? `${speaker} to ${via}` : (speaker ?? via ?? 'no source named');
  return `“${says}” (${who})`;
}
