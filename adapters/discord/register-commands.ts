import { type APIApplicationCommand, type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

type Wanted = RESTPostAPIApplicationCommandsJSONBody;

/** Tells Discord the commands where those that it has differ: 200 may be made a day. Says whether they did. */
export async function registerCommands(rest: REST, applicationId: string, wanted: readonly Wanted[]): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const registered = (await rest.get(route)) as APIApplicationCommand[];
  if (isSame(registered, wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Whether both lists say the same, in any order, whatever Discord adds or leaves out. */
export const isSame = (registered: readonly APIApplicationCommand[], wanted: readonly Wanted[]): boolean =>
  inOneWay(registered) === inOneWay(wanted);

const inOneWay = (commands: readonly (APIApplicationCommand | Wanted)[]): string =>
  JSON.stringify(
    commands
      .map((command) => ({
        type: command.type ?? 1,
        name: command.name,
        description: ('description' in command && command.description) || '',
        permissions: String(command.default_member_permissions ?? ''),
        contexts: [...(command.contexts ?? [])].sort(),
        integrationTypes: [...(command.integration_types ?? [])].sort(),
        options: optionsOf(command).map(optionInOneWay),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );

type Option = NonNullable<APIApplicationCommand['options']>[number];

/** The entry of a menu has none. */
const optionsOf = (command: APIApplicationCommand | Wanted): readonly Option[] =>
  ('options' in command && (command.options as readonly Option[] | undefined)) || [];

/** The order of the options counts: people see them in it. */
function optionInOneWay(option: Option): unknown {
  const { type, name, description, required = false } = option;
  const autocomplete = 'autocomplete' in option && option.autocomplete === true;
  const most = 'max_length' in option ? (option.max_length ?? null) : null;
  return [type, name, description, required, autocomplete, most];
}
