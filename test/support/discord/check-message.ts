import { type Breach, unless } from './breach.ts';
import type { MessageBody } from './post.ts';
import { allComponents } from './text.ts';
import { type Component, FLAG, type Message } from './world.ts';

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT_DISPLAY = 10;
const LINK_STYLE = 5;
/** Section, text, thumbnail, gallery, file, separator, container. */
const ONLY_IN_V2 = [9, TEXT_DISPLAY, 11, 12, 13, 14, 17];
const MOST_ROWS = 5;
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const MOST_CONTENT = 2000;
const MOST_EMBED_TEXT = 6000;

export type MessageWay = 'create' | 'edit' | 'interaction';

/** Which flags a bot may set: no link previews, no notification, Components V2; hidden only where an interaction is answered. */
const SETTABLE: Readonly<Record<MessageWay, number>> = {
  create: 4 | 4096 | FLAG.componentsV2,
  edit: 4 | FLAG.componentsV2,
  interaction: 4 | 4096 | FLAG.componentsV2 | FLAG.ephemeral,
};

type Body = MessageBody & {
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[];
};

/** What the published schemas leave unsaid of a message; `before` is the message that it changes. */
export function checkMessage(body: Body, way: MessageWay, before: Message | null = null): Breach[] {
  const all = allComponents(body.components ?? []);
  return [
    ...flags(body, way),
    ...lengths(body),
    ...(isV2(body) || (before && (before.flags & FLAG.componentsV2) !== 0) ? v2(body, all, before) : v1(body, all)),
    ...ids(all),
    ...all.filter(({ type }) => type === BUTTON).flatMap(button),
    ...all.filter(({ type }) => type === SELECT).flatMap(select),
    ...mentions(body, all),
    ...(way === 'create' ? nonce(body) : []),
    ...(way === 'edit' ? [] : emptiness(body)),
  ];
}

const isV2 = ({ flags }: Body): boolean => ((flags ?? 0) & FLAG.componentsV2) !== 0;

const flags = ({ flags }: Body, way: MessageWay): Breach[] =>
  unless(((flags ?? 0) & ~SETTABLE[way]) === 0, 'flags', 'flags', `${flags} holds a flag that cannot be set here`);

function lengths({ content, embeds }: Body): Breach[] {
  const embedText = (embeds ?? []).reduce((sum, embed) => sum + embedLength(embed), 0);
  return [
    ...unless((content ?? '').length <= MOST_CONTENT, 'content', 'content', `is longer than ${MOST_CONTENT}`),
    ...unless(
      embedText <= MOST_EMBED_TEXT,
      'embeds',
      'embeds',
      `hold ${embedText} characters, over ${MOST_EMBED_TEXT}`,
    ),
  ];
}

const embedLength = ({
  title,
  description,
  fields = [],
  footer,
  author,
}: NonNullable<Body['embeds']>[number]): number =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])].join('')
    .length;

function v1({ components }: Body, all: readonly Component[]): Breach[] {
  const rows = components ?? [];
  return [
    ...unless(rows.length <= MOST_ROWS, 'components', 'five rows', `${rows.length} rows, over ${MOST_ROWS}`),
    ...unless(
      rows.every(({ type }) => type === ROW) && !all.some(({ type }) => ONLY_IN_V2.includes(type)),
      'flags',
      'v2 flag',
      'components of the second version need the flag 32768',
    ),
  ];
}

/** The flag stays with a message for ever, and what it shows is then in its components only. */
function v2(body: Body, all: readonly Component[], before: Message | null): Breach[] {
  const text = all
    .filter(({ type }) => type === TEXT_DISPLAY)
    .reduce((sum, { content = '' }) => sum + content.length, 0);
  const { content = before?.content, embeds = before?.embeds } = body;
  const alone = !content && !embeds?.length && !body.poll && !body.sticker_ids?.length;
  return [
    ...unless(isV2(body) || !body.components, 'flags', 'v2 flag', 'an edit must repeat the flag 32768'),
    ...unless(alone, 'components', 'v2 alone', 'content, embeds, polls and stickers cannot stand beside components V2'),
    ...unless(
      all.length <= MOST_COMPONENTS,
      'components',
      '40 components',
      `${all.length} components, over ${MOST_COMPONENTS}`,
    ),
    ...unless(text <= MOST_TEXT, 'components', '4000 characters', `${text} characters of text, over ${MOST_TEXT}`),
  ];
}

function ids(all: readonly Component[]): Breach[] {
  const customIds = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const numbers = all.flatMap(({ id }) => (id ? [id] : []));
  return [
    ...unless(
      new Set(customIds).size === customIds.length,
      'components',
      'unique custom_id',
      'the same custom_id twice',
    ),
    ...unless(new Set(numbers).size === numbers.length, 'components', 'unique id', 'the same id twice'),
  ];
}

function button({ style, custom_id, url, label, emoji }: Component): Breach[] {
  const fits =
    style === LINK_STYLE ? url !== undefined && custom_id === undefined : custom_id !== undefined && url === undefined;
  return [
    ...unless(fits, 'components', 'button target', 'a button has either a custom_id or, as a link, a url'),
    ...unless(Boolean(label || emoji), 'components', 'button label', 'a button needs a label or an emoji'),
  ];
}

function select({ options = [], min_values = 1, max_values = 1 }: Component): Breach[] {
  const values = options.map(({ value }) => value);
  return [
    ...unless(new Set(values).size === values.length, 'components', 'unique option', 'the same option value twice'),
    ...unless(
      options.length > 0 && min_values <= max_values && max_values <= options.length,
      'components',
      'option count',
      'a menu needs at least as many options as can be chosen',
    ),
  ];
}

/** Without this list Discord looks for mentions in the text itself, and news text could ring everybody. */
function mentions({ content, embeds, components, allowed_mentions }: Body, all: readonly Component[]): Breach[] {
  const carriesText = Boolean(content || embeds?.length || (components && all.some((one) => one.content)));
  return unless(
    !carriesText || (allowed_mentions?.parse?.length === 0 && allowed_mentions.parse !== undefined),
    'allowed_mentions',
    'allowed_mentions',
    'a body with text must say allowed_mentions: {parse: []}',
  );
}

const nonce = ({ nonce, enforce_nonce }: Body): Breach[] =>
  unless(
    enforce_nonce === true && (nonce ?? '') !== '',
    'nonce',
    'nonce',
    'a new message needs nonce and enforce_nonce',
  );

const emptiness = (body: Body & { attachments?: readonly unknown[] | null }): Breach[] =>
  unless(
    Boolean(
      body.content ||
        body.embeds?.length ||
        body.components?.length ||
        body.attachments?.length ||
        body.poll ||
        body.sticker_ids?.length,
    ),
    '',
    'empty',
    'there is nothing in the message',
  );
