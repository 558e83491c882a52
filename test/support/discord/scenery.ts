import { INTENT } from './gateway.ts';
import { Person } from './person.ts';
import { addPlace } from './places.ts';
import type { Backstage } from './route.ts';
import { wireChannel, wireGuild } from './wire.ts';
import { type Channel, type ChannelKind, EVERYTHING, type Guild, type Permission, permissionsOf } from './world.ts';

type Place = {
  readonly kind?: Exclude<ChannelKind, 'dm'>;
  readonly guild?: Guild;
  /** The channel that a thread belongs to. */
  readonly parent?: Channel;
  /** What the bot may do there: everything but administrate unless said. */
  readonly botMay?: readonly Permission[];
};

const ORDINARY: readonly Permission[] = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'UseApplicationCommands'];

/** Guilds, channels and people: whatever changes among them, a bot that listens is told. */
export class Scenery {
  readonly guild: Guild;
  /** The text channel of the guild. */
  readonly channel: Channel;
  protected readonly backstage: Backstage;

  constructor(backstage: Backstage) {
    this.backstage = backstage;
    this.guild = this.addGuild('Newsroom');
    this.channel = this.addChannel('incidents');
  }

  addGuild(name: string, { withBot = true } = {}): Guild {
    const { world, gateway } = this.backstage;
    const guild = { id: world.newId(), name, ownerId: world.newId(), botRole: world.newId(), hasBot: withBot };
    world.guilds.push(guild);
    if (withBot) gateway.dispatch('GUILD_CREATE', () => wireGuild(guild, world), INTENT.guilds);
    return guild;
  }

  addChannel(name: string, { kind = 'text', guild, parent, botMay }: Place = {}): Channel {
    const may = botMay ? permissionsOf(botMay) : EVERYTHING & ~permissionsOf(['Administrator']);
    const place = { kind, name, botMay: may, ...(parent ? { parent } : {}) };
    const channel = addPlace(this.backstage.world, guild ?? parent?.guild ?? this.guild, place);
    this.#tell(kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE', channel);
    return channel;
  }

  /** Somebody who may do what everybody may, and what is said. */
  addPerson(name: string, { may = [] }: { readonly may?: readonly Permission[] } = {}): Person {
    const { world } = this.backstage;
    const account = { id: world.newId(), name, bot: false, may: permissionsOf([...ORDINARY, ...may]) };
    world.people.push(account);
    return new Person(account, this.backstage);
  }

  allowBot(channel: Channel, may: readonly Permission[]): void {
    channel.botMay = permissionsOf(may);
    this.#tell(channel.kind === 'thread' ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel);
  }

  deleteChannel(channel: Channel): void {
    channel.gone = true;
    this.#tell(channel.kind === 'thread' ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
  }

  archiveThread(thread: Channel, { locked = false } = {}): void {
    Object.assign(thread, { archived: true, locked });
    this.#tell('THREAD_UPDATE', thread);
  }

  /** The bot is removed from a guild; with `unavailable` the guild is only out of reach for a while. */
  removeBot(guild: Guild, { unavailable = false } = {}): void {
    guild.hasBot = unavailable;
    const gone = { id: guild.id, ...(unavailable ? { unavailable } : {}) };
    this.backstage.gateway.dispatch('GUILD_DELETE', () => gone, INTENT.guilds);
    this.backstage.world.changed();
  }

  #tell(event: string, channel: Channel): void {
    const { world, gateway } = this.backstage;
    gateway.dispatch(event, () => wireChannel(channel, world.bot), INTENT.guilds);
    world.changed();
  }
}
