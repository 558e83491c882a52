import { Readability } from '@mozilla/readability';
import { articleAddress, isFrontPage } from './article-address.ts';
import { FeedFailure, orFailure } from './feed-failure.ts';
import { fenceOff } from './fence-off.ts';
import { pageDocument } from './page-document.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { asText, paragraphsIn } from './paragraphs.ts';
import { publishedAt } from './published-at.ts';

/** What a page says of itself, and its article's prose. */
export type Article = {
  readonly url: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly lang: string | null;
};

/** What is shorter is a notice ("Please enable JavaScript"), not an article. */
const LEAST_CHARACTERS = 200;
const LONGEST_FIELD = 300;

/** Finds the article in a page; throws a FeedFailure where there is none, and no other error. */
export function readPage(html: string, url: string): Article {
  return orFailure('The page cannot be read: it is broken or made to be hard to read.', () => articleIn(html, url));
}

function articleIn(html: string, url: string): Article {
  const document = pageDocument(html);
  const canonical = attribute(document, 'link[rel="canonical"]', 'href');
  const lang = document.documentElement?.getAttribute('lang')?.trim() || null;
  fenceOff(document);
  const article = new Readability<PageElement>(document, { serializer: (node: PageElement) => node }).parse();
  const text = article?.content ? asText(paragraphsIn(article.content)) : '';
  if (text.length < LEAST_CHARACTERS || isFrontPage(new URL(url))) throw noArticle(url);
  return {
    url: articleAddress(url, canonical),
    text,
    title: field(article?.title),
    source: field(article?.siteName),
    publishedAt: publishedAt(article?.publishedTime ?? undefined),
    lang: lang && /^[a-z]{2,3}(?:-[\w-]{1,20})?$/iu.test(lang) ? lang : null,
  };
}

const attribute = (document: PageDocument, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null;

const field = (value: string | null | undefined): string | null =>
  value?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_FIELD).toWellFormed() || null;

const noArticle = (url: string): FeedFailure =>
  new FeedFailure('no_article', `No article was found in the page at ${new URL(url).host}: paste its text instead.`);
