import type { Line } from '../../model/briefing.ts';
import { isCounted } from '../../model/figure.ts';
import type { Evidence } from '../evidence.ts';
import type { Topic } from '../lexicon/lexicon.ts';
import { answered, corrected, line, type Teller } from '../telling.ts';
import { allFigureLines } from './figures.ts';

/** What a question on differences can be about, by the field of the difference. */
const ABOUT: readonly (readonly [field: string, topic: Topic])[] = [
  ['killed', 'kill'],
  ['wounded', 'wound'],
  ['when', 'when'],
  ['weapon', 'arm'],
  ['attribution', 'claim'],
];
const OF_NUMBERS: readonly Topic[] = ['kill', 'wound', 'figure', 'casualty'];

/** Why the reports carry different values. */
export const tellDisagreement: Teller = ({ topics }, evidence) => {
  const all = evidence.incident.briefing.contradictions;
  const field = ABOUT.find(([, topic]) => topics.has(topic))?.[0];
  const about = all.filter((one) => (field === undefined ? isCounted(one.field) : one.field.startsWith(field)));
  const shown = about.length > 0 || OF_NUMBERS.some((topic) => topics.has(topic)) ? about : all;
  if (shown.length === 0) return corrected(line('The reports do not differ on that.'), ...allFigureLines(evidence));
  const figures = shown.some((one) => isCounted(one.field)) ? allFigureLines(evidence) : [];
  const readings = shown.map((one) =>
    line(one.reading, figures.length > 0 ? [] : one.sides.flatMap((side) => side.quotes)),
  );
  return answered(...boundsLine(evidence), ...readings, ...figures);
};

/** Minimum and maximum are no contradiction in themselves. */
function boundsLine({ incident }: Evidence): Line[] {
  const figures = incident.briefing.casualties.wounded.figures.filter((figure) => figure.standing);
  const floors = figures.some((figure) => figure.floor !== null && figure.ceiling === null);
  const ceilings = figures.some((figure) => figure.floor === null && figure.ceiling !== null);
  const agencies = new Set(figures.flatMap((figure) => figure.via ?? []));
  const apart = agencies.size > 1 ? ', told to different agencies' : '';
  return floors && ceilings ? [line(`They are bounds: one a minimum, another a maximum${apart}.`)] : [];
}
