import type { Menu, Post, PostLine } from '../../src/model/post.ts';
import { plain } from './plain.ts';
import { widthOf, wrap } from './width.ts';

export type Terminal = { readonly width: number; readonly colour: boolean };

const LABEL_COLUMNS = 10;

/** A post as lines for a terminal: labels in a column of their own, points below them, quotes whole. */
export function renderTerminal(post: Post, { width, colour }: Terminal): string {
  const paint = painter(colour);
  const columns = Math.max(20, width);
  const labelled = post.lines.some((line) => line.label);
  const indent =
    labelled && columns >= 60
      ? Math.max(LABEL_COLUMNS, ...post.lines.map((l) => (l.label && l.label.length <= 14 ? l.label.length + 2 : 0)))
      : 0;
  const [place, ...below] = (post.subtitle ?? '').split('\n').map(plain);
  return [
    ...wrap([plain(post.title).toUpperCase(), place].filter(Boolean).join(' · '), columns).map(paint.bold),
    ...below.filter(Boolean).flatMap((line) => wrap(line, columns)),
    '',
    ...post.lines.flatMap((line) => renderLine(line, indent, columns, paint)),
    ...(post.menus ?? []).flatMap((menu) => renderMenu(menu, columns)).map(paint.dim),
    ...buttons(post, columns).map(paint.dim),
  ].join('\n');
}

type Paint = { readonly bold: (text: string) => string; readonly dim: (text: string) => string };
const painter = (colour: boolean): Paint => ({
  bold: (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text),
  dim: (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text),
});

function renderLine(line: PostLine, indent: number, columns: number, paint: Paint): string[] {
  const label = line.label ? plain(line.label).toUpperCase() : '';
  const inColumn = indent > 0 && widthOf(label) < indent;
  const lead = leadOf(line, inColumn ? label : '', indent);
  const hang = widthOf(lead);
  const text = inColumn || !label ? plain(line.text) : `${label}  ${plain(line.text)}`;
  const body = wrap(text, columns - hang).map((part, k) => {
    const shown = line.strong ? paint.bold(part) : part;
    return k === 0 ? `${inColumn && label ? paint.bold(lead) : lead}${shown}` : `${' '.repeat(hang)}${shown}`;
  });
  return [
    ...body,
    ...(line.quotes ?? []).flatMap(({ quote, from }) => [
      ...wrap(plain(quote.exact), columns - 4).map((part) => `  > ${part}`),
      ...wrap(plain(from), columns - 4).map((part) => paint.dim(`    ${part}`)),
    ]),
  ];
}

/** What stands before a line: the dot of a point, a label in its column, or nothing. */
function leadOf({ under }: PostLine, label: string, indent: number): string {
  if (under) return indent ? '  · ' : '· ';
  return label && `${label}${' '.repeat(indent - widthOf(label))}`;
}

const MOST_CHOICES = 8;

/** What to type for each choice; a long list is left to a narrower question. */
function renderMenu({ label, choices }: Menu, columns: number): string[] {
  const shown = choices.length > MOST_CHOICES ? [] : choices;
  const rest = shown.length ? '' : ` (${choices.length}: ask for one value, as in “quotes wounded”)`;
  return [
    ...wrap(`${plain(label)}${rest}`, columns),
    ...shown.flatMap((choice) => wrap(`  ${plain(choice.says)}  ${plain(choice.label)}`, columns)),
  ];
}

/** Buttons side by side, each on one line where it fits. */
function buttons(post: Post, columns: number): string[] {
  const lines: string[] = [];
  for (const button of post.buttons) {
    const label = `[${plain(button.label)}]`;
    const before = lines.pop();
    const joined = before === undefined ? label : `${before} ${label}`;
    if (widthOf(joined) <= columns) lines.push(joined);
    else lines.push(...(before === undefined ? [] : [before]), ...wrap(label, columns));
  }
  return lines;
}
