import type { Call } from './call.ts';
import { refuse } from './cases.ts';
import { type Command, listed } from './command-book.ts';
import { type Answer, type Backstage, NOTHING, ok, type Params, type Route, route } from './route.ts';

type Registered = Omit<Command, 'id'>;

/** The same five routes for commands everywhere and for those of one guild. */
export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((scope) => {
  const all = `/applications/:app${scope}/commands`;
  const within =
    (answer: (call: Call, guildId: string | null, id: string, backstage: Backstage) => Answer) =>
    (call: Call, { app, guild, id = '' }: Params, backstage: Backstage): Answer => {
      const { world } = backstage;
      if (app !== world.applicationId) return refuse('missing access');
      if (guild && !world.guilds.some((one) => one.id === guild && one.hasBot)) return refuse('missing access');
      return answer(call, guild ?? null, id, backstage);
    };
  return [
    route(
      'GET',
      all,
      within(({ query }, guildId, _, { commands }) =>
        ok(commands.in(guildId).map((command) => listed(command, query.with_localizations === 'true'))),
      ),
    ),
    route(
      'PUT',
      all,
      within((call, guildId, _, { commands, check, world }) => {
        check('commands', call);
        const saved = commands.replace(guildId, call.body as Registered[]);
        world.changed();
        return ok(saved);
      }),
    ),
    route(
      'POST',
      all,
      within((call, guildId, _, { commands, check, world }) => {
        check('command', call);
        const saved = commands.save(guildId, call.body as Registered);
        world.changed();
        return { status: 201, body: saved };
      }),
    ),
    route(
      'GET',
      `${all}/:id`,
      within((_, guildId, id, { commands }) =>
        ok(commands.in(guildId).find((command) => command.id === id) ?? refuse('unknown command')),
      ),
    ),
    route(
      'PATCH',
      `${all}/:id`,
      within((call, guildId, id, { commands, check, world }) => {
        check('command edit', call);
        const edited = commands.edit(guildId, id, call.body as Partial<Registered>) ?? refuse('unknown command');
        world.changed();
        return ok(edited);
      }),
    ),
    route(
      'DELETE',
      `${all}/:id`,
      within((_, guildId, id, { commands, world }) => {
        if (!commands.remove(guildId, id)) return refuse('unknown command');
        world.changed();
        return NOTHING;
      }),
    ),
  ];
});
