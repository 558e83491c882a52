import type { Message } from 'discord.js';
import type { Channel } from '../../src/model/channel.ts';
import { addressed } from './addressed.ts';
import { writerOf } from './asker.ts';
import { answerTo, remember, type Session, shown } from './session.ts';

/** Answers who calls the bot, replies to it, or writes to it alone, with a reply. Bots, ours too, are never answered. */
export async function onMessage(message: Message, session: Session): Promise<void> {
  const { author, guildId, channelId, id, reference, system, webhookId } = message;
  if (author.bot || system || webhookId) return;
  const text = addressed(message, session.me);
  if (text === null) return;
  showTyping(channelId, session);
  const at: Channel = { platform: 'discord', workspace: guildId, id: channelId, under: reference?.messageId ?? null };
  const given = await answerTo({ text, asker: writerOf(message, session.roles), at, hidden: false }, id, session);
  const reply = { channel: channelId, key: `answer ${id}`, under: id, evenAlone: true };
  await remember(
    at,
    await shown(given, id, (rendered) => session.posting.send({ ...reply, rendered }), session),
    session,
  );
}

/** The only acknowledgement that a message knows; it does without where the bot may not. */
function showTyping(channel: string, { posting, log }: Session): void {
  posting.typing(channel).catch((err: unknown) => log.debug({ err }, 'could not show that an answer comes'));
}
