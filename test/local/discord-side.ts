import {
  type Acknowledged,
  type LocalDiscord,
  type Message,
  type Person,
  text,
} from '../support/discord/local-discord.ts';
import { FLAG } from '../support/discord/world.ts';
import { headed, PATIENCE_MS, type Side } from './side.ts';
import { chosen } from './slack-side.ts';
import { openUnseen } from './unseen.ts';

/** Somebody in the text channel of a local Discord server. */
export function discordSide(discord: LocalDiscord, you: Person): Side {
  const { channel } = discord;
  const unseen = openUnseen<Message>(({ editedAt }) => editedAt);
  const standing = (): Message[] =>
    [channel, you.dm]
      .flatMap((where) => discord.shown(where, { to: you }))
      .filter(({ author, flags }) => author.id === discord.botId && (flags & FLAG.loading) === 0);
  const seen = (): readonly Message[] => standing().filter((one) => one.channel === channel);
  const show = (message: Message, isEdited = false): string => {
    unseen.see(message);
    return headed(text(message), message.onlyFor !== null, isEdited);
  };
  /** What is shared is a message of its own: the act itself is then answered by none. */
  const shown = async ({ modal, answer }: Acknowledged, before: readonly Message[] | null = null): Promise<string> => {
    if (modal) return `${modal.title}\n(type the text for this form)`;
    if (!before) return show(await answer(PATIENCE_MS));
    const isShared = (one: Message): boolean => !before.includes(one);
    const shared = discord.awaitMessage(channel, isShared, { to: you, withinMs: PATIENCE_MS });
    return show(await Promise.any([answer(PATIENCE_MS), shared]));
  };
  const last = (has: string): Message => {
    const found = seen().findLast((message) => text(message).includes(has));
    if (!found) throw new Error(`no message has ${has}`);
    return found;
  };
  return {
    name: 'discord',
    usage: [
      '/incident name:al-asad',
      '/incident name:al-asad question:who claimed it?',
      '/subscribe what:all only:killed',
      '/digest when:daily 08:00 Europe/London what:place:iraq',
      '/add report:<text>',
      '/help',
    ],
    command: async (typed) => {
      const { command, fields } = partsOf(typed);
      return shown(await you.types(command, fields, { in: channel }));
    },
    press: async (label) => {
      const before = label === 'Share' ? seen() : null;
      return shown(await you.presses(label, last(`[${label}]`)), before);
    },
    choose: async (choice) => {
      const [menu, label] = chosen(seen().map(text), choice);
      return shown(await you.chooses(menu, label, last(label)));
    },
    mention: async (words) => {
      const replyTo = seen().findLast(({ onlyFor }) => onlyFor === null);
      return show(await you.mentions(words, { in: channel, ...(replyTo ? { replyTo } : {}) }).answer(PATIENCE_MS));
    },
    direct: async (words) => show(await you.writesDm(words).answer(PATIENCE_MS)),
    arrived: () => unseen.take(standing()).map(({ message, isEdited }) => show(message, isEdited)),
    fill: (words) => {
      const form = discord.modals(you).at(-1);
      return form ? you.submits(form, words).then((done) => shown(done)) : null;
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
