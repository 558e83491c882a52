import { webApi } from '@slack/bolt';
import type { LocalSlack } from './local-slack.ts';
import { QUIET } from './quiet.ts';

/** The real client of Slack's Web API before a local Slack: tries once, and says nothing of what fails. */
export const webClient = (
  slack: LocalSlack,
  { token = slack.botToken, ...options }: webApi.WebClientOptions & { readonly token?: string } = {},
): webApi.WebClient =>
  new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: QUIET, ...options });
