import type { BlockAction, MessageShortcut, SlashCommand, types, ViewSubmitAction } from '@slack/bolt';
import type { Asker } from '../../src/chat.ts';
import type { Channel } from '../../src/model/channel.ts';
import { decoded, withoutMention } from './decoded.ts';
import { sentenceIn } from './form-view.ts';
import type { Heard } from './heard.ts';

/** Who may strike figures: these ids, or everybody by '*'. */
type Editors = readonly string[];

/** `/incident al-asad` */
export const fromCommand = (body: SlashCommand, editors: Editors): Heard => ({
  text: decoded(body.text ?? ''),
  asker: askerNamed(body.user_id, body.user_name, editors),
  at: channel(body.team_id, body.channel_id, null),
  respondTo: body.response_url,
  trigger: body.trigger_id,
  turnsPage: false,
  shares: null,
  inTheOpen: false,
});

/** A press of a button or a choice of a menu; null where it says nothing. */
export function fromPress(body: BlockAction, editors: Editors): Heard | null {
  const [action] = body.actions;
  const text = action?.type === 'static_select' ? action.selected_option?.value : action && saysOf(action);
  const place = body.channel?.id ?? body.container.channel_id;
  if (!text || !place) return null;
  const under: unknown = body.container.thread_ts ?? body.message?.thread_ts;
  return {
    text,
    asker: askerNamed(body.user.id, body.user.name ?? body.user.username, editors),
    at: channel(body.team?.id ?? body.user.team_id, place, typeof under === 'string' ? under : null),
    respondTo: body.response_url ?? null,
    trigger: body.trigger_id,
    turnsPage: body.container.is_ephemeral === true && text.startsWith('more '),
    shares: text.startsWith('share ') ? `${place} ${body.container.message_ts} ${text}` : null,
    inTheOpen: false,
  };
}

const saysOf = (action: object): string | null =>
  'value' in action && typeof action.value === 'string' ? action.value : null;

/** "Add as report", in the menu of a message; what the bot says itself is none. Who wrote it is told by name only of apps. */
export function fromShortcut(body: MessageShortcut, bot: string | undefined, editors: Editors): Heard {
  const { message, channel: place, team, user } = body;
  const { username, thread_ts: under, bot_id: app } = message as Partial<Record<string, unknown>>;
  const text = app !== undefined && app === bot ? '' : (message.text ?? '');
  const by = typeof username === 'string' && username ? username : null;
  const stands = `/archives/${place.id}/p${message.ts.replace('.', '')}`;
  return {
    text: 'add',
    message: { text: decoded(text), by, url: team ? `https://${team.domain}.slack.com${stands}` : null },
    asker: askerNamed(user.id, user.name, editors),
    at: channel(team?.id ?? user.team_id, place.id, typeof under === 'string' ? under : null),
    respondTo: body.response_url,
    trigger: body.trigger_id,
    shares: null,
    turnsPage: false,
    inTheOpen: false,
  };
}

/** A form that was filled in: the sentence that it opened with, and what was typed into it. */
export function fromForm(body: ViewSubmitAction, editors: Editors): Heard {
  return {
    ...sentenceIn(body.view),
    asker: askerNamed(body.user.id, body.user.name, editors),
    trigger: null,
    turnsPage: false,
    shares: null,
    inTheOpen: false,
  };
}

/** What the events of Slack say of where they come from; `context_team_id` is the side of a shared channel that we are on. */
export type Envelope = {
  readonly team_id: string;
  readonly context_team_id?: string;
  readonly authorizations?: readonly { readonly team_id: string | null }[];
};
export const teamOf = ({ context_team_id, authorizations, team_id }: Envelope): string =>
  context_team_id ?? authorizations?.[0]?.team_id ?? team_id;

/** What a message says, where it says anything. */
type Spoken = {
  readonly subtype?: string | undefined;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly thread_ts?: string;
};

/** With a file, also shown in the channel, or in the third person; any other subtype tells of something that was not said. */
const SAID_BY_PEOPLE: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast', 'me_message'];
const isByPerson = <T extends Spoken>(event: T): event is T & { readonly user: string } =>
  Boolean(event.user) && !event.bot_id && SAID_BY_PEOPLE.includes(event.subtype);

/** `@sitrep who did it?`, answered in the thread that it was said in or that begins with it; null where no person says it. */
export function fromMention(
  event: types.AppMentionEvent,
  body: Envelope,
  bot: string | undefined,
  editors: Editors,
): Heard | null {
  if (event.edited || !isByPerson(event)) return null;
  const at = channel(teamOf(body), event.channel, event.thread_ts ?? event.ts);
  return inTheOpen(decoded(withoutMention(event.text, bot)), at, askerNamed(event.user, undefined, editors));
}

/** A sentence in a direct message; null where no person wrote it, or it was changed later. */
export function fromDirectMessage(
  event: Spoken & Pick<types.MessageEvent, 'channel' | 'channel_type'>,
  body: Envelope,
  bot: string | undefined,
  editors: Editors,
): Heard | null {
  if (event.channel_type !== 'im' || !isByPerson(event)) return null;
  const at = channel(teamOf(body), event.channel, event.thread_ts ?? null);
  return inTheOpen(decoded(withoutMention(event.text ?? '', bot)), at, askerNamed(event.user, undefined, editors));
}

const inTheOpen = (text: string, at: Channel, asker: Asker): Heard => ({
  text,
  at,
  asker,
  respondTo: null,
  trigger: null,
  turnsPage: false,
  shares: null,
  inTheOpen: true,
});

const channel = (workspace: string | undefined, id: string, under: string | null): Channel => ({
  platform: 'slack',
  workspace: workspace ?? null,
  id,
  under,
});

/** Whoever can type in a channel may change what is posted there. */
const askerNamed = (id: string, name: string | undefined, editors: Editors): Asker => ({
  id,
  name: name || id,
  mayRule: editors.includes('*') || editors.includes(id),
  mayFollow: true,
});
