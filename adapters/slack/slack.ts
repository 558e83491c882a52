import { App } from '@slack/bolt';
import { CannotStart, type Chat, type Core } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { boltLog } from './bolt-log.ts';
import { cannotStart, NEEDED_SCOPES, withoutScopes } from './cannot-start.ts';
import { webClientOptions } from './client-options.ts';
import type { Door } from './door.ts';
import { find } from './find.ts';
import { httpDoor } from './http-door.ts';
import { type InFlight, inFlight } from './in-flight.ts';
import { listen } from './listeners.ts';
import { noLongerThan } from './no-longer-than.ts';
import { put } from './put.ts';
import { type SlackApi, slackApi } from './slack-api.ts';
import type { SlackOptions } from './slack-options.ts';
import { socketDoor } from './socket-door.ts';

/** Below the 10 s in which the whole program is to end. */
const MOST_SECONDS_TO_STOP = 8;

/** Slack, through Bolt: by Socket Mode where there is an app token, else by HTTP. */
export function slackChat(options: SlackOptions): Chat {
  const { log, apiUrl } = options;
  const api = slackApi(options);
  const work = inFlight();
  let door: Door | null = null;
  return {
    platform: 'slack',
    async start(core) {
      checkSettings(options);
      const bot = await botOf(api, apiUrl);
      const lost = partingOnce(core, log, work);
      door = doorOf(options);
      const app = appBehind(door, api, bot, options);
      const invitation = `/invite @${bot.name}`;
      listen(app, { ...options, core, api, work, invitation, lost });
      await app.init();
      await door.open().catch((error: unknown) => {
        throw cannotStart(error, 'app', apiUrl);
      });
    },
    put: (post, target) => put(api, post, target),
    find: (target) => find(api, target, options.now),
    // Slack takes a person's id for the conversation with them.
    direct: async (person) => person,
    async stop() {
      await door?.close();
      await noLongerThan(MOST_SECONDS_TO_STOP, work.ended());
      await door?.cut();
    },
  };
}

/** What can be told to be missing without asking Slack. */
function checkSettings({ botToken, appToken, signingSecret }: SlackOptions): void {
  if (!botToken)
    throw new CannotStart('SLACK_BOT_TOKEN is missing beside the other Slack settings: it begins with xoxb-');
  if (!appToken && !signingSecret)
    throw new CannotStart(
      'SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode, begins with xapp-) or SLACK_SIGNING_SECRET (HTTP) beside it',
    );
}

function doorOf({ appToken, signingSecret, ...options }: SlackOptions): Door {
  if (appToken) return socketDoor({ ...options, appToken });
  return httpDoor({ ...options, signingSecret: signingSecret! });
}

type Bot = { readonly userId: string; readonly botId: string; readonly name: string };

/** Who the bot token speaks for; asked before Bolt is, because Bolt would end the process over a bad token. */
async function botOf(api: SlackApi, apiUrl: string | undefined): Promise<Bot> {
  const said = await api
    .clientOf(null)
    .auth.test()
    .catch((error: unknown) => {
      throw cannotStart(error, 'bot', apiUrl);
    });
  const { scopes } = said.response_metadata ?? {};
  const missing = scopes ? NEEDED_SCOPES.filter((scope) => !scopes.includes(scope)) : [];
  if (missing.length) throw withoutScopes(missing);
  return { userId: said.user_id ?? '', botId: said.bot_id ?? '', name: said.user ?? 'sitrep' };
}

function appBehind(door: Door, api: SlackApi, bot: Bot, { apiUrl, log }: SlackOptions): App {
  const app = new App({
    receiver: door.receiver,
    authorize: async ({ teamId }) => ({
      botToken: api.tokenOf(teamId ?? null),
      botUserId: bot.userId,
      botId: bot.botId,
    }),
    clientOptions: webClientOptions(apiUrl),
    logger: boltLog(log),
    convoStore: false,
    // Otherwise the constructor makes calls whose failure nobody can catch.
    deferInitialization: true,
  });
  app.error(async (error) => log.error({ err: error }, 'slack: a listener failed'));
  return app;
}

/** An uninstalled app is told of it twice, by `app_uninstalled` and `tokens_revoked`: it is one parting. */
function partingOnce(core: Core, log: Log, work: InFlight): (team: string) => void {
  const gone = new Set<string>();
  return (team) => {
    if (gone.has(team)) return;
    gone.add(team);
    log.warn({ team }, 'slack: the workspace has uninstalled the app or revoked its token; install it again to go on');
    work.track(core.left({ platform: 'slack', workspace: team }, 'uninstalled')).catch((error: unknown) => {
      log.error({ err: error, team }, 'slack: the workspace could not be forgotten');
    });
  };
}
