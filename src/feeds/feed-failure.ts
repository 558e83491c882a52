/** What went wrong with an address, its feed or its page. */
export type FailureKind =
  | 'bad_address'
  | 'private_address'
  | 'unreachable'
  | 'answered_no'
  | 'too_large'
  | 'too_slow'
  | 'not_readable'
  | 'no_article';

/** A feed or a page gave nothing; the message says in a sentence why, and what would have worked where something would. */
export class FeedFailure extends Error {
  readonly kind: FailureKind;
  /** How long the server wants to be left alone. */
  readonly retryAfterSeconds: number | null;

  constructor(
    kind: FailureKind,
    message: string,
    { retryAfterSeconds = null, cause }: { readonly retryAfterSeconds?: number | null; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Whatever breaks in what reads other people's files (a stack that overflows, a library's own error) is a failure of that file. */
export function orFailure<T>(message: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof FeedFailure ? cause : new FeedFailure('not_readable', message, { cause });
  }
}
