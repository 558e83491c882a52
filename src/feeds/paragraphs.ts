import { isElement, isText, type PageElement, type PageNode } from './page-node.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const NO_PROSE = new Set(
  'title script style template noscript iframe svg math object video audio button select textarea'.split(' '),
);
const CELLS = new Set(['td', 'th']);
/** Soft hyphens and other marks without a width, which would part the words they stand in. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** The paragraphs that a reader of an element sees, with its white space as one space each. */
export function paragraphsIn(root: PageElement): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
    if (text) paragraphs.push(text);
    line = '';
  };
  const walk = (node: PageNode): void => {
    if (isText(node)) line += node.textContent ?? '';
    if (!isElement(node) || NO_PROSE.has(node.localName)) return;
    if (node.localName === 'br') line += ' ';
    const isBlock = BLOCKS.has(node.localName) || isBreak(node);
    if (isBlock) end();
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) end();
    if (CELLS.has(node.localName)) line += ' ';
  };
  walk(root);
  end();
  return paragraphs;
}

/** Two line breaks in a row part paragraphs. */
function isBreak(br: PageElement): boolean {
  if (br.localName !== 'br') return false;
  let next = br.nextSibling;
  while (next && isText(next) && !next.textContent?.trim()) next = next.nextSibling;
  return next !== null && isElement(next) && next.localName === 'br';
}

/** Paragraphs as one text, a blank line between two. */
export const asText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
