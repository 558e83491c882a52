import { type Client, DiscordAPIError, Events, GatewayCloseCodes } from 'discord.js';
import { CannotStart } from '../../src/chat.ts';
import type { Opened } from './client.ts';
import { failureOf } from './failures.ts';
import { whyClosed } from './why-closed.ts';

/** Logs in and waits until commands arrive; rejects with `CannotStart` where that can't be, or takes too long. */
export async function connect({ client, leave }: Opened, token: string, mostMs: number): Promise<Client<true>> {
  let closedWith = 0;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closedWith = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const { promise: timeIsUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer(`no answer within ${mostMs / 1000} s`)), mostMs);
  // The gateway may never answer, and discord.js tries that again for ever.
  const loggedIn = client.login(token).then(() => ready);
  try {
    return await Promise.race([loggedIn, timeIsUp]);
  } catch (error) {
    loggedIn.catch(() => {});
    // Not waited for: a gateway that is silent may be so to the goodbye too.
    leave().catch(() => {});
    throw cannotStart(error, closedWith, String(client.rest.options.api));
  } finally {
    clearTimeout(timer);
  }
}

function cannotStart(error: unknown, closedWith: number, apiUrl: string): CannotStart {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const isToken = code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401);
  if (isToken) return new CannotStart(whyClosed(GatewayCloseCodes.AuthenticationFailed));
  if (closedWith) return new CannotStart(whyClosed(closedWith));
  if (/sessions? remaining/iu.test(message))
    return new CannotStart(
      'Discord allows no more connections today: look for what restarts the bot so often, and wait',
    );
  const why = error instanceof NoAnswer ? message : failureOf(error).message;
  return new CannotStart(`Discord cannot be reached at ${apiUrl}: ${why}. Check the network and DISCORD_API_URL`);
}

class NoAnswer extends Error {}
