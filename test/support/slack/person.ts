import { randomUUID } from 'node:crypto';
import { takeAcknowledgement, takeFormAnswer } from './acknowledgement.ts';
import type { Overflow, StaticSelect } from './block-elements.ts';
import { choicesOf } from './block-elements.ts';
import type { Delivery, Reply } from './delivery.ts';
import type { Desk } from './desk.ts';
import { flatten } from './flatten.ts';
import {
  actionPayload,
  closingPayload,
  commandPayload,
  eventPayload,
  type Handles,
  messageEvent,
  type Pressed,
  shortcutPayload,
  submissionPayload,
} from './payloads.ts';
import type { Account, Channel, Message, OpenView, ResponseUrl } from './world.ts';
import { isSeenBy } from './world.ts';

/** The bot took note of what a person did. */
export type Acknowledged = Reply & {
  readonly attempts: number;
  /** What was sent to the bot, to be sent once more. */
  readonly delivery: Delivery;
  /** What the person wrote, where that stands in the channel. */
  readonly message: Message | null;
  /** The first message of the bot there since then that this person sees, or the first that suits. */
  readonly answer: (suits?: (message: Message) => boolean) => Promise<Message>;
};

type In = { readonly in: Channel; readonly under?: string };

/** Somebody who types, presses and reads. Each act rejects with `NotAcknowledged` where the bot is late or refuses. */
export class Person {
  readonly account: Account;
  readonly #desk: Desk;
  constructor(account: Account, desk: Desk) {
    this.account = account;
    this.#desk = desk;
  }

  get id(): string {
    return this.account.id;
  }

  /** Types a command; Slack takes none in a thread. */
  async types(typed: string, { in: channel }: Omit<In, 'under'>): Promise<Acknowledged> {
    const { url, ...handles } = this.#handles({ channel, original: null, typed }, 'commands');
    const payload = commandPayload(this.account, channel, typed, handles);
    const acknowledged = await this.#act({ kind: 'slash_commands', payload, id: randomUUID() }, channel);
    takeAcknowledgement(this.#desk, url, acknowledged.body);
    return acknowledged;
  }

  /** Writes a message that the bot is not told of. */
  says(text: string, { in: channel, under = null }: { in: Channel; under?: string | null }): Message {
    return this.#desk.world.add({ channel, by: this.account, text, under });
  }

  mentions(text: string, { in: channel, under }: In): Promise<Acknowledged> {
    if (!channel.hasBot) throw new Error(`Slack tells the bot of no mention in ${channel.name}: it is not there`);
    const said = `<@${channel.workspace.bot.id}> ${text}`;
    return this.#write(this.says(said, { in: channel, under: under ?? null }), 'app_mention');
  }

  writesDm(text: string, { under = null }: { under?: string | null } = {}): Promise<Acknowledged> {
    return this.#write(this.says(text, { in: this.dm, under }), 'message');
  }

  /** This person's direct messages with the bot. */
  get dm(): Channel {
    return this.#desk.world.channels.find((channel) => channel.with === this.account)!;
  }

  async presses(label: string, message: Message): Promise<Acknowledged> {
    const found = controlsOf(this.#seen(message)).find(
      ({ element }) => element.type === 'button' && element.text.text === label,
    );
    if (!found) throw new Error(`there is no button ${label} in:\n${flatten(message)}`);
    return this.#press(message, found);
  }

  /** Picks a choice by what it reads; a menu is named by its placeholder. */
  async chooses(menu: string, choice: string, message: Message): Promise<Acknowledged> {
    for (const found of controlsOf(this.#seen(message))) {
      if (found.element.type === 'button' || !isMenu(found.element, menu)) continue;
      const chosen = choicesOf(found.element).find(({ text }) => text.text === choice);
      if (chosen) return this.#press(message, { ...found, chosen });
    }
    throw new Error(`there is no ${choice} in a menu ${menu} of:\n${flatten(message)}`);
  }

  usesShortcut(callbackId: string, message: Message): Promise<Acknowledged> {
    const url = { channel: message.channel, original: null, typed: null };
    const payload = shortcutPayload(this.account, this.#seen(message), callbackId, this.#handles(url, 'actions'));
    return this.#act({ kind: 'interactive', payload, id: randomUUID() }, message.channel);
  }

  /** Fills in the field of a form, or each field by the id of its block, and sends it. */
  async submits(modal: OpenView, text: string | Readonly<Record<string, string>>): Promise<Acknowledged> {
    if (!modal.open) throw new Error('this form is closed');
    const filled = filledIn(modal, text);
    const payload = submissionPayload(modal, filled, this.#trigger());
    const acknowledged = await this.#act({ kind: 'interactive', payload, id: randomUUID() }, null);
    takeFormAnswer(this.#desk, modal, acknowledged.body);
    return acknowledged;
  }

  /** Closes a form; the bot is told only if it asked for that. */
  async closes(modal: OpenView): Promise<void> {
    modal.open = false;
    this.#desk.world.wake();
    if (modal.view.notify_on_close)
      await this.#act({ kind: 'interactive', payload: closingPayload(modal), id: randomUUID() }, null);
  }

  #press(message: Message, found: Pressed): Promise<Acknowledged> {
    const url = { channel: message.channel, original: message, typed: null };
    const payload = actionPayload(this.account, message, found, this.#handles(url, 'actions'));
    return this.#act({ kind: 'interactive', payload, id: randomUUID() }, message.channel);
  }

  async #write(message: Message, type: 'app_mention' | 'message'): Promise<Acknowledged> {
    const scope = type === 'message' ? 'im:history' : 'app_mentions:read';
    if (!message.channel.workspace.scopes.has(scope)) throw new Error(`Slack tells the bot nothing without ${scope}`);
    const payload = eventPayload(message.channel.workspace, messageEvent(message, type), this.#desk.world);
    return { ...(await this.#act({ kind: 'events_api', payload, id: randomUUID() }, message.channel)), message };
  }

  /** Null where what is done belongs to no channel: a form. */
  async #act(delivery: Delivery, channel: Channel | null): Promise<Acknowledged> {
    const { world } = this.#desk;
    const before = world.mark;
    const isAnswer = (message: Message): boolean =>
      message.changed > before &&
      (channel === null || message.channel === channel) &&
      message.by === message.channel.workspace.bot &&
      (isSeenBy(message, this.account, null) || isSeenBy(message, this.account, message.under));
    const answer: Acknowledged['answer'] = (suits = () => true) =>
      world.until(
        () => world.messages.find((message) => isAnswer(message) && suits(message)),
        () => `an answer to ${this.account.name}`,
      );
    return { ...(await this.#desk.deliver(delivery)), delivery, message: null, answer };
  }

  #seen(message: Message): Message {
    if (message.gone || (message.onlyFor && message.onlyFor !== this.account))
      throw new Error(`${this.account.name} does not see this message`);
    return message;
  }

  #handles(to: Pick<ResponseUrl, 'channel' | 'original' | 'typed'>, kind: 'commands' | 'actions') {
    const { world, base } = this.#desk;
    const id = world.newId('R');
    const url: ResponseUrl = { ...to, by: this.account, at: world.now(), uses: 0 };
    world.responseUrls.set(id, url);
    return { url, trigger: this.#trigger(), responseUrl: `${base}/${kind}/${id}` } satisfies Handles & {
      url: ResponseUrl;
    };
  }

  #trigger(): string {
    const { world } = this.#desk;
    const workspace = world.workspaces.find(({ id }) => id === this.account.workspaceId)!;
    const id = `${world.triggers.size + 1}.${world.triggers.size + 1}.${randomUUID().replaceAll('-', '')}`;
    world.triggers.set(id, { by: this.account, workspace, at: world.now(), exchanged: false });
    return id;
  }
}

const isMenu = (element: StaticSelect | Overflow, label: string): boolean =>
  element.type === 'overflow' ? label === '…' : (element.placeholder?.text ?? 'Select') === label;

function controlsOf({ blocks }: Message): Pressed[] {
  return blocks.flatMap((block): Pressed[] => {
    if (block.type === 'actions') return block.elements.map((element) => ({ block, element }));
    if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') return [];
    return [{ block, element: block.accessory }];
  });
}

/** Slack itself sees to required fields and lengths before it sends a form. */
function filledIn(modal: OpenView, text: string | Readonly<Record<string, string>>): Record<string, string> {
  const inputs = modal.view.blocks.filter((block) => block.type === 'input');
  const filled = typeof text === 'string' ? { [inputs[0]!.block_id!]: text } : { ...text };
  for (const { block_id, optional, element, label } of inputs) {
    const value = filled[block_id!] ?? '';
    const [least, most] = [element.min_length ?? 0, element.max_length ?? 3000];
    if (!value && !optional) throw new Error(`${label.text}: Slack asks to complete this required field`);
    if (value.length < least || value.length > most)
      throw new Error(`${label.text}: Slack takes ${least} to ${most} characters`);
  }
  return filled;
}
