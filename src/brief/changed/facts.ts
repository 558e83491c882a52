import type { Briefing, Contradiction, Line } from '../../model/briefing.ts';
import type { Quote } from '../../model/quote.ts';
import type { Change } from '../../model/update.ts';
import { daysInWords } from '../../model/when.ts';

/** Place, date and kind, where they moved. */
export function changedFacts(before: Briefing | null, after: Briefing): Change[] {
  return [
    moved('where', before?.where?.name ?? null, after.where?.name ?? null, after.where?.quotes ?? []),
    moved(
      'when',
      before?.when ? daysInWords(before.when) : null,
      after.when ? daysInWords(after.when) : null,
      after.when?.quotes ?? [],
    ),
    moved('kind', before?.kind ?? null, after.kind, []),
  ].flat();
}

const moved = (field: string, before: string | null, after: string | null, quotes: Quote[]): Change[] =>
  before === after
    ? []
    : [
        {
          field,
          before,
          after,
          correction: before !== null,
          why: before === null ? 'new' : 'most reports now say so',
          quotes,
        },
      ];

/** Lines that rest on sentences which no line of that sort rested on before. */
export function newLines(before: Briefing, after: Briefing): Change[] {
  return (['what', 'damage', 'response'] as const).flatMap((field) => {
    const known = new Set(before[field].flatMap((line) => line.quotes.map(quoteKey)));
    const texts = new Set(before[field].map((line) => line.text));
    const isNew = (line: Line) => !texts.has(line.text) && line.quotes.every((quote) => !known.has(quoteKey(quote)));
    return after[field]
      .filter(isNew)
      .map(({ text, quotes }) => ({ field, before: null, after: text, correction: false, why: 'new', quotes }));
  });
}

const quoteKey = ({ report, start }: Quote): string => `${report}:${start}`;

/** Contradictions that came up, and those that are gone. */
export function changedContradictions(before: Briefing, after: Briefing): Change[] {
  const keys = (briefing: Briefing) => new Set(briefing.contradictions.map(contradictionKey));
  const [old, now] = [keys(before), keys(after)];
  const appeared = after.contradictions.filter((found) => !old.has(contradictionKey(found)));
  const gone = before.contradictions.filter((found) => !now.has(contradictionKey(found)));
  return [
    ...appeared.map((found) => ({ ...toChange(found), before: null, after: inWords(found), why: found.reading })),
    ...gone.map((found) => ({ ...toChange(found), before: inWords(found), after: null, why: 'the reports agree now' })),
  ];
}

const contradictionKey = ({ field, sides, reading }: Contradiction): string =>
  field === 'attribution'
    ? `${field} ${sides.length > 1 && /^(?:Probably )?a change|later report/i.test(reading) ? 'time' : reading}`
    : field;

const inWords = ({ sides }: Contradiction): string => sides.map((side) => side.value).join(' / ');

const toChange = ({ field, sides }: Contradiction): Pick<Change, 'field' | 'correction' | 'quotes'> => ({
  field: `contradiction.${field}`,
  correction: false,
  quotes: sides.flatMap((side) => side.quotes),
});
