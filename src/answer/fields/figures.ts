import type { Line } from '../../model/briefing.ts';
import type { Count } from '../../model/count.ts';
import type { Figure } from '../../model/figure.ts';
import { soleTeller } from '../../model/sole-teller.ts';
import type { Evidence } from '../evidence.ts';
import { outletOf } from '../teller.ts';
import { capital, distinct, line, listed } from '../telling.ts';

/** The count in a word or two: "5–7", "at least 5", "“several”, no number". */
export function rangeOf(count: Count): string {
  const { low, high, openAbove } = count;
  if (low !== null && high !== null && low !== high) return `${low}–${high}`;
  if (low !== null && high === null) return openAbove ? `at least ${low}` : `${low}`;
  if (low !== null) return `${low}`;
  const alone = soleTeller(count);
  if (high !== null) return alone === null ? `as many as ${high}` : `by ${alone}’s count alone ${high}`;
  const vague = distinct(count.figures.filter((figure) => figure.standing).map((figure) => `“${figure.says}”`));
  return `${vague.join(' or ')}, no number`;
}

/** One line a figure: its own words, whom it counts, who says so. */
export function figureLine(figure: Figure, evidence: Evidence): Line {
  const victims = figure.victims === null || figure.says.includes(figure.victims) ? '' : ` (${figure.victims})`;
  const reports = figure.reports.length > 1 ? `, in ${figure.reports.length} reports` : '';
  const fallen = figure.standing ? '' : ` No longer stands${figure.why ? `: ${figure.why}` : ''}.`;
  return line(`“${capital(figure.says)}”${victims}: ${speakerOf(figure, evidence)}${reports}.${fallen}`, figure.quotes);
}

function speakerOf({ speaker, via, reports }: Figure, evidence: Evidence): string {
  if (speaker !== null && via !== null) return `${speaker}, to ${via}`;
  if (speaker !== null || via !== null) return (speaker ?? via)!;
  return `${listed(reports.map((id) => outletOf(evidence.readings.get(id), id)))}, naming no source`;
}

/** The figures of the dead and the wounded. */
export function allFigureLines(evidence: Evidence): Line[] {
  const { killed, wounded } = evidence.incident.briefing.casualties;
  return [...killed.figures, ...wounded.figures].map((figure) => figureLine(figure, evidence));
}
