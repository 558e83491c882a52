import { refuse } from './cases.ts';
import { openDm } from './places.ts';
import { ok, type Route, route } from './route.ts';
import { wireAccount, wireChannel, wireGuild } from './wire.ts';
import type { World } from './world.ts';

const application = ({ applicationId, bot }: World) => ({
  id: applicationId,
  name: bot.name,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  bot: wireAccount(bot),
});

/** Who the bot is, where it connects to, and which guilds it is in. */
export const accountRoutes = (gatewayUrl: string): Route[] => [
  route('GET', '/gateway/bot', () =>
    ok({
      url: gatewayUrl,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
    }),
  ),
  route('GET', '/gateway', () => ok({ url: gatewayUrl })),
  route('GET', '/users/@me', (_, __, { world }) => ok(wireAccount(world.bot))),
  route('GET', '/applications/@me', (_, __, { world }) => ok(application(world))),
  route('GET', '/oauth2/applications/@me', (_, __, { world }) => ok(application(world))),
  route('GET', '/users/:user', (_, { user }, { world }) =>
    ok(wireAccount([world.bot, ...world.people].find(({ id }) => id === user) ?? refuse('unknown user'))),
  ),
  route('POST', '/users/@me/channels', ({ body }, _, { world }) => {
    const { recipient_id } = body as { recipient_id: string };
    const recipient = world.people.find(({ id }) => id === recipient_id) ?? refuse('unknown user');
    return ok(wireChannel(openDm(world, recipient), world.bot));
  }),
  route('GET', '/users/@me/guilds', (_, __, { world }) =>
    ok(world.guilds.filter(({ hasBot }) => hasBot).map(({ id, name }) => ({ id, name, owner: false, features: [] }))),
  ),
  route('GET', '/guilds/:guild', (_, { guild }, { world }) => {
    const found = world.guilds.find(({ id }) => id === guild) ?? refuse('unknown guild');
    return ok(wireGuild(found.hasBot ? found : refuse('missing access'), world));
  }),
];
