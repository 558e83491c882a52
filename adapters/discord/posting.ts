import {
  type APIChannel,
  type APIMessage,
  RESTJSONErrorCodes as Code,
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  type REST,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { codeOf, failureOf } from './failures.ts';
import { markOf, nonceOf } from './key.ts';
import type { Rendered } from './render.ts';

/** A message for a channel. */
export type Letter = {
  readonly channel: string;
  readonly rendered: Rendered;
  /** Names it for ever. */
  readonly key: string;
  /** The message that it answers. */
  readonly under?: string | null;
  /** Posted without it where the message that it answers is gone; where the bot may not reply, it always is. */
  readonly evenAlone?: boolean;
  /** Roles to ping. */
  readonly pings?: readonly string[];
};

/** An interaction whose answer can be changed and added to for a quarter of an hour. */
export type Answerable = { readonly applicationId: string; readonly token: string };

/** Nobody is ever pinged: the default of the client does not reach bodies that are sent as they are. */
const NOBODY = { parse: [], replied_user: false } satisfies RESTPostAPIChannelMessageJSONBody['allowed_mentions'];
const SEARCHED_MESSAGES = 100;

/** All that puts a message before people. Each call tries once and rejects with a `SendFailure`. */
export function openPosting(rest: REST, token: string) {
  const call = async <T>(work: () => Promise<unknown>): Promise<T> => {
    try {
      return (await work()) as T;
    } catch (error) {
      // One 401 makes discord.js forget the token, and every later call fail.
      if (error instanceof DiscordAPIError && error.status === 401) rest.setToken(token);
      throw failureOf(error);
    }
  };
  const original = ({ applicationId, token: answering }: Answerable) =>
    Routes.webhookMessage(applicationId, answering, '@original');
  return {
    send: async ({ channel, rendered, key, under, evenAlone = false, pings = [] }: Letter): Promise<string> => {
      // Discord compares nonces over all channels.
      const carried = { nonce: nonceOf(`${channel} ${key}`), enforce_nonce: true };
      const alone = {
        ...pinging(marked(rendered, key), pings),
        ...carried,
      } satisfies RESTPostAPIChannelMessageJSONBody;
      const reply = under && { ...alone, message_reference: { message_id: under, fail_if_not_exists: !evenAlone } };
      const post = (body: typeof alone) => rest.post(Routes.channelMessages(channel), { body });
      const said = await call<APIMessage>(async () => {
        try {
          return await post(reply || alone);
        } catch (error) {
          if (reply && codeOf(error) === Code.CannotReplyWithoutPermissionToReadMessageHistory) return post(alone);
          throw error;
        }
      });
      return said.id;
    },
    edit: async ({ channel, rendered, key }: Letter, message: string): Promise<string> => {
      const body = marked(rendered, key) satisfies RESTPatchAPIChannelMessageJSONBody;
      return (await call<APIMessage>(() => rest.patch(Routes.channelMessage(channel, message), { body }))).id;
    },
    /** The message that carries a key, among the newest ones of a channel. */
    find: async (channel: string, key: string, me: string): Promise<string | null> => {
      const query = new URLSearchParams({ limit: String(SEARCHED_MESSAGES) });
      const messages = await call<APIMessage[]>(() => rest.get(Routes.channelMessages(channel), { query }));
      const found = messages.find(({ author, components }) => author.id === me && components?.[0]?.id === markOf(key));
      return found?.id ?? null;
    },
    answer: async (interaction: Answerable, rendered: Rendered): Promise<string> =>
      (await call<APIMessage>(() => rest.patch(original(interaction), { body: quiet(rendered), auth: false }))).id,
    followUp: async ({ applicationId, token: answering }: Answerable, rendered: Rendered, hidden: boolean) => {
      const flags = hidden ? rendered.flags | MessageFlags.Ephemeral : rendered.flags;
      const body = { ...quiet(rendered), flags };
      const query = new URLSearchParams({ wait: 'true' });
      const route = Routes.webhook(applicationId, answering);
      return (await call<APIMessage>(() => rest.post(route, { body, query, auth: false }))).id;
    },
    /** The channel in which the bot speaks with one person alone. */
    direct: async (person: string): Promise<string> =>
      (await call<APIChannel>(() => rest.post(Routes.userChannels(), { body: { recipient_id: person } }))).id,
    typing: (channel: string): Promise<void> => call(() => rest.post(Routes.channelTyping(channel))),
  };
}
export type Posting = ReturnType<typeof openPosting>;

const quiet = ({ flags, components }: Rendered) => ({ flags, components: [...components], allowed_mentions: NOBODY });

/** Roles that asked to be pinged stand below the card; only they are. */
function pinging(body: ReturnType<typeof quiet>, pings: readonly string[]) {
  const roles = pings.flatMap((ping) => /\d{17,20}/u.exec(ping)?.[0] ?? []);
  if (!roles.length) return body;
  const called = { type: ComponentType.TextDisplay as const, content: roles.map((role) => `<@&${role}>`).join(' ') };
  return { ...body, components: [...body.components, called], allowed_mentions: { parse: [], roles } };
}

/** The card's number is what the message can be found by: a nonce is forgotten within minutes. */
function marked(rendered: Rendered, key: string) {
  const [card, ...rows] = rendered.components;
  return quiet({ ...rendered, components: [{ ...card, id: markOf(key) }, ...rows] });
}
