import { Report } from '../model/report.ts';
import { reportId } from '../sources/read-text.ts';
import type { Feed, FeedItem } from './feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { Article } from './read-page.ts';

type Known = {
  /** Its address, or what it goes by in its feed. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly lang: string | null;
};

/** A page's article as a report. */
export const reportOfArticle = (article: Article): Report =>
  reportOf({ ...article, key: article.url, body: article.text });

/**
 * An item of a feed as a report: with the text of its page where that was read, else with the text that the feed carries, else with
 * its teaser. What neither the feed nor the page says stays out.
 */
export function reportOfItem(item: FeedItem, feed: Feed, article: Article | null): Report {
  const own = item.content.length > item.summary.length ? item.content : item.summary;
  const isFuller = article !== null && article.text.length > own.length;
  return reportOf({
    key: article?.url ?? item.url ?? item.key,
    url: article?.url ?? item.url,
    title: (isFuller && article.title) || item.title || null,
    body: isFuller ? article.text : own,
    source: item.source ?? article?.source ?? feed.title,
    publishedAt: item.publishedAt ?? article?.publishedAt ?? null,
    lang: article?.lang ?? item.lang ?? feed.lang,
  });
}

/** The headline stands over the text, since it says what happened too; quotes can point into it. */
function reportOf({ key, url, title, body, source, publishedAt, lang }: Known): Report {
  const text = title && !body.startsWith(title) ? [title, body].filter(Boolean).join('\n\n') : body;
  const report = Report.safeParse({
    id: reportId({ url: key, text }),
    text,
    ...(title && { title }),
    ...(source && { source }),
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
    ...(lang && { lang }),
  });
  if (!report.success) throw new FeedFailure('not_readable', 'What is there gives no report that can be kept.');
  return report.data;
}
