import {
  type Acknowledged,
  type LocalDiscord,
  type Message,
  type Person,
  text,
} from '../support/discord/local-discord.ts';
import { headed, type Side } from './side.ts';
import { chosen } from './slack-side.ts';

/** Somebody in the text channel of a local Discord server. */
export function discordSide(discord: LocalDiscord, you: Person): Side {
  const { channel } = discord;
  const seen = (): readonly Message[] =>
    discord.shown(channel, { to: you }).filter(({ author }) => author.id === discord.botId);
  const show = (message: Message): string => headed(text(message), message.onlyFor !== null);
  /** What is shared is a message of its own: the act itself is then answered by none. */
  const shown = async ({ modal, answer }: Acknowledged, before: readonly Message[]): Promise<string> =>
    modal
      ? `${modal.title}\n(type the text for this form)`
      : show(await Promise.any([answer(), discord.awaitMessage(channel, (one) => !before.includes(one), { to: you })]));
  const last = (has: string): Message => {
    const found = seen().findLast((message) => text(message).includes(has));
    if (!found) throw new Error(`no message has ${has}`);
    return found;
  };
  return {
    name: 'discord',
    usage: ['/incident name:al-asad', '/incident name:al-asad question:who claimed it?', '/help'],
    command: async (typed) => {
      const { command, fields } = partsOf(typed);
      const before = seen();
      return shown(await you.types(command, fields, { in: channel }), before);
    },
    press: async (label) => {
      const before = seen();
      return shown(await you.presses(label, last(`[${label}]`)), before);
    },
    choose: async (choice) => {
      const [menu, label] = chosen(seen().map(text), choice);
      const before = seen();
      return shown(await you.chooses(menu, label, last(label)), before);
    },
    mention: async (words) => {
      const replyTo = seen().findLast(({ onlyFor }) => onlyFor === null);
      return show(await you.mentions(words, { in: channel, ...(replyTo ? { replyTo } : {}) }).answer());
    },
    direct: async (words) => show(await you.writesDm(words).answer()),
    fill: (words) => {
      const form = discord.modals(you).at(-1);
      const before = seen();
      return form ? you.submits(form, words).then((done) => shown(done, before)) : null;
    },
  };
}

/** "/incident name:al-asad question:who did it?" as Discord's own client takes it apart. */
export function partsOf(typed: string): { command: string; fields: Record<string, string | boolean> } {
  const [command = '', ...parts] = typed.replace(/^\//u, '').split(/\s+(?=[a-z_]+:)/u);
  const fields = parts.map((part): [string, string | boolean] => {
    const [, name = '', value = ''] = /^([a-z_]+):\s*(.*)$/su.exec(part) ?? [];
    return [name, /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === 'true' : value];
  });
  return { command: command.trim(), fields: Object.fromEntries(fields) };
}
