import { randomUUID } from 'node:crypto';
import type { Delivery, Reply } from './delivery.ts';
import { eventPayload } from './payloads.ts';
import type { Channel, Workspace, World } from './world.ts';

type Event = Readonly<Record<string, unknown>> & { readonly type: string };
const ADMIN_ID = 'U0ADMIN';

/** Changes the workspace under the bot, which is told of it; each act resolves once the bot has taken note. */
export class Admin {
  readonly #world: World;
  readonly #deliver: (delivery: Delivery) => Promise<Reply>;
  constructor(world: World, deliver: (delivery: Delivery) => Promise<Reply>) {
    this.#world = world;
    this.#deliver = deliver;
  }

  /** Closes a channel to new messages. */
  archives(channel: Channel): Promise<Reply> {
    channel.archived = true;
    const event = { type: this.#named(channel, 'archive'), channel: channel.id, user: ADMIN_ID };
    return this.tells(event, channel.workspace);
  }

  removesBot(channel: Channel): Promise<Reply> {
    channel.hasBot = false;
    const event = { type: this.#named(channel, 'left'), channel: channel.id, actor_id: ADMIN_ID };
    return this.tells(event, channel.workspace);
  }

  deletes(channel: Channel): Promise<Reply> {
    channel.gone = true;
    return this.tells({ type: this.#named(channel, 'deleted'), channel: channel.id }, channel.workspace);
  }

  /** Removes the app: its token is good for nothing from now on, and it is told so twice, in no certain order. */
  async uninstalls(workspace: Workspace): Promise<void> {
    workspace.lost = 'account_inactive';
    await this.tells({ type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.bot.id] } }, workspace);
    await this.tells({ type: 'app_uninstalled' }, workspace);
  }

  /** Tells the app of anything else that happened. */
  tells(event: Event, workspace: Workspace): Promise<Reply> {
    const payload = eventPayload(workspace, { event_ts: this.#world.newTs(), ...event }, this.#world);
    return this.#deliver({ kind: 'events_api', payload, id: randomUUID() });
  }

  #named = ({ kind }: Channel, what: string): string => `${kind === 'private' ? 'group' : 'channel'}_${what}`;
}
