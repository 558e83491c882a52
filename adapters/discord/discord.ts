import { type Client, Events } from 'discord.js';
import { type Chat, SendFailure, type Target } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import type { Post } from '../../src/model/post.ts';
import { onInteraction } from './answering.ts';
import type { Roles } from './asker.ts';
import { openClient } from './client.ts';
import { commandsOf } from './commands.ts';
import { connect } from './connect.ts';
import { onMessage } from './mention.ts';
import { openPosting, type Posting } from './posting.ts';
import { registerCommands } from './register-commands.ts';
import { renderDiscord } from './render.ts';
import type { Session } from './session.ts';
import { openUnderWay, type UnderWay } from './under-way.ts';

export type DiscordOptions = Roles & {
  readonly token: string;
  /** The address before `/v10`: a proxy, or a server on this machine. */
  readonly apiUrl?: string;
  readonly log: Log;
  readonly now: () => number;
  /** How long one request may take, and how long starting may. */
  readonly requestTimeoutMs?: number;
  readonly startTimeoutMs?: number;
};

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;

/** sitrep on Discord. */
export function discordChat(options: DiscordOptions): Chat {
  const { token, editorRole, followRole, log, now, startTimeoutMs = START_TIMEOUT_MS } = options;
  const opened = openClient({ ...options, startTimeoutMs });
  const { client, leave } = opened;
  const posting = openPosting(client.rest, token);
  const underWay = openUnderWay();
  let stopListening = (): void => {};
  return {
    platform: 'discord',
    start: async (core) => {
      const ready = await connect(opened, token, startTimeoutMs);
      stopListening = listen(
        ready,
        { core, posting, roles: { editorRole, followRole }, me: ready.user.id, log, now },
        underWay,
      );
      await register(ready, options);
    },
    put: (post, target) => put(post, target, posting),
    find: (target) => find(target, posting, client.user?.id ?? ''),
    direct: (person) => posting.direct(person),
    stop: async () => {
      stopListening();
      await underWay.settled(STOP_TIMEOUT_MS);
      await leave();
    },
  };
}

/** Takes what people do, and notices where the bot can no longer post. Gives what makes it stop. */
function listen(client: Client, session: Session & Pick<DiscordOptions, 'now'>, underWay: UnderWay): () => void {
  let isTaking = true;
  const take = (what: string, work: () => Promise<void>): void => {
    if (isTaking) underWay.add(noted(what, work, session));
  };
  const gone = (workspace: string | null, id?: string): void =>
    take('left', () => session.core.left({ platform: 'discord', workspace, ...(id ? { id } : {}) }, 'removed'));
  client.on(Events.InteractionCreate, (interaction) => take('interaction', () => onInteraction(interaction, session)));
  client.on(Events.MessageCreate, (message) => take('message', () => onMessage(message, session)));
  // An outage of a server is another event.
  client.on(Events.GuildDelete, ({ id }) => gone(id));
  client.on(Events.ChannelDelete, (channel) => gone('guildId' in channel ? channel.guildId : null, channel.id));
  client.on(Events.ThreadDelete, ({ guildId, id }) => gone(guildId, id));
  return () => {
    isTaking = false;
  };
}

/** Does it, and lets nothing escape: a listener that rejects would end the process. */
async function noted(
  what: string,
  work: () => Promise<void>,
  { log, now }: Pick<DiscordOptions, 'log' | 'now'>,
): Promise<void> {
  const started = now();
  try {
    await work();
    log.debug({ what, ms: now() - started }, 'done');
  } catch (err) {
    log.error({ err, what, ms: now() - started }, 'an answer did not arrive');
  }
}

/** The commands of an earlier start still work where they can't be told now. */
async function register(client: Client<true>, { followRole, log }: DiscordOptions): Promise<void> {
  try {
    const isNew = await registerCommands(client.rest, client.application.id, commandsOf(followRole));
    log.info({ isNew }, 'Discord: the commands stand');
  } catch (err) {
    log.error({ err }, 'Discord did not take the commands: people see those of before until the next start');
  }
}

/** A reply is seen in the channel in any case, so `loud` needs nothing more. */
function put(post: Post, { at, key, edit, pings = [] }: Target, posting: Posting): Promise<string> {
  const letter = { channel: at.id, rendered: renderDiscord(post), key, under: at.under, pings };
  return edit ? posting.edit(letter, edit) : posting.send(letter);
}

/** Nothing can be looked for where the bot may not read; of a message that was to be edited only the new version counts. */
async function find({ at, key, edit }: Target, posting: Posting, me: string): Promise<string | null> {
  try {
    const found = await posting.find(at.id, key, me);
    return edit && found !== edit ? null : found;
  } catch (error) {
    if (error instanceof SendFailure && ['forbidden', 'place_gone'].includes(error.kind)) return null;
    throw error;
  }
}
