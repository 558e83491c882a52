import type { Message } from 'discord.js';
import type { Channel } from '../../src/model/channel.ts';
import { writerOf } from './asker.ts';
import { isCalled, spoken } from './sentence.ts';
import { answerTo, remember, type Session, shown } from './session.ts';

/** Answers who calls the bot by name, or writes to it alone, with a reply. Bots, ours too, are never answered. */
export async function onMessage(message: Message, session: Session): Promise<void> {
  const { author, content, guildId, channelId, id, reference, system, webhookId } = message;
  if (author.bot || system || webhookId) return;
  if (guildId !== null && !isCalled(content, session.me)) return;
  showTyping(channelId, session);
  const at: Channel = { platform: 'discord', workspace: guildId, id: channelId, under: reference?.messageId ?? null };
  const text = spoken(content, session.me);
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
