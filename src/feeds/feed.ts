/** One item as its feed shows it, in plain text. */
export type FeedItem = {
  /** What the item goes by in its feed: its guid, else its address, else what it says. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly summary: string;
  /** The article itself, where the feed carries it; blank lines part its paragraphs. */
  readonly content: string;
  /** The outlet, where the item names another than the feed's own. */
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly lang: string | null;
};

export type Feed = {
  readonly title: string | null;
  readonly lang: string | null;
  readonly items: readonly FeedItem[];
};
