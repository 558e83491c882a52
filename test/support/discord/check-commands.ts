import { type Breach, unless } from './breach.ts';
import type { CommandOption } from './command-book.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const MOST_CHARACTERS = 8000;
const MOST_COMMANDS = 100;

type Wanted = {
  readonly type?: number;
  readonly name?: string;
  readonly description?: string;
  readonly options?: readonly CommandOption[];
};

/** What the published schemas leave unsaid of a list of commands. */
export function checkCommands(commands: readonly Wanted[]): Breach[] {
  const chatInput = commands.filter(({ type = CHAT_INPUT }) => type === CHAT_INPUT);
  const names = commands.map(({ type = CHAT_INPUT, name }) => `${type} ${name}`);
  return [
    ...unless(
      chatInput.length <= MOST_COMMANDS,
      '',
      '100 commands',
      `${chatInput.length} commands, over ${MOST_COMMANDS}`,
    ),
    ...unless(new Set(names).size === names.length, '', 'unique command', 'the same command twice'),
    ...chatInput.flatMap(checkCommand),
  ];
}

/** One slash command; a change of it may leave name and description out. */
export function checkCommand(command: Wanted): Breach[] {
  const { name, description } = command;
  const characters = lengthOf(command);
  return [
    ...unless(
      name === undefined || isName(name),
      name ?? '',
      'command name',
      'is no lower-case name of 1 to 32 letters',
    ),
    ...unless(name === undefined || Boolean(description), name ?? '', 'description', 'a command needs a description'),
    ...unless(
      characters <= MOST_CHARACTERS,
      name ?? '',
      '8000 characters',
      `${characters} characters, over ${MOST_CHARACTERS}`,
    ),
    ...checkOptions(command.options ?? [], name ?? ''),
  ];
}

function checkOptions(options: readonly CommandOption[], path: string): Breach[] {
  const names = options.map(({ name }) => name);
  const lastRequired = options.findLastIndex(({ required }) => required);
  return [
    ...unless(new Set(names).size === names.length, path, 'unique option', 'the same option twice'),
    ...unless(
      options.slice(0, Math.max(lastRequired, 0)).every(({ required }) => required),
      path,
      'required first',
      'required options come first',
    ),
    ...options.flatMap((option) => checkOption(option, `${path} ${option.name}`)),
  ];
}

function checkOption({ name, choices, autocomplete, options = [] }: CommandOption, path: string): Breach[] {
  return [
    ...unless(isName(name), path, 'command name', 'is no lower-case name of 1 to 32 letters'),
    ...unless(!(autocomplete && choices?.length), path, 'autocomplete or choices', 'an option cannot have both'),
    ...checkOptions(options, path),
  ];
}

const isName = (name: string): boolean => NAME.test(name) && name === name.toLowerCase();

/** Names, descriptions and values of a command and all its options count together. */
function lengthOf({ name = '', description = '', options = [] }: Wanted & { readonly choices?: never }): number {
  return options.reduce(
    (sum, option) => sum + lengthOf(option as Wanted) + choicesLength(option),
    name.length + description.length,
  );
}

const choicesLength = ({ choices = [] }: CommandOption): number =>
  choices.reduce((sum, { name, value }) => sum + name.length + (typeof value === 'string' ? value.length : 0), 0);
