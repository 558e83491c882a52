import type { BaseInteraction } from 'discord.js';
import type { Channel } from '../../src/model/channel.ts';

/**
 * Where a command was typed or a button pressed. discord.js reads the channel from the whole object that comes along only;
 * without one the interaction stands for a place in which nothing was said before.
 */
export const placeOf = ({ guildId, channelId, id }: BaseInteraction): Channel => ({
  platform: 'discord',
  workspace: guildId,
  id: channelId ?? id,
  under: null,
});
