import type { Report } from '../model/report.ts';
import { FeedFailure } from './feed-failure.ts';
import type { Fetch } from './fetch-public.ts';
import type { Reader } from './read-aside.ts';
import type { Article } from './read-page.ts';
import { reportOfArticle } from './report-of-article.ts';

const LARGEST_PAGE_BYTES = 5_000_000;
const PAGE = 'text/html, application/xhtml+xml;q=0.9';
const PAGE_TYPES = ['text/html', 'application/xhtml+xml', ''];

export type ReadPages = { readonly fetch: Fetch; readonly reader: Reader };

/** Makes a report of the article that a link leads to; throws a FeedFailure whose message can be said to whoever gave the link. */
export const reportOfLink = async (link: string, pages: ReadPages): Promise<Report> =>
  reportOfArticle(await articleAtLink(link, pages));

/** Makes reports of links for a chat: where there is none, the sentence that says why. */
export const linkReader =
  (pages: ReadPages) =>
  async (link: string): Promise<Report | string> => {
    try {
      return await reportOfLink(link, pages);
    } catch (error) {
      if (error instanceof FeedFailure) return error.message;
      throw error;
    }
  };

/** The article that a link leads to. */
export async function articleAtLink(
  link: string,
  { fetch, reader }: ReadPages,
  signal?: AbortSignal,
): Promise<Article> {
  const { bytes, contentType, url } = await fetch(link, { accept: PAGE, largestBytes: LARGEST_PAGE_BYTES, signal });
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (bytes === null || !PAGE_TYPES.includes(type))
    throw new FeedFailure(
      'not_readable',
      `The link leads to no page (${type.slice(0, 60) || 'nothing'}); wanted: a page with an article.`,
    );
  return reader.page({ bytes, contentType, url });
}
