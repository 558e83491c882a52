import { parseHTML } from 'linkedom';
import { FeedFailure } from './feed-failure.ts';
import { isElement, type PageDocument, type PageNode } from './page-node.ts';

/** No page of an article comes near; what is nested deeper, or in more pieces, costs its readers far more than its length. */
const DEEPEST = 100;
const MOST_NODES = 60_000;
const FRAME = /<!doctype[^>]{0,300}>|<\/?(?:html|head)(?:\s[^>]{0,1000})?>/giu;

/** HTML as a document with a head and a body, whether it is a page, one that leaves those tags out, or a piece of a page. */
export function pageDocument(html: string): PageDocument {
  const { document } = parseHTML(inFrame(html)) as unknown as { document: PageDocument };
  if (!document.documentElement || !document.body) throw new FeedFailure('not_readable', 'What is there is no page.');
  measure(document.documentElement);
  return document;
}

function inFrame(html: string): string {
  if (/<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html)) return html;
  const lang = /<html\s[^>]{0,500}?\blang\s*=\s*["']?([\w-]{2,30})/iu.exec(html)?.[1] ?? '';
  return `<!doctype html><html lang="${lang}"><head></head><body>${html.replace(FRAME, '')}</body></html>`;
}

/** Walks without recursion: the depth is what it looks for. */
function measure(root: PageNode): void {
  const open: (readonly [node: PageNode, depth: number])[] = [[root, 1]];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    nodes += 1;
    if (depth > DEEPEST || nodes > MOST_NODES)
      throw new FeedFailure('not_readable', 'The page is nested deeper, or in more pieces, than any article is.');
    if (!isElement(node)) continue;
    for (let child = node.firstChild; child; child = child.nextSibling) open.push([child, depth + 1]);
  }
}
