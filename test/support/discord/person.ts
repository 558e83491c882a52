import type { Command } from './command-book.ts';
import { filledForm } from './filled-form.ts';
import { type Acknowledged, type Deed, interact } from './interact.ts';
import { INTERACTION } from './interaction-routes.ts';
import { openDm } from './places.ts';
import { post, remove } from './post.ts';
import type { Backstage } from './route.ts';
import { allComponents, text } from './text.ts';
import { type OptionValue, refusedByMenu, typedCommand } from './typed-command.ts';
import { wireMessage } from './wire.ts';
import type { Account, Channel, Component, Message, Modal } from './world.ts';

/** A message that a person wrote. */
export type Said = {
  readonly message: Message;
  /** The first message of the bot that replies to it. */
  readonly answer: (withinMs?: number) => Promise<Message>;
};

export type Choice = { readonly name: string; readonly value: string | number };
type Options = Readonly<Record<string, OptionValue>>;
type Where = { readonly in: Channel };
type Saying = Where & { readonly replyTo?: Message };

const BUTTON = 2;
const SELECT = 3;
const LINK_STYLE = 5;
/** The kind of a command that stands in the menu of messages. */
const OF_MESSAGES = 3;

/** Somebody at a keyboard: does what Discord's own app lets people do, and nothing that it would not. */
export class Person {
  readonly account: Account;
  readonly #backstage: Backstage;

  constructor(account: Account, backstage: Backstage) {
    this.account = account;
    this.#backstage = backstage;
  }

  get id(): string {
    return this.account.id;
  }

  get name(): string {
    return this.account.name;
  }

  /** The direct message with the bot. */
  get dm(): Channel {
    return openDm(this.#backstage.world, this.account);
  }

  /** Types a slash command; a subcommand is named after a space. */
  async types(command: string, options: Options, { in: channel }: Where): Promise<Acknowledged> {
    const registered = this.#command(command, channel);
    const data = typedCommand(registered, command, options, this.#backstage.world);
    return this.#does({ type: INTERACTION.command, channel, data, commandName: registered.name });
  }

  /** Types into one option and reads what is offered to complete it; `with` holds what stands in other options already. */
  async completes(
    command: string,
    option: string,
    typed: string,
    { in: channel, with: others = {} }: Where & { readonly with?: Options },
  ): Promise<readonly Choice[]> {
    const registered = this.#command(command, channel);
    const data = typedCommand(registered, command, { ...others, [option]: typed }, this.#backstage.world, option);
    const { body } = await this.#does({ type: INTERACTION.autocomplete, channel, data, commandName: registered.name });
    return (body as { data?: { choices?: Choice[] } }).data?.choices ?? [];
  }

  /** Picks an entry of the bot in the menu of a message, where people find it under Apps. */
  async picks(name: string, message: Message): Promise<Acknowledged> {
    const { channel, id } = message;
    const { world, commands } = this.#backstage;
    const entry = commands
      .typeable(channel.guild?.id ?? null)
      .find((one) => one.type === OF_MESSAGES && one.name === name);
    const refusal = refusedByMenu(entry, this.account, channel);
    if (refusal) throw new Error(`${name} cannot be picked here: ${refusal}`);
    this.#seen(message);
    const resolved = { messages: { [id]: wireMessage(message, world) } };
    const data = { id: entry!.id, name, type: OF_MESSAGES, target_id: id, resolved };
    return this.#does({ type: INTERACTION.command, channel, data, commandName: name });
  }

  async presses(label: string, message: Message): Promise<Acknowledged> {
    const button = this.#seen(message).find((one) => one.type === BUTTON && (one.label ?? one.emoji?.name) === label);
    if (!button || button.disabled || button.style === LINK_STYLE)
      throw new Error(`no button ${label} to press in:\n${text(message)}`);
    const data = { component_type: BUTTON, custom_id: button.custom_id, id: button.id };
    return this.#does({ type: INTERACTION.component, channel: message.channel, data, from: message });
  }

  /** Opens a menu, known by its placeholder, and chooses in it. */
  async chooses(menuLabel: string, optionLabel: string, message: Message): Promise<Acknowledged> {
    const menus = this.#seen(message).filter(({ type, disabled }) => type === SELECT && !disabled);
    const menu = menus.find(({ placeholder }) => placeholder === menuLabel);
    const option = menu?.options?.find(({ label }) => label === optionLabel);
    if (!menu || !option) throw new Error(`no choice ${optionLabel} in a menu ${menuLabel} in:\n${text(message)}`);
    const data = { component_type: SELECT, custom_id: menu.custom_id, id: menu.id, values: [option.value] };
    return this.#does({ type: INTERACTION.component, channel: message.channel, data, from: message });
  }

  /** Fills in a form and sends it: one text for a form with one field, otherwise each under its label. */
  async submits(modal: Modal, filled: string | Readonly<Record<string, string>>): Promise<Acknowledged> {
    const { interaction, customId, components } = modal;
    if (interaction.by !== this.account || interaction.modal !== modal)
      throw new Error(`no form ${modal.title} is open`);
    const data = { custom_id: customId, components: filledForm(components, filled) };
    interaction.modal = null;
    return this.#does({ type: INTERACTION.modal, channel: interaction.channel, data, from: interaction.from });
  }

  /** Closes a form without sending it. */
  dismisses({ interaction }: Modal): void {
    interaction.modal = null;
  }

  /** Says something to the bot by name. */
  mentions(words: string, where: Saying): Said {
    return this.says(`<@${this.#backstage.world.bot.id}> ${words}`, where);
  }

  writesDm(words: string): Said {
    return this.says(words, { in: this.dm });
  }

  /**
   * Writes a message. A reply mentions whom it replies to unless that is switched off; what answers a command cannot be mentioned
   * by a reply (https://github.com/discord/discord-api-docs/issues/5395).
   */
  says(words: string, { in: channel, replyTo, silently = false }: Saying & { readonly silently?: boolean }): Said {
    const { world } = this.#backstage;
    const mentions = [world.bot, ...world.people].filter(
      (one) => words.includes(`<@${one.id}>`) || (replyTo?.author === one && !replyTo.interaction && !silently),
    );
    const around = { author: this.account, replyTo: replyTo ?? null, mentions };
    const message = post(this.#backstage, channel, { content: words }, around);
    return { message, answer: (withinMs) => this.#answerTo(message, withinMs) };
  }

  deletes(message: Message): void {
    remove(this.#backstage, message);
  }

  #answerTo(asked: Message, withinMs?: number): Promise<Message> {
    const { world } = this.#backstage;
    const find = (): Message | undefined =>
      world
        .seenIn(asked.channel, this.account)
        .find(({ replyTo, author }) => replyTo === asked && author === world.bot);
    return world.until(find, `an answer to: ${asked.content}`, withinMs);
  }

  #command(typed: string, channel: Channel): Command {
    const name = typed.split(' ')[0];
    const registered = this.#backstage.commands.typeable(channel.guild?.id ?? null).find((one) => one.name === name);
    const refusal = refusedByMenu(registered, this.account, channel);
    if (refusal) throw new Error(`/${typed} cannot be typed here: ${refusal}`);
    return registered!;
  }

  /** The components of a message that this person has before them, numbered as Discord numbers them. */
  #seen(message: Message): Component[] {
    const { world } = this.#backstage;
    if (!world.seenIn(message.channel, this.account).includes(message))
      throw new Error(`${this.name} does not see that message`);
    return allComponents(wireMessage(message, world).components as Component[]);
  }

  #does(deed: Omit<Deed, 'by'>): Promise<Acknowledged> {
    return interact(this.#backstage, { ...deed, by: this.account });
  }
}
