/** What was last seen of one item of a feed. */
export type SeenItem = {
  /** A hash of what the feed says of it. */
  readonly print: string;
  /** How often its page was looked at since the feed said something new of it. */
  readonly looks: number;
  /** Its report has the text of its page. */
  readonly isWhole: boolean;
  /** When its page is looked at again, in milliseconds since 1970; null: no more. */
  readonly lookAt: number | null;
};

/** What is known of a feed from the last time that it was asked. */
export type FeedState = {
  /** What its server wants to be told, to answer that nothing is new. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Failures since it last answered. */
  readonly failures: number;
  /** The items that it showed last, each under its guid or address. */
  readonly items: Readonly<Record<string, SeenItem>>;
};

/** The feeds that are watched. Each method is one transaction; moments are milliseconds since 1970. */
export interface FeedStates {
  /** Null for a feed that was never asked. */
  of(url: string): Promise<FeedState | null>;
  /** When a feed is to be asked next; 0 for one that was never asked. */
  due(url: string): Promise<number>;
  /** Takes the asking of a feed that is due for this process until a moment; false where it is not due, or another has it. */
  claim(url: string, now: number, until: number): Promise<boolean>;
  /** Keeps what is known of a feed now, and when it is to be asked next. */
  keep(url: string, state: FeedState, due: number): Promise<void>;
}
