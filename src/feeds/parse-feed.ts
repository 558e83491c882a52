import { createHash } from 'node:crypto';
import { parseFeed as parseAnyFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { orFailure } from './feed-failure.ts';
import { fenceOff } from './fence-off.ts';
import { pageDocument } from './page-document.ts';
import { asText, paragraphsIn } from './paragraphs.ts';
import { publishedAt } from './published-at.ts';
import { type RawItem, rawFeed, type Words } from './raw-feed.ts';
import { readAddress } from './read-address.ts';

/** More are not read of one feed at a time; feeds name the newest first. */
const MOST_ITEMS = 200;
/** No page of a feed's item is larger. */
const LONGEST_WORDS = 200_000;
const LONGEST_NAME = 300;
const LONGEST_KEY = 500;

/** The items of a feed (RSS, Atom, RDF or JSON Feed); throws a FeedFailure where it is none, and no other error. */
export function parseFeed(text: string, address: string): Feed {
  return orFailure('What is there is no feed that can be read; wanted: RSS, Atom or JSON Feed.', () => {
    const { title, lang, items } = rawFeed(
      parseAnyFeed(text.trimStart(), { maxItems: MOST_ITEMS, parseDateFn: (raw) => raw }),
    );
    return { title: name(title), lang: name(lang), items: items.flatMap((item) => itemOf(item, address) ?? []) };
  });
}

/** Null for an item that says nothing at all. */
function itemOf(raw: RawItem, address: string): FeedItem | null {
  const [title, summary, content] = [raw.title, raw.summary, raw.content].map(textOf) as [string, string, string];
  if (!title && !summary && !content) return null;
  const url = linkOf(raw.link, address);
  return {
    key: (raw.id?.trim() || url || hashOf(`${title}\n${summary}\n${content}`)).slice(0, LONGEST_KEY).toWellFormed(),
    url,
    title: title.replace(/\s+/gu, ' '),
    summary,
    content,
    source: name(raw.source),
    publishedAt: publishedAt(raw.date),
    lang: name(raw.lang),
  };
}

/** An item whose words cannot be read has none; the others are read. */
function textOf({ words, isHtml }: Words): string {
  const some = words.slice(0, LONGEST_WORDS).replaceAll('\0', '').toWellFormed();
  if (!isHtml || !/[<&]/u.test(some))
    return asText(
      some
        .split(/\n\s*\n/u)
        .map(oneLine)
        .filter(Boolean),
    );
  try {
    const document = pageDocument(some);
    fenceOff(document);
    return document.body ? asText(paragraphsIn(document.body)) : '';
  } catch {
    return '';
  }
}

function linkOf(link: string | undefined, address: string): string | null {
  try {
    return link?.trim() ? readAddress(link.trim(), new URL(address)).href : null;
  } catch {
    return null;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const name = (text: string | undefined): string | null =>
  text === undefined ? null : oneLine(text).slice(0, LONGEST_NAME).replaceAll('\0', '').toWellFormed() || null;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
