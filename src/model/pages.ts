import type { Button, Post, PostLine } from './post.ts';

/** Whether a platform can show a post within its limits. Must stay true when a line is taken away. */
export type Fits = (post: Post) => boolean;

/**
 * The page of a post that is wanted, cut to what fits: from the first page the lines with the highest `keep` are dropped, from
 * the last one on; the next pages show what was dropped, in reading order. Lines are dropped whole, and a quotation that is too
 * long for any page is named instead of cut. A button leads to the next page.
 */
export function pageOf(post: Post, fits: Fits): Post {
  if ((post.page ?? 1) === 1 && fits(post)) return post;
  let shown = firstPage({ ...post, lines: post.lines.map((line) => fitting(line, post, fits)) }, fits);
  for (let page = 2; page <= (post.page ?? 1) && shown.left.length; page += 1)
    shown = nextPage(post, shown.left, page, fits);
  return shown.post;
}

type Page = { readonly post: Post; readonly left: readonly PostLine[] };

function firstPage(post: Post, fits: Fits): Page {
  const order = [...post.lines.keys()].sort((a, b) => post.lines[b]!.keep - post.lines[a]!.keep || b - a);
  return cut(post, order, 2, fits);
}

/** What earlier pages left out, from its first line on. */
function nextPage(post: Post, left: readonly PostLine[], page: number, fits: Fits): Page {
  const rest = { ...post, title: `${post.title} (${page})`, lines: [...left] };
  return cut(rest, [...left.keys()].reverse(), page + 1, fits);
}

/** Drops as few lines as will do, in the order given; a point goes with the line that it stands under. */
function cut(post: Post, order: readonly number[], next: number, fits: Fits): Page {
  const upTo = (dropped: number): Page => {
    const gone = withPoints(new Set(order.slice(0, dropped)), post.lines);
    const left = post.lines.filter((_, k) => gone.has(k));
    const lines = post.lines.filter((_, k) => !gone.has(k));
    return { post: { ...post, lines, buttons: [...post.buttons, ...toNext(post, left.length, next)] }, left };
  };
  let [few, enough] = [0, order.length];
  while (few < enough) {
    const middle = (few + enough) >> 1;
    if (fits(upTo(middle).post)) enough = middle;
    else few = middle + 1;
  }
  return upTo(enough);
}

function withPoints(gone: Set<number>, lines: readonly PostLine[]): Set<number> {
  lines.forEach((line, k) => {
    if (line.under && k > 0 && gone.has(k - 1) && isHeadGone(lines, gone, k)) gone.add(k);
  });
  return gone;
}

/** The nearest line above that is no point itself. */
function isHeadGone(lines: readonly PostLine[], gone: ReadonlySet<number>, point: number): boolean {
  for (let k = point - 1; k >= 0; k -= 1) if (!lines[k]!.under) return gone.has(k);
  return false;
}

const toNext = ({ says }: Post, left: number, page: number): Button[] =>
  left > 0 && says ? [{ label: `${left} more ${left === 1 ? 'line' : 'lines'}`, says: `more ${page} ${says}` }] : [];

/** A line that fits on a page of its own; what makes it too long is named, with its length. */
function fitting(line: PostLine, post: Post, fits: Fits): PostLine {
  const alone = (one: PostLine): boolean => fits({ ...post, lines: [one] });
  if (alone(line)) return line;
  const { quotes = [], ...bare } = line;
  const named = quotes.map(
    ({ quote, from }) => `${from}: a quotation of ${quote.exact.length} characters, too long to show here`,
  );
  const without = { ...bare, text: [line.text, ...named].join('; ') };
  if (alone(without)) return without;
  return { ...bare, text: `A line of ${line.text.length} characters, too long to show here.` };
}
