import { decodeBytes } from './decode-bytes.ts';
import type { Feed } from './feed.ts';
import { type FailureKind, FeedFailure } from './feed-failure.ts';
import { parseFeed } from './parse-feed.ts';
import { type Article, readPage } from './read-page.ts';

/** Bytes to be read as a feed or as a page. */
export type Job = {
  readonly as: 'feed' | 'page';
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
};

/** What was read, or why nothing was, in a form that may pass between threads. */
export type Outcome =
  | { readonly feed: Feed }
  | { readonly article: Article }
  | { readonly failed: { readonly kind: FailureKind; readonly message: string } };

/** Does one job, where it is called. */
export function doJob({ as, bytes, contentType, url }: Job): Outcome {
  try {
    const text = decodeBytes(bytes, contentType);
    return as === 'feed' ? { feed: parseFeed(text, url) } : { article: readPage(text, url) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { failed: { kind: error.kind, message: error.message } };
  }
}
