import type { webApi } from '@slack/bolt';

/** After this an answer counts as lost. */
const MOST_MILLISECONDS = 15_000;

/**
 * How the Web API is called: once. A new object each time, because the SDK writes into it: Socket Mode leaves 100 retries in one
 * that it shares, and a client its own token in shared `headers`, which are never given here.
 */
export const webClientOptions = (apiUrl: string | undefined): webApi.WebClientOptions => ({
  ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  // A retry after a lost answer would post twice; the outbox retries, and looks first.
  retryConfig: { retries: 0 },
  // Otherwise one busy channel holds up the calls to all others of the same token.
  rejectRateLimitedCalls: true,
  timeout: MOST_MILLISECONDS,
});
