import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { App, webApi } from '@slack/bolt';
import { pino } from 'pino';
import { NEEDED_SCOPES } from '../../../adapters/slack/cannot-start.ts';
import { inFlight } from '../../../adapters/slack/in-flight.ts';
import { listen } from '../../../adapters/slack/listeners.ts';
import manifest from '../../../adapters/slack/manifest.json' with { type: 'json' };
import { slackApi } from '../../../adapters/slack/slack-api.ts';
import { fakeCore } from './fake-core.ts';

/** The SDK's own type of a manifest; a JSON module has no literal types, so names are checked by the tables below. */
type Manifest = webApi.AppsManifestCreateArguments['manifest'];
type Loose<T> = T extends string ? string : T extends object ? { [K in keyof T]: Loose<T[K]> } : T;
const checked: Loose<Manifest> = manifest;
type Scope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number];
type BotEvent = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>[number];

/** What each event needs: docs.slack.dev/reference/events. */
const SCOPE_OF_EVENT = {
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  app_uninstalled: [],
  tokens_revoked: [],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_left: ['channels:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
} as const satisfies Partial<Record<BotEvent, readonly Scope[]>>;
/** What slash commands need, and posting, updating and whispering. */
const SCOPES_OF_THE_REST = ['commands', 'chat:write'] as const satisfies readonly Scope[];

const { bot, bot_optional } = manifest.oauth_config.scopes;

test('the manifest subscribes to every event that has a listener, and to no other', () => {
  const heard = heardBy().events.map((event) => (event === 'message' ? 'message.im' : event));
  assert.deepEqual(manifest.settings.event_subscriptions.bot_events.toSorted(), heard.toSorted());
});

test('the manifest asks for the scopes that its events and answers need, and for no other', () => {
  const events = manifest.settings.event_subscriptions.bot_events as (keyof typeof SCOPE_OF_EVENT)[];
  const needed = new Set<string>([...SCOPES_OF_THE_REST, ...events.flatMap((event) => SCOPE_OF_EVENT[event])]);
  assert.deepEqual(bot.toSorted(), [...needed].toSorted());
});

test('scopes without which people are answered all the same are optional', () => {
  assert.deepEqual(bot.filter((scope) => !bot_optional.includes(scope)).toSorted(), NEEDED_SCOPES.toSorted());
});

test('the manifest has the command, the form and the direct messages that are listened to', () => {
  const { commands, kinds, shortcuts } = heardBy();
  assert.deepEqual(
    manifest.features.slash_commands.map(({ command }) => command),
    commands,
  );
  assert.deepEqual(kinds.toSorted(), ['action', 'shortcut', 'view']);
  assert.deepEqual(
    manifest.features.shortcuts.map(({ type, callback_id }) => [`${type}_action`, callback_id]),
    shortcuts,
  );
  assert.equal(checked.settings?.interactivity?.is_enabled, true);
  assert.equal(checked.features?.app_home?.messages_tab_enabled, true);
});

test('undici is declared: without it Bolt cannot even be loaded, and discord.js brings an older one', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  assert.match(dependencies.undici, /^\^7\./);
});

/** What the adapter registers with Bolt. */
function heardBy(): { events: string[]; commands: string[]; kinds: string[]; shortcuts: string[][] } {
  const shortcuts: string[][] = [];
  const [events, commands, kinds]: string[][] = [[], [], []];
  const app = {
    event: (name: string) => events!.push(name),
    command: (name: string) => commands!.push(name),
    action: () => kinds!.push('action'),
    view: () => kinds!.push('view'),
    shortcut: ({ type, callback_id }: Record<string, string>) => {
      kinds!.push('shortcut');
      shortcuts.push([type!, callback_id!]);
    },
  };
  const log = pino({ enabled: false });
  const now = (): number => 0;
  const own = { command: '/incident', editors: [], log, now };
  const api = slackApi({ ...own, botToken: 'xoxb-1' });
  const rest = { core: fakeCore(), work: inFlight(), invitation: '', lost: () => {} };
  listen(app as unknown as App, { ...own, ...rest, api });
  return { events: events!, commands: commands!, kinds: kinds!, shortcuts };
}
