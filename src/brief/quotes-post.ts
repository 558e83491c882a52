import type { Statement } from '../model/attribution.ts';
import type { Briefing, Line } from '../model/briefing.ts';
import { countsOf } from '../model/count.ts';
import type { Figure } from '../model/figure.ts';
import type { Post } from '../model/post.ts';
import { daysInWords } from '../model/when.ts';
import { buttonsFor } from './buttons.ts';
import { fieldInWords } from './field-words.ts';
import { boundsInWords, teller } from './figure-words.ts';
import { quotedLine } from './quoted-line.ts';

type Entry = { readonly field: string; readonly line: Line };

/** What people may call a field. */
const CALLED: Readonly<Record<string, string>> = {
  dead: 'killed',
  deaths: 'killed',
  death: 'killed',
  hurt: 'wounded',
  injured: 'wounded',
  serious: 'wounded_serious',
  seriously: 'wounded_serious',
  attribution: 'who',
  claim: 'who',
  weapons: 'what',
  place: 'where',
  date: 'when',
  since: 'response',
};

/** Every value with its sentences: a few for each, or all of them for the field asked for. */
export function quotesPost(briefing: Briefing, field: string | null): Post {
  const entries = entriesOf(briefing);
  const wanted = field === null ? null : (CALLED[field] ?? field);
  const shown = entries.filter((entry) => wanted === null || entry.field.startsWith(wanted));
  const most = wanted === null ? undefined : Number.POSITIVE_INFINITY;
  const fields = [...new Set(entries.map((entry) => entry.field))];
  return {
    title: `Quotes: ${briefing.title}`,
    lines: shown.length
      ? shown.map(({ line }) => quotedLine(line, briefing, most))
      : [{ text: `No quotes under “${field}”. There are: ${fields.join(', ')}.`, keep: 0 }],
    buttons: buttonsFor(briefing),
  };
}

function entriesOf(briefing: Briefing): Entry[] {
  const { casualties, casualtyNotes, attribution, what, where, when, damage, response } = briefing;
  const under = (field: string, lines: readonly Line[]): Entry[] => lines.map((line) => ({ field, line }));
  return [
    ...countsOf(casualties).flatMap(([kind, { figures }]) =>
      under(
        kind,
        figures.map((figure) => figureLine(kind, figure)),
      ),
    ),
    ...under('killed', casualtyNotes),
    ...under('who', attribution.statements.map(statementLine)),
    ...under('what', what),
    ...under('where', where ? [{ text: `where: ${where.name}`, quotes: where.quotes }] : []),
    ...under('when', when ? [{ text: `when: ${daysInWords(when)}`, quotes: when.quotes }] : []),
    ...under('damage', damage),
    ...under('response', response),
  ];
}

const figureLine = (kind: string, figure: Figure): Line => ({
  text: `${fieldInWords(kind)}: ${boundsInWords(figure)}, ${teller(figure) ?? 'no source named'}${figure.standing ? '' : ` (no longer counted${figure.why ? `: ${figure.why}` : ''})`}`,
  quotes: figure.quotes,
});

function statementLine({ stance, actor, by, quotes }: Statement): Line {
  if (stance === 'no_claim') return { text: `nobody has claimed it${by ? `, says ${by}` : ''}`, quotes };
  const says = by && by !== actor ? ` by ${by}` : '';
  return { text: `${stance}${says}: ${actor ?? 'nobody named'}`, quotes };
}
