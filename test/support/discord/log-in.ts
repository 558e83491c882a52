import { once } from 'node:events';
import { Client, type ClientOptions, Partials } from 'discord.js';
import type { LocalDiscord } from './local-discord.ts';

/** A real client that means a local Discord, not yet logged in. */
export const clientOf = ({ api }: LocalDiscord, options: ClientOptions): Client =>
  new Client({
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    ...options,
    rest: { api, retries: 0, ...options.rest },
  });

/** The same, logged in. */
export async function logIn(discord: LocalDiscord, options: ClientOptions): Promise<Client<true>> {
  const client = clientOf(discord, options);
  const ready = once(client, 'clientReady');
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}
