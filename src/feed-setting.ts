import { z } from 'zod';

/** A feed that is watched, and how often. */
export type FeedSetting = { readonly url: string; readonly everyMinutes: number };

const DEFAULT_MINUTES = 15;
const LEAST_MINUTES = 1;
const MOST_MINUTES = 24 * 60;
const MINUTES_IN = { m: 1, h: 60 } as const;
const WANTED =
  'wanted: addresses with spaces between, each with #every=30m or #every=2h where 15 minutes do not suit it';

/** "https://news.example/rss.xml https://wire.example/feed#every=2h". */
export const FeedSettings = z
  .string()
  .default('')
  .transform((text, context): readonly FeedSetting[] => {
    const feeds = new Map<string, FeedSetting>();
    for (const word of text.split(/\s+/u).filter(Boolean)) {
      const feed = feedIn(word);
      if (typeof feed !== 'string') feeds.set(feed.url, feed);
      else context.addIssue({ code: 'custom', message: `“${withoutKey(word)}” ${feed}; ${WANTED}` });
    }
    return [...feeds.values()];
  });

/** A feed, or what is wrong with it. */
function feedIn(word: string): FeedSetting | string {
  if (!URL.canParse(word)) return 'is no address';
  const url = new URL(word);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'is no web address';
  if (url.username || url.password) return 'has a name or a password in it';
  const everyMinutes = url.hash === '' ? DEFAULT_MINUTES : minutesIn(url.hash);
  if (everyMinutes === null) return 'does not say how often in a way that is known (from 1m to 24h)';
  url.hash = '';
  return { url: url.href, everyMinutes };
}

function minutesIn(hash: string): number | null {
  const [, many, unit] = /^#every=(\d{1,4})([mh])$/u.exec(hash) ?? [];
  if (many === undefined || unit === undefined) return null;
  const minutes = Number(many) * MINUTES_IN[unit as keyof typeof MINUTES_IN];
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? minutes : null;
}

/** What stands between the question mark and the interval may be a key, and so may a password. */
const withoutKey = (word: string): string => word.replace(/\?[^#]*/u, '?…').replace(/\/\/[^/]*@/u, '//…@');
