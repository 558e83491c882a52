import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** A text of a feed, which may be HTML. */
export type Words = { readonly words: string; readonly isHtml: boolean };

/** An item of whatever kind of feed, before its words are read. */
export type RawItem = {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: Words;
  readonly summary: Words;
  readonly content: Words;
  readonly source: string | undefined;
  readonly date: string | undefined;
  readonly lang: string | undefined;
};
export type RawFeed = {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly items: readonly RawItem[];
};

/** The four kinds of feeds in one shape. */
export function rawFeed(parsed: AnyFeed<string>): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return { title: parsed.feed.title, lang: parsed.feed.language, items: (parsed.feed.items ?? []).map(ofRss) };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        lang: parsed.feed.xml?.lang,
        items: (parsed.feed.entries ?? []).map(ofAtom),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        lang: parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map(ofRdf),
      };
    case 'json':
      return { title: parsed.feed.title, lang: parsed.feed.language, items: (parsed.feed.items ?? []).map(ofJson) };
  }
}

const html = (words: string | undefined): Words => ({ words: words ?? '', isHtml: true });
const plain = (words: string | undefined): Words => ({ words: words ?? '', isHtml: false });
const ofType = (text: AtomFeed.Text | AtomFeed.Content | undefined): Words =>
  text?.type === undefined || text.type === 'text' ? plain(text?.value) : html(text.value);

function ofRss(item: RssFeed.Item<string>): RawItem {
  const guid = item.guid?.value;
  return {
    id: guid,
    link: item.link ?? item.atom?.links?.find(isArticle)?.href ?? (item.guid?.isPermaLink === false ? undefined : guid),
    title: html(item.title),
    summary: html(item.description),
    content: html(item.content?.encoded),
    source: item.source?.title,
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
    lang: item.dc?.languages?.[0],
  };
}

const ofAtom = (entry: AtomFeed.Entry<string>): RawItem => ({
  id: entry.id,
  link: entry.links?.find(isArticle)?.href,
  title: ofType(entry.title),
  summary: ofType(entry.summary),
  content: ofType(entry.content),
  source: entry.source?.title?.value,
  date: entry.published ?? entry.updated,
  lang: entry.xml?.lang,
});

const isArticle = ({ rel, href }: { readonly rel?: string; readonly href?: string }): boolean =>
  href !== undefined && (rel === undefined || rel === 'alternate');

const ofRdf = (item: RdfFeed.Item<string>): RawItem => ({
  id: item.rdf?.about,
  link: item.link,
  title: html(item.title),
  summary: html(item.description),
  content: html(item.content?.encoded),
  source: undefined,
  date: item.dc?.dates?.[0],
  lang: item.dc?.languages?.[0],
});

const ofJson = (item: JsonFeed.Item<string>): RawItem => ({
  id: item.id,
  link: item.url ?? item.external_url,
  title: plain(item.title),
  summary: plain(item.summary),
  content: item.content_html ? html(item.content_html) : plain(item.content_text),
  source: undefined,
  date: item.date_published ?? item.date_modified,
  lang: item.language,
});
