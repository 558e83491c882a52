import type { Statement } from '../model/attribution.ts';
import type { Briefing, Line } from '../model/briefing.ts';
import { countsOf } from '../model/count.ts';
import type { Counted, Figure } from '../model/figure.ts';
import type { Menu, Post } from '../model/post.ts';
import { inForce } from '../model/ruling.ts';
import { daysInWords } from '../model/when.ts';
import { buttonsBelow } from './buttons.ts';
import { decidedInWords } from './decided-in-words.ts';
import { fieldInWords } from './field-words.ts';
import { numbered } from './numbered.ts';
import { quotedLine } from './quoted-line.ts';
import { reportNamed } from './report-named.ts';
import { figureInWords } from './ruling-post.ts';
import type { Strikable } from './strikable.ts';

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

/**
 * Every value with its sentences: a few for each, or all of them for the field asked for. Each can be read in its paragraph;
 * `strikable` are the figures that the reader may call wrong; what was decided before can then be taken back.
 */
export function quotesPost(
  briefing: Briefing,
  field: string | null,
  strikable: readonly Strikable[] | null = null,
): Post {
  const entries = entriesOf(briefing);
  const called = field?.replaceAll('_', ' ') ?? null;
  const wanted = called === null ? null : (CALLED[called] ?? fieldNamed(called, entries));
  const shown = entries.filter((entry) => wanted === null || entry.field.startsWith(wanted));
  const most = wanted === null ? undefined : Number.POSITIVE_INFINITY;
  const fields = [...new Set(entries.map((entry) => fieldInWords(entry.field)))];
  const lines = shown.map(({ line }) => quotedLine(line, briefing, most));
  const wrong = (strikable ?? []).filter(({ kind }) => wanted === null || kind.startsWith(wanted));
  return {
    title: `Quotes: ${briefing.title}`,
    lines: lines.length ? lines : [{ text: `No quotes under “${field}”. There are: ${fields.join(', ')}.`, keep: 0 }],
    buttons: buttonsBelow(briefing),
    menus: [
      menu('Read one in its paragraph', choicesOf(shown, lines, briefing)),
      menu('Take back', strikable ? takenBack(briefing) : []),
      menu(
        'This figure is wrong',
        wrong.flatMap((one) => strikeChoice(briefing.id, one)),
      ),
    ].flat(),
  };
}

/** A field by what the program or people call it. */
const fieldNamed = (called: string, entries: readonly Entry[]): string =>
  entries.find(({ field }) => fieldInWords(field) === called)?.field ?? called.replaceAll(' ', '_');

const menu = (label: string, choices: Menu['choices']): Menu[] =>
  choices.length ? [{ label, choices: numbered(choices) }] : [];

/** A choice for each sentence that is shown, named by the first value that it tells and who wrote it. */
function choicesOf(shown: readonly Entry[], lines: Post['lines'], briefing: Briefing): Menu['choices'] {
  const choices = lines.flatMap(({ quotes = [] }, k) =>
    quotes.map(({ quote }) => ({
      label: `${fieldInWords(shown[k]!.field)}: ${reportNamed(quote.report, briefing)}`,
      says: `quote ${quote.report} ${quote.start}`,
    })),
  );
  return Map.groupBy(choices, ({ says }) => says)
    .values()
    .map(([first]) => first!)
    .toArray();
}

const takenBack = ({ rulings }: Briefing): Menu['choices'] =>
  inForce(rulings ?? []).map((ruling) => ({ label: decidedInWords(ruling), says: `undo ${ruling.id}` }));

const strikeChoice = (incident: string, { kind, figure, claims }: Strikable): Menu['choices'] =>
  claims[0] ? [{ label: figureInWords({ kind, figure }), says: `strike ${incident} ${claims[0]}` }] : [];

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

const figureLine = (kind: Counted, figure: Figure): Line => ({
  text: `${figureInWords({ kind, figure })}${figure.standing ? '' : ` (no longer counted${figure.why ? `: ${figure.why}` : ''})`}`,
  quotes: figure.quotes,
});

function statementLine({ stance, actor, by, quotes }: Statement): Line {
  if (stance === 'no_claim') return { text: `nobody has claimed it${by ? `, says ${by}` : ''}`, quotes };
  const says = by && by !== actor ? ` by ${by}` : '';
  return { text: `${stance}${says}: ${actor ?? 'nobody named'}`, quotes };
}
