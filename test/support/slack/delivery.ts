import { setTimeout as sleep } from 'node:timers/promises';

/** Something that happened in a workspace, on its way to the app. */
export type Delivery = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Readonly<Record<string, unknown>>;
  /** Stays the same when it is sent again. */
  readonly id: string;
};

export type Retry = { readonly attempt: number; readonly reason: string };

/** What the app acknowledged with, and after how long. */
export type Reply = { readonly ms: number; readonly body: unknown };

/** A way from Slack to the app: signed requests or Socket Mode. */
export interface Line {
  deliver(delivery: Delivery, retry: Retry | null): Promise<Reply>;
}

/** The app did not acknowledge in time, or said no. */
export class NotAcknowledged extends Error {
  /** What Slack shows to the person: `operation_timeout`, `dispatch_failed`. */
  readonly reason: string;
  readonly status: number | null;
  readonly mayRetry: boolean;
  constructor(reason: string, status: number | null = null, mayRetry = true) {
    super(status === null ? reason : `${reason}: HTTP ${status}`);
    this.reason = reason;
    this.status = status;
    this.mayRetry = mayRetry;
  }
}

/** Hands something to the app; only events are tried again, after the waits given. */
export async function deliver(
  line: Line,
  delivery: Delivery,
  retryAfterMs: readonly number[],
): Promise<Reply & { readonly attempts: number }> {
  const waits = delivery.kind === 'events_api' ? retryAfterMs : [];
  let retry: Retry | null = null;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return { ...(await line.deliver(delivery, retry)), attempts: attempt + 1 };
    } catch (error) {
      const wait = waits[attempt];
      if (!(error instanceof NotAcknowledged) || !error.mayRetry || wait === undefined) throw error;
      retry = { attempt: attempt + 1, reason: reasonOf(error) };
      await sleep(wait);
    }
  }
}

/** Why an event comes again, in Slack's words. */
function reasonOf({ reason, status }: NotAcknowledged): string {
  if (reason === 'operation_timeout') return 'http_timeout';
  return status === null ? 'connection_failed' : 'http_error';
}
