import type { App, BlockAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import type { Core, Leaving } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { answer } from './answering.ts';
import { FORM } from './form-view.ts';
import type { Heard } from './heard.ts';
import {
  type Envelope,
  fromCommand,
  fromDirectMessage,
  fromForm,
  fromMention,
  fromPress,
  fromShortcut,
  teamOf,
} from './hearing.ts';
import type { InFlight } from './in-flight.ts';
import { seen } from './seen.ts';
import type { SlackApi } from './slack-api.ts';

type Listening = {
  readonly core: Core;
  readonly api: SlackApi;
  readonly log: Log;
  readonly work: InFlight;
  readonly command: string;
  readonly editors: readonly string[];
  readonly invitation: string;
  /** Called once for a workspace that the bot can no longer post to. */
  readonly lost: (team: string) => void;
  readonly now: () => number;
};

/** The shortcut in the menu of a message, as the manifest names it. */
const ADD = 'add_report';
/** Slack sends again what it believes was not taken: at once, after a minute and after five. */
const REMEMBERED_SECONDS = 10 * 60;
const MOST_REMEMBERED = 50_000;

/** Hears everything that people do with the bot: each is acknowledged before anything else, and done once. */
export function listen(app: App, listening: Listening): void {
  const { isFirst, forget } = seen({ forSeconds: REMEMBERED_SECONDS, most: MOST_REMEMBERED, now: listening.now });
  const obey = async (heard: Heard | null, id: string | undefined): Promise<void> => {
    if (!heard || (id && !isFirst(id)) || (heard.shares && !isFirst(heard.shares))) return;
    const isAnswered = await listening.work.track(answer(heard, listening));
    if (heard.shares && !isAnswered) forget(heard.shares);
  };
  hearPeople(app, listening, obey);
  hearEvents(app, listening, obey);
  hearPartings(app, listening);
}

type Obey = (heard: Heard | null, id: string | undefined) => Promise<void>;

function hearPeople(app: App, { command, editors }: Listening, obey: Obey): void {
  app.command(command, async ({ ack, body }) => {
    await ack();
    await obey(fromCommand(body, editors), body.trigger_id);
  });
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, body }) => {
    await ack();
    await obey(fromPress(body, editors), body.trigger_id);
  });
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: ADD }, async ({ ack, body, context }) => {
    await ack();
    await obey(fromShortcut(body, context.botId, editors), body.trigger_id);
  });
  app.view<ViewSubmitAction>(FORM, async ({ ack, body }) => {
    await ack();
    await obey(fromForm(body, editors), body.trigger_id);
  });
}

/** Bolt itself acknowledges an event before it calls a listener. */
function hearEvents(app: App, { editors }: Listening, obey: Obey): void {
  app.event('app_mention', async ({ event, body, context }) => {
    await obey(fromMention(event, body, context.botUserId, editors), body.event_id);
  });
  app.event('message', async ({ event, body, context }) => {
    await obey(fromDirectMessage(event, body, context.botUserId, editors), body.event_id);
  });
}

function hearPartings(app: App, { core, log, lost, work }: Listening): void {
  const left = (body: Envelope, channel: string, why: Leaving): Promise<void> => {
    log.info({ channel, why }, 'slack: no longer in a channel');
    return work.track(core.left({ platform: 'slack', workspace: teamOf(body), id: channel }, why));
  };
  app.event('app_uninstalled', async ({ body }) => lost(teamOf(body)));
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) lost(teamOf(body));
  });
  app.event('channel_archive', ({ event, body }) => left(body, event.channel, 'archived'));
  app.event('group_archive', ({ event, body }) => left(body, event.channel, 'archived'));
  app.event('channel_deleted', ({ event, body }) => left(body, event.channel, 'removed'));
  app.event('group_deleted', ({ event, body }) => left(body, event.channel, 'removed'));
  app.event('channel_left', ({ event, body }) => left(body, event.channel, 'removed'));
  app.event('group_left', ({ event, body }) => left(body, event.channel, 'removed'));
}
