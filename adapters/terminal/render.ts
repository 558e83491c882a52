import type { Post, PostLine } from '../../src/model/post.ts';
import { widthOf, wrap } from './width.ts';

export type Terminal = { readonly width: number; readonly colour: boolean };

const LABEL_COLUMNS = 10;
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A post as lines for a terminal: labels in a column of their own, points below them, quotes whole. */
export function renderTerminal(post: Post, { width, colour }: Terminal): string {
  const paint = painter(colour);
  const columns = Math.max(20, width);
  const labelled = post.lines.some((line) => line.label);
  const indent =
    labelled && columns >= 60
      ? Math.max(LABEL_COLUMNS, ...post.lines.map((l) => (l.label && l.label.length <= 14 ? l.label.length + 2 : 0)))
      : 0;
  const [place, ...below] = (post.subtitle ?? '').split('\n').map(clean);
  return [
    ...wrap([clean(post.title).toUpperCase(), place].filter(Boolean).join(' · '), columns).map(paint.bold),
    ...below.filter(Boolean).flatMap((line) => wrap(line, columns)),
    '',
    ...post.lines.flatMap((line) => renderLine(line, indent, columns, paint)),
    ...buttons(post, columns).map(paint.dim),
  ].join('\n');
}

type Paint = { readonly bold: (text: string) => string; readonly dim: (text: string) => string };
const painter = (colour: boolean): Paint => ({
  bold: (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text),
  dim: (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text),
});

function renderLine(line: PostLine, indent: number, columns: number, paint: Paint): string[] {
  const label = line.label ? clean(line.label).toUpperCase() : '';
  const inColumn = indent > 0 && widthOf(label) < indent;
  const lead = line.under
    ? `${' '.repeat(indent ? 2 : 0)}· `
    : inColumn && label
      ? label.padEnd(indent)
      : ' '.repeat(line.label || !indent ? 0 : 0);
  const hang = line.under ? lead.length : inColumn && label ? indent : 0;
  const text = inColumn || !label ? clean(line.text) : `${label}  ${clean(line.text)}`;
  const body = wrap(text, columns - hang).map((part, k) => {
    const shown = line.strong ? paint.bold(part) : part;
    return k === 0 ? `${inColumn && label ? paint.bold(lead) : lead}${shown}` : `${' '.repeat(hang)}${shown}`;
  });
  return [
    ...body,
    ...(line.quotes ?? []).flatMap(({ quote, from }) => [
      ...wrap(clean(quote.exact), columns - 4).map((part) => `  > ${part}`),
      ...wrap(clean(from), columns - 4).map((part) => paint.dim(`    ${part}`)),
    ]),
  ];
}

const buttons = (post: Post, columns: number): string[] =>
  post.buttons.length
    ? wrap(post.buttons.map((button) => `[${clean(button.label).replaceAll(' ', '\u00a0')}]`).join(' '), columns).map(
        (line) => line.replaceAll('\u00a0', ' '),
      )
    : [];

/** News text may not steer the terminal: control characters and direction overrides become spaces. */
const clean = (text: string): string => text.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
