import type { Command, CommandOption } from './command-book.ts';
import { wireAccount, wireChannel, wireMember } from './wire.ts';
import { type Account, type Channel, permissionsOf, type World } from './world.ts';

const GROUP = 2;
const STRING = 3;
const NUMBERS = [4, 10];
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const IN_GUILD = 0;
const IN_DM = 1;
/** The app is installed by a person, not into a guild. */
const BY_USER = 1;

/** What can be entered for an option. */
export type OptionValue = string | number | boolean | Channel | Account;

/** Why Discord's menu does not offer a command to somebody here; null where it does. */
export function refusedByMenu(command: Command | undefined, by: Account, { guild }: Channel): string | null {
  if (!command) return 'no such command is registered';
  const context = guild ? IN_GUILD : IN_DM;
  if (command.contexts && !command.contexts.includes(context))
    return `it is not for ${guild ? 'guilds' : 'direct messages'}`;
  if (guild && !guild.hasBot && !command.integration_types?.includes(BY_USER)) return 'the app is not in this guild';
  const mask = guild && command.default_member_permissions ? BigInt(command.default_member_permissions) : 0n;
  const admin = (by.may & permissionsOf(['Administrator'])) !== 0n;
  return admin || (by.may & mask) === mask ? null : `${by.name} lacks the permissions ${mask}`;
}

/** The data of a typed command, or of one that is still being typed where an option is `focused`. */
export function typedCommand(
  command: Command,
  typed: string,
  values: Readonly<Record<string, OptionValue>>,
  world: World,
  focused?: string,
) {
  const path = typed.split(' ').slice(1);
  const { around, options } = descend(command.options ?? [], path);
  const filled = Object.entries(values).map(([name, value]) => {
    const option = options.find((one) => one.name === name && one.type > GROUP);
    if (!option) throw new Error(`/${typed} has no option ${name}`);
    if (focused === name) return { name, type: option.type, value, focused: completable(option, typed) };
    return { name, type: option.type, value: valueFor(option, value) };
  });
  const missing = options.filter(({ name, required }) => required && !(name in values));
  if (missing.length && !focused) throw new Error(`/${typed} needs ${missing.map(({ name }) => name).join(', ')}`);
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    resolved: resolved(Object.values(values), world),
    options: around(filled),
  };
}

type Around = (options: unknown[]) => unknown[];

/** Follows the names of groups and subcommands down to the options that are typed. */
function descend(
  options: readonly CommandOption[],
  path: readonly string[],
): { around: Around; options: readonly CommandOption[] } {
  const [name, ...rest] = path;
  if (name === undefined) {
    if (options.some(({ type }) => type <= GROUP)) throw new Error('a subcommand must be named');
    return { around: (filled) => filled, options };
  }
  const next = options.find((option) => option.name === name && option.type <= GROUP);
  if (!next) throw new Error(`no subcommand ${name}`);
  const below = descend(next.options ?? [], rest);
  return { around: (filled) => [{ name, type: next.type, options: below.around(filled) }], options: below.options };
}

function completable({ name, autocomplete }: CommandOption, typed: string): true {
  if (!autocomplete) throw new Error(`/${typed} does not complete ${name}`);
  return true;
}

/** What people are held to by Discord's own app; a completed option may hold any text. */
function valueFor(option: CommandOption, value: OptionValue): string | number | boolean {
  const {
    type,
    name,
    choices,
    min_length = 0,
    max_length = 6000,
    min_value = -Infinity,
    max_value = Infinity,
  } = option;
  const sent = typeof value === 'object' ? value.id : value;
  const fits =
    (type === STRING && typeof value === 'string' && value.length >= min_length && value.length <= max_length) ||
    (NUMBERS.includes(type) && typeof value === 'number' && value >= min_value && value <= max_value) ||
    (type === BOOLEAN && typeof value === 'boolean') ||
    (type === USER && typeof value === 'object' && 'bot' in value) ||
    (type === CHANNEL && typeof value === 'object' && 'kind' in value);
  if (!fits) throw new Error(`${String(sent)} cannot be entered for ${name}`);
  if (choices?.length && !choices.some((choice) => choice.value === sent))
    throw new Error(`${name} offers no ${String(sent)}`);
  return sent;
}

/** What Discord says of the people and channels that were chosen. */
function resolved(values: readonly OptionValue[], { bot }: World) {
  const objects = values.filter((value) => typeof value === 'object');
  const people = objects.filter((value): value is Account => 'bot' in value);
  const places = objects.filter((value): value is Channel => 'kind' in value);
  return {
    users: Object.fromEntries(people.map((one) => [one.id, wireAccount(one)])),
    members: Object.fromEntries(
      people.map((one) => [one.id, { ...wireMember(one), user: undefined, permissions: String(one.may) }]),
    ),
    channels: Object.fromEntries(
      places.map((one) => [
        one.id,
        { ...wireChannel(one, bot), permissions: '0', app_permissions: String(one.botMay) },
      ]),
    ),
  };
}
