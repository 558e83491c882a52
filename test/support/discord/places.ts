import { type Account, type Channel, EVERYTHING, type Guild, type World } from './world.ts';

type Wanted = Pick<Channel, 'kind' | 'name'> & Partial<Pick<Channel, 'id' | 'parent' | 'botMay' | 'recipient'>>;

/** Adds a channel to a guild, or a direct message where there is none. */
export function addPlace(world: World, guild: Guild | null, wanted: Wanted): Channel {
  const channel: Channel = {
    id: wanted.id ?? world.newId(),
    kind: wanted.kind,
    name: wanted.name,
    guild,
    parent: wanted.parent ?? null,
    recipient: wanted.recipient ?? null,
    botMay: wanted.botMay ?? EVERYTHING & ~8n,
    archived: false,
    locked: false,
    gone: false,
  };
  world.channels.push(channel);
  return channel;
}

/** The direct message between the bot and a person: there is only one. */
export const openDm = (world: World, recipient: Account): Channel =>
  world.channels.find((channel) => channel.recipient === recipient) ??
  addPlace(world, null, { kind: 'dm', name: recipient.name, recipient });
