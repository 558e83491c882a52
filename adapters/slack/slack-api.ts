import { webApi } from '@slack/bolt';
import { boltLog } from './bolt-log.ts';
import { webClientOptions } from './client-options.ts';
import type { SlackOptions } from './slack-options.ts';

/** Slack's Web API as the bot of a workspace may use it. */
export type SlackApi = {
  tokenOf(team: string | null): string;
  clientOf(team: string | null): webApi.WebClient;
};

/** One installation serves all teams: whoever is heard through it, also from another company's side of a shared channel. */
export function slackApi({ botToken, apiUrl, log }: SlackOptions): SlackApi {
  const clients = new Map<string, webApi.WebClient>();
  const tokenOf = (_team: string | null): string => botToken;
  const clientOf = (team: string | null): webApi.WebClient => {
    const token = tokenOf(team);
    const known = clients.get(token);
    if (known) return known;
    const client = new webApi.WebClient(token, { ...webClientOptions(apiUrl), logger: boltLog(log) });
    clients.set(token, client);
    return client;
  };
  return { tokenOf, clientOf };
}
