import type { Message } from 'discord.js';

type Called = Pick<Message, 'content' | 'guildId' | 'mentions'>;

/**
 * What a message says to the bot, without the mentions of it; null where it is not meant for the bot. It is by a mention of it or
 * of the role that is its own, by a reply to it that pings it and says something, and in direct messages always; @everyone is not.
 * No words at all ask for help: of a mention of its role alone, Discord may not tell the bot the words.
 */
export function addressed({ content, guildId, mentions }: Called, me: string): string | null {
  const ownRoles = mentions.roles.filter(({ tags }) => tags?.botId === me).map(({ id }) => `<@&${id}>`);
  const calls = [`<@${me}>`, `<@!${me}>`, ...ownRoles];
  const isNamed = ownRoles.length > 0 || calls.some((call) => content.includes(call));
  const words = calls.reduce((text, call) => text.replaceAll(call, ' '), content).trim();
  const isCalled = guildId === null || isNamed || (mentions.users.has(me) && words !== '');
  return isCalled ? words || 'help' : null;
}
