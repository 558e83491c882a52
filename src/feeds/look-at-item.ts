import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';
import type { SeenItem } from '../store/feed-states.ts';
import type { Feed, FeedItem } from './feed.ts';
import { FeedFailure } from './feed-failure.ts';
import { lookAgainAt } from './next-due.ts';
import type { Article } from './read-page.ts';
import { reportOfItem } from './report-of-article.ts';
import { articleAtLink, type ReadPages } from './report-of-link.ts';

/** So much text is an article, not a teaser, unless it breaks off. */
const LEAST_WHOLE_CHARACTERS = 600;
const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$|\b(?:read more|continue reading)\W*$/iu;

type Look = { readonly seen: SeenItem; readonly report: Report | null };

/** An item is looked at when it is new or changed, and its page again for some hours. */
export const isDue = (item: FeedItem, seen: SeenItem | undefined, now: number): boolean =>
  seen === undefined || seen.print !== printOf(item) || (seen.lookAt !== null && seen.lookAt <= now);

/**
 * Makes a report of an item, from its page where the feed carries only a teaser. A page that cannot be read leaves the teaser; but
 * where the whole text was known before, a teaser does not take its place.
 */
export async function lookAtItem(
  item: FeedItem,
  feed: Feed,
  seen: SeenItem | undefined,
  { now, signal, ...pages }: ReadPages & { readonly now: () => number; readonly signal: AbortSignal },
): Promise<Look> {
  const print = printOf(item);
  const link = isWhole(item) ? null : item.url;
  const article = link === null ? null : await articleOrNone(link, pages, signal);
  const looks = seen?.print === print ? seen.looks + 1 : 1;
  const wasWhole = seen?.isWhole ?? false;
  return {
    seen: {
      print,
      looks,
      isWhole: wasWhole || article !== null,
      lookAt: link === null ? null : lookAgainAt(now(), looks),
    },
    report: link !== null && article === null && wasWhole ? null : reportOrNone(item, feed, article),
  };
}

const isWhole = ({ content }: FeedItem): boolean =>
  content.length >= LEAST_WHOLE_CHARACTERS && !BREAKS_OFF.test(content.slice(-80));

/** A page that cannot be read is no failure of its feed. */
async function articleOrNone(link: string, pages: ReadPages, signal: AbortSignal): Promise<Article | null> {
  try {
    return await articleAtLink(link, pages, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FeedFailure)) throw error;
    return null;
  }
}

function reportOrNone(item: FeedItem, feed: Feed, article: Article | null): Report | null {
  try {
    return reportOfItem(item, feed, article);
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return null;
  }
}

const printOf = (item: FeedItem): string =>
  createHash('sha256').update(JSON.stringify(item)).digest('hex').slice(0, 16);
