import type { Post, PostLine } from '../../src/model/post.ts';
import { onOneLine, visible } from './clipped.ts';

/** The whole of a post but its buttons, as the plain text that screen readers read and notifications show. */
export function spoken({ title, subtitle = '', lines }: Pick<Post, 'title' | 'subtitle' | 'lines'>): string {
  const [place = '', ...below] = subtitle.split('\n');
  const head = [title, place].filter(Boolean).join(' · ');
  return escaped([head, ...below, ...lines.flatMap(lineSpoken)].filter((line) => line.trim()).join('\n'));
}

function lineSpoken({ label, text, under, quotes = [] }: PostLine): string[] {
  const said = [label, text].filter(Boolean).map((part) => visible(part!));
  return [
    said.length ? `${under ? '  · ' : ''}${said.join(': ')}` : '',
    ...quotes.flatMap(({ quote, from }) => [`  > ${visible(quote.exact)}`, from ? `    ${onOneLine(from)}` : '']),
  ];
}

/** Slack reads `<!channel>` and `<@U1>` in the text of a message; a half of a surrogate pair cannot be sent at all. */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
