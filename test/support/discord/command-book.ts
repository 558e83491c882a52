/** An option of a slash command, as registered. */
export type CommandOption = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly CommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
};

/** A command, as registered and as Discord gives it back. */
export type Command = {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly guild_id?: string;
};

type Registered = Omit<Command, 'id' | 'guild_id'>;

/** The commands that the bot registered: for all guilds, and for single ones. */
export class CommandBook {
  readonly #commands = new Map<string | null, Command[]>();
  readonly #newId: () => string;
  readonly #applicationId: string;

  constructor(newId: () => string, applicationId: string) {
    this.#newId = newId;
    this.#applicationId = applicationId;
  }

  in(guildId: string | null): readonly Command[] {
    return this.#commands.get(guildId) ?? [];
  }

  /** What people can type in a guild, or in a direct message. */
  typeable(guildId: string | null): readonly Command[] {
    return guildId === null ? this.in(null) : [...this.in(guildId), ...this.in(null)];
  }

  /** Puts a whole list in place of the one before; a command that stays keeps its id. */
  replace(guildId: string | null, wanted: readonly Registered[]): readonly Command[] {
    const before = this.in(guildId);
    const kept = wanted.map((command) =>
      this.#complete(
        guildId,
        command,
        before.find(({ name, type }) => name === command.name && type === (command.type ?? 1)),
      ),
    );
    this.#commands.set(guildId, kept);
    return kept;
  }

  save(guildId: string | null, command: Registered): Command {
    const others = this.in(guildId).filter(({ name, type }) => name !== command.name || type !== (command.type ?? 1));
    const same = this.in(guildId).find((other) => !others.includes(other));
    const saved = this.#complete(guildId, command, same);
    this.#commands.set(guildId, [...others, saved]);
    return saved;
  }

  edit(guildId: string | null, id: string, changes: Partial<Registered>): Command | null {
    const before = this.in(guildId).find((command) => command.id === id);
    if (!before) return null;
    const edited = { ...before, ...changes };
    this.#commands.set(
      guildId,
      this.in(guildId).map((command) => (command === before ? edited : command)),
    );
    return edited;
  }

  remove(guildId: string | null, id: string): boolean {
    const left = this.in(guildId).filter((command) => command.id !== id);
    const removed = left.length < this.in(guildId).length;
    this.#commands.set(guildId, left);
    return removed;
  }

  /** With what Discord adds to a command that it keeps. */
  #complete(guildId: string | null, command: Registered, before: Command | undefined): Command {
    const mask = command.default_member_permissions;
    return {
      ...DEFAULTS,
      ...command,
      ...(command.options ? { options: command.options.map(asKept) } : {}),
      default_member_permissions: mask === undefined || mask === null ? null : String(mask),
      id: before?.id ?? this.#newId(),
      ...{ application_id: this.#applicationId, version: this.#newId() },
      ...(guildId === null ? {} : { guild_id: guildId }),
    };
  }
}

const DEFAULTS = {
  type: 1,
  description: '',
  name_localizations: null,
  description_localizations: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0],
  nsfw: false,
};

/** Discord leaves out of an option what is false or empty. */
function asKept(option: CommandOption): CommandOption {
  const said = Object.entries(option).filter(
    ([, value]) => value !== false && !(Array.isArray(value) && !value.length),
  );
  const kept = Object.fromEntries(said) as CommandOption;
  return option.options?.length ? { ...kept, options: option.options.map(asKept) } : kept;
}

/** A command as it is listed: translations only for who asks for them. */
export function listed<T extends object>(command: T, withTranslations: boolean): T {
  if (withTranslations) return command;
  const entries = Object.entries(command).filter(([key]) => !key.endsWith('_localizations'));
  const short = Object.fromEntries(entries) as T & { options?: readonly object[] };
  return short.options ? { ...short, options: short.options.map((option) => listed(option, false)) } : short;
}
