import { webApi } from '@slack/bolt';
import { type FailureKind, SendFailure } from '../../src/chat.ts';

/** What Slack's words mean for a post; the words: docs.slack.dev/reference/methods/chat.postMessage and chat.update. */
export const FAILURES: Readonly<Record<string, FailureKind>> = {
  ratelimited: 'later',
  rate_limited: 'later',
  message_limit_exceeded: 'later',
  service_unavailable: 'later',
  request_timeout: 'later',
  team_added_to_org: 'later',
  message_not_found: 'message_gone',
  cant_update_message: 'message_gone',
  edit_window_closed: 'message_gone',
  is_inactive: 'message_gone',
  thread_not_found: 'message_gone',
  cannot_reply_to_message: 'message_gone',
  channel_not_found: 'place_gone',
  is_archived: 'place_gone',
  // A token that is replaced works again: nothing that follows there ends with it.
  account_inactive: 'forbidden',
  token_revoked: 'forbidden',
  token_expired: 'forbidden',
  invalid_auth: 'forbidden',
  not_authed: 'forbidden',
  team_access_not_granted: 'place_gone',
  enterprise_is_restricted: 'place_gone',
  org_login_required: 'place_gone',
  not_in_channel: 'forbidden',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_thread_locked: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
  access_denied: 'forbidden',
  not_allowed_token_type: 'forbidden',
  ekm_access_denied: 'forbidden',
  messages_tab_disabled: 'forbidden',
  cannot_dm_bot: 'forbidden',
  user_not_in_channel: 'forbidden',
  /** "It's possible some aspect of the operation succeeded before the error was raised." */
  fatal_error: 'unsure',
  internal_error: 'unsure',
};

/** Slack's word for what was wrong; null where none came. */
export const slackWord = (error: unknown): string | null =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : null;

/** What a call gives, or why it failed. */
export async function attempted<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw failureOf(error);
  }
}

/** Why a call did not do what it was to do. A word that is not in the table is an answer all the same: nothing was posted. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new SendFailure('later', 'slack: ratelimited', error.retryAfter);
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return httpFailure(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return requestFailure(error);
  return isUnreadable429(error) ? later('ratelimited') : unsure('no answer');
}

/** Where Slack says "not now" without a time. */
const SECONDS_IF_NOT_SAID = 30;
const later = (why: string): SendFailure => new SendFailure('later', `slack: ${why}`, SECONDS_IF_NOT_SAID);
const unsure = (why: string): SendFailure => new SendFailure('unsure', `slack: ${why}`);

/** web-api throws a plain error for a 429 without a time in it. */
const isUnreadable429 = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Retry header did not contain a valid timeout');

/** What is no word is the page of a proxy, which web-api puts where the word would be. */
function platformFailure(word: string): SendFailure {
  if (!/^\w{1,60}$/u.test(word)) return unsure('an answer that is not Slack’s');
  const kind = FAILURES[word] ?? 'refused';
  return kind === 'later' ? later(word) : new SendFailure(kind, `slack: ${word}`);
}

const httpFailure = (status: number): SendFailure => (status === 503 ? later : unsure)(`HTTP ${status}`);

/** Where the connection was never made, nothing can have been posted. */
function requestFailure(error: Error): SendFailure {
  const code = networkCode(error);
  return NEVER_SENT.includes(code) ? later(code) : unsure(code || 'no answer');
}

const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** The code at the end of the chain: "fetch failed" hides it in its cause. */
export function networkCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && /^[A-Z_]+$/u.test(at.code)) return at.code;
  return '';
}
