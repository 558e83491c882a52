import type { Answer } from '../model/answer.ts';
import type { Briefing, Line } from '../model/briefing.ts';
import { countsOf } from '../model/count.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Quote } from '../model/quote.ts';
import type { Change } from '../model/update.ts';
import { buttonsFor } from './card.ts';
import { boundsInWords, teller } from './figure-words.ts';
import { ageOf, reportInWords } from './outlet.ts';

const QUOTES_A_LINE = 4;

/** Every value with its sentences: all fields, or the one asked for. */
export function quotesOf(briefing: Briefing, field: string | null): Post {
  const figures = countsOf(briefing.casualties).flatMap(([kind, count]) =>
    count.figures.map((f) => ({
      field: kind as string,
      line: {
        text: `${kind.replace('_', ' ')}: ${boundsInWords(f)}, ${teller(f) ?? 'no source named'}${f.standing ? '' : ` (no longer counted: ${f.why ?? ''})`}`,
        quotes: f.quotes,
      },
    })),
  );
  const statements = briefing.attribution.statements.map((s) => ({
    field: 'who',
    line: {
      text: `${s.stance.replace('_', ' ')}: ${s.actor ?? 'nobody'}${s.by && s.by !== s.actor ? `, ${s.by}` : ''}`,
      quotes: s.quotes,
    },
  }));
  const rest = (name: string, lines: readonly Line[]): { field: string; line: Line }[] =>
    lines.map((line) => ({ field: name, line }));
  const where = briefing.where
    ? [{ field: 'where', line: { text: `where: ${briefing.where.name}`, quotes: briefing.where.quotes } }]
    : [];
  const when = briefing.when
    ? [{ field: 'when', line: { text: `when: ${briefing.when.start}`, quotes: briefing.when.quotes } }]
    : [];
  const all = [
    ...figures,
    ...rest('killed', briefing.casualtyNotes),
    ...statements,
    ...rest('what', briefing.what),
    ...where,
    ...when,
    ...rest('damage', briefing.damage),
    ...rest('response', briefing.response),
  ];
  const shown = field
    ? all.filter((entry) => entry.field.startsWith(field) || (field === 'attribution' && entry.field === 'who'))
    : all;
  const none: PostLine = {
    text: field
      ? `No quotes under “${field}”. There are: ${[...new Set(all.map((e) => e.field))].join(', ')}.`
      : 'No quotes.',
    keep: 0,
  };
  return {
    title: `Quotes: ${briefing.title}`,
    lines: shown.length ? shown.map(({ line }) => quoted(line, briefing)) : [none],
    buttons: buttonsFor(briefing.id),
  };
}

/** A line with its sentences below it; those past the fourth are counted, not cut. */
function quoted({ text, quotes }: Line, briefing: Briefing): PostLine {
  const shown = distinctSentences(quotes).slice(0, QUOTES_A_LINE);
  const more = distinctSentences(quotes).length - shown.length;
  return {
    text: more > 0 ? `${text} (${more} more)` : text,
    quotes: shown.map((quote) => ({ quote, from: fromOf(quote, briefing) })),
    keep: 3,
  };
}

const distinctSentences = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(quotes.map((q) => [`${q.report}:${q.start}`, q])).values(),
];

function fromOf(quote: Quote, { reports }: Briefing): string {
  const report = reports.find((r) => r.id === quote.report);
  return report ? reportInWords(report) : `report ${quote.report}`;
}

/** Where the reports disagree, and what was changed on the way from one to another. */
export function changesOf(
  briefing: Briefing,
  steps: readonly { readonly report: string; readonly changes: readonly Change[] }[],
): Post {
  const history = steps.flatMap(({ report, changes }): PostLine[] => [
    { label: nameOf(report, briefing), text: changes.length ? '' : 'nothing new', keep: 2 },
    ...changes.map((change): PostLine => ({ text: changeInWords(change), under: true, keep: 4 })),
  ]);
  const conflicts = briefing.contradictions.flatMap((c): PostLine[] => [
    { label: 'Differs', text: c.sides.map((side) => side.value).join('  ↔  '), keep: 3 },
    { text: c.reading, under: true, keep: 4 },
  ]);
  const drift = briefing.mutations.map((m): PostLine => ({ label: 'On the way', text: m.what, keep: 6 }));
  return {
    title: `What changed: ${briefing.title}`,
    lines: [...history, ...conflicts, ...drift],
    buttons: buttonsFor(briefing.id),
  };
}

const changeInWords = ({ field, before, after, why }: Change): string =>
  `${field}: ${before ?? 'not reported'} → ${after ?? 'not reported'}${why ? ` (${why})` : ''}`;

const nameOf = (id: string, { reports }: Briefing): string => {
  const report = reports.find((r) => r.id === id);
  return report ? reportInWords(report) : `report ${id}`;
};

/** The reports, and the few mouths that they go back to. */
export function sourcesOf(briefing: Briefing): Post {
  const reports = briefing.reports.map(
    (r): PostLine => ({
      text: `${reportInWords(r)}${r.main ? '' : ', only mentions it'}${r.url ? `, ${r.url}` : ''} [${r.id}]`,
      under: true,
      keep: 2,
    }),
  );
  const origins = briefing.origins.map(
    (o): PostLine => ({
      text: `${teller(o) ?? 'no source named'}${o.party ? `, for the ${o.party}` : ''}: ${o.fields.join(', ')} (${o.reports.length} of ${briefing.reports.length} reports)`,
      under: true,
      keep: 4,
    }),
  );
  const wounded = briefing.origins.filter((o) => o.fields.includes('wounded') || o.fields.includes('killed'));
  const parties = new Set(wounded.flatMap((o) => o.party ?? []));
  return {
    title: `Sources: ${briefing.title}`,
    lines: [
      { label: 'Reports', text: ageOf(briefing.reports), strong: true, keep: 0 },
      ...reports,
      {
        label: 'Who says it',
        text: `casualties rest on ${wounded.length} source${wounded.length === 1 ? '' : 's'}${parties.size ? ` of ${parties.size} part${parties.size === 1 ? 'y' : 'ies'} (${[...parties].join(', ')})` : ''}`,
        strong: true,
        keep: 1,
      },
      ...origins,
    ],
    buttons: buttonsFor(briefing.id),
  };
}

/** The answer to a question: what the reports say, each value over its sentence; or that they don't say, and what is nearest. */
export function answerPost(question: string, answer: Answer, briefing: Briefing): Post {
  const lines = (answer.lines ?? [{ text: answer.text, quotes: answer.quotes }]).map(
    (line, k): PostLine => ({ ...quoted(line, briefing), strong: k === 0, keep: k === 0 ? 0 : 3 }),
  );
  const nearest = answer.nearest?.length
    ? [
        { text: 'Closest:', keep: 4 } as PostLine,
        ...answer.nearest.map((line) => ({ ...quoted(line, briefing), under: true, keep: 5 })),
      ]
    : [];
  return {
    title: question.charAt(0).toUpperCase() + question.slice(1),
    lines: [...lines, ...nearest, { text: `From ${ageOf(briefing.reports)}`, keep: 2 }],
    buttons: buttonsFor(briefing.id).filter((b) => b.label !== 'What changed'),
  };
}
