import { webApi } from '@slack/bolt';
import { CannotStart } from '../../src/chat.ts';
import { networkCode, slackWord } from './failures.ts';

/** The scopes without which the bot cannot answer; the same as in manifest.json. */
export const NEEDED_SCOPES = ['commands', 'chat:write', 'app_mentions:read', 'im:history'] as const;

const BOT_TOKEN =
  'copy the “Bot User OAuth Token” (xoxb-…) from “OAuth & Permissions” of the app at api.slack.com/apps';
const APP_TOKEN =
  'make one with the scope connections:write under “Basic Information”, “App-Level Tokens” (xapp-…) at api.slack.com/apps';
const DEAD: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
];

/** What is wrong with the bot token, or between here and Slack. */
export function cannotStart(error: unknown, token: 'bot' | 'app', apiUrl: string | undefined): CannotStart {
  const word = slackWord(error);
  const [setting, remedy] = token === 'bot' ? ['SLACK_BOT_TOKEN', BOT_TOKEN] : ['SLACK_APP_TOKEN', APP_TOKEN];
  if (word && DEAD.includes(word)) return new CannotStart(`Slack does not take ${setting} (${word}): ${remedy}`);
  if (word === 'missing_scope') return new CannotStart(`${setting} lacks a scope (${word}): ${remedy}`);
  if (word) return new CannotStart(`Slack answers “${word}” to ${setting}: ${remedy}`);
  return unreachable(error, apiUrl ?? 'https://slack.com/api/');
}

/** The token works but was given before the app had a scope. */
export function withoutScopes(missing: readonly string[]): CannotStart {
  const scopes = missing.length === 1 ? `the scope ${missing[0]}` : `the scopes ${missing.join(', ')}`;
  return new CannotStart(
    `SLACK_BOT_TOKEN lacks ${scopes}: add it under “OAuth & Permissions” at api.slack.com/apps and install the app again`,
  );
}

function unreachable(error: unknown, apiUrl: string): CannotStart {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new CannotStart(`Slack asks to wait ${error.retryAfter} s: start again after that`);
  const code = networkCode(error);
  if (code === 'EADDRINUSE' || code === 'EACCES')
    return new CannotStart(`the port cannot be opened (${code}): set SLACK_PORT to a free one`);
  const why = error instanceof webApi.WebAPIHTTPError ? `HTTP ${error.statusCode}` : code || 'no answer';
  return new CannotStart(
    `Slack’s API at ${apiUrl} cannot be reached (${why}): check the network, a proxy, and SLACK_API_URL if it is set`,
  );
}
