import type { types } from '@slack/bolt';
import type { PostLine } from '../../src/model/post.ts';
import { visible } from './clipped.ts';
import { LIMITS } from './limits.ts';

type Part = types.RichTextSection | types.RichTextList | types.RichTextQuote;
type Leaf = types.RichTextText | types.RichTextLink;
type Style = NonNullable<types.RichTextText['style']>;

/**
 * Lines as one block of rich text, whose leaves are shown as they are: no markup, no mentions, nothing to escape. Null where
 * there is nothing to show.
 */
export function richText(lines: readonly PostLine[]): types.RichTextBlock | null {
  const elements = lines.flatMap(partsOf).reduce(joined, []);
  return elements.length ? { type: 'rich_text', elements } : null;
}

/** A line, then each of its quotes over the source that it is from. */
function partsOf(line: PostLine): Part[] {
  const said = section(leavesOf(line));
  const own: Part[] = line.under
    ? said.map((item) => ({ type: 'rich_text_list', style: 'bullet', elements: [item] }))
    : said;
  return [...own, ...(line.quotes ?? []).flatMap(quoted)];
}

function leavesOf({ label, text, strong }: PostLine): Leaf[] {
  const name = visible(label ?? '');
  const said = visible(text);
  return [...leaf(name && said ? `${name}  ` : name, { bold: true }), ...leaf(said, strong ? { bold: true } : {})];
}

/** A quotation is verbatim: not even its control characters are touched. */
function quoted({ quote, from, url }: NonNullable<PostLine['quotes']>[number]): Part[] {
  const words = leaf(quote.exact, {});
  const source = visible(from);
  const link: Leaf[] =
    source && url && isWebAddress(url) ? [{ type: 'link', url, text: source, style: { italic: true } }] : [];
  return [
    ...(words.length ? [{ type: 'rich_text_quote' as const, elements: words }] : []),
    ...section(link.length ? link : leaf(source, { italic: true })),
  ];
}

const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url) && url.length <= LIMITS.url;

/** Slack refuses a text of no characters. */
const leaf = (text: string, style: Style): Leaf[] =>
  text ? [{ type: 'text', text, ...(Object.keys(style).length ? { style } : {}) }] : [];

const section = (elements: Leaf[]): types.RichTextSection[] =>
  elements.length ? [{ type: 'rich_text_section', elements }] : [];

/** Points that follow each other are one list; lines that follow each other are one section, on lines of their own. */
function joined(parts: Part[], next: Part): Part[] {
  const last = parts.at(-1);
  const rest = parts.slice(0, -1);
  if (last?.type === 'rich_text_list' && next.type === 'rich_text_list')
    return [...rest, { ...last, elements: [...last.elements, ...next.elements] }];
  if (last?.type === 'rich_text_section' && next.type === 'rich_text_section')
    return [...rest, { ...last, elements: [...last.elements, ...leaf('\n', {}), ...next.elements] }];
  return [...parts, next];
}
