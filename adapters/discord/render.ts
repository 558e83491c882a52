import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { pageOf } from '../../src/model/pages.ts';
import type { Post, PostLine } from '../../src/model/post.ts';
import { clip } from './clip.ts';
import { escapeMarkup } from './escape.ts';
import { isWithinLimits } from './fits.ts';
import { plain, plainLines } from './plain.ts';
import { type Row, rowsOf } from './rows.ts';

/** A message of Components V2: a card, then its buttons. */
export type Rendered = {
  readonly flags: typeof MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent, ...Row[]];
};

const ACCENT_COLOUR = 0xd9822b;
const TITLE_CHARACTERS = 256;
const SUBTITLE_CHARACTERS = 400;
const LABEL_CHARACTERS = 100;
const ADDRESS_CHARACTERS = 500;
/** Said of what goes first where space is short. */
const LEAST_NEEDED = 9;

/** A post, or the page of it that is wanted, as a Discord message within Discord's limits. */
export function renderDiscord(post: Post): Rendered {
  return messageOf(pageOf(post, (page) => isWithinLimits(messageOf(page))));
}

function messageOf(post: Post): Rendered {
  return { flags: MessageFlags.IsComponentsV2, components: [cardOf(post), ...rowsOf(post)] };
}

function cardOf(post: Post): APIContainerComponent {
  const lines = post.lines.filter(isSaying);
  const end = startOfFooter(lines);
  const parts = [
    textOf(headOf(post)),
    textOf(lines.slice(0, end).flatMap(lineOf)),
    ...separated(textOf(lines.slice(end).map(smallLine))),
  ].flat();
  return {
    type: ComponentType.Container,
    accent_color: ACCENT_COLOUR,
    // A card without any text is refused.
    components: parts.length ? parts : [{ type: ComponentType.TextDisplay, content: 'Nothing to show.' }],
  };
}

/** Neighbouring lines share one Text Display, as a message holds few components. */
const textOf = (lines: readonly string[]): APITextDisplayComponent[] =>
  lines.length ? [{ type: ComponentType.TextDisplay, content: lines.join('\n') }] : [];

const separated = (text: readonly APITextDisplayComponent[]): APIComponentInContainer[] =>
  text.length ? [{ type: ComponentType.Separator, divider: true, spacing: 1 }, ...text] : [];

const isSaying = ({ label = '', text, quotes = [] }: PostLine): boolean =>
  plain(`${label}${text}`) !== '' || quotes.length > 0;

function headOf({ title, subtitle = '' }: Post): string[] {
  const below = clip(plainLines(subtitle), SUBTITLE_CHARACTERS).split('\n').map(plain).filter(Boolean);
  const head = clip(plain(title), TITLE_CHARACTERS);
  return [...(head ? [`## ${escapeMarkup(head)}`] : []), ...below.map((line) => `-# ${escapeMarkup(line)}`)];
}

/** A section with its label, a point below one, or a line of its own; its quotes below it. */
function lineOf({ label = '', text, under, strong, quotes = [] }: PostLine): string[] {
  const name = clip(plain(label), LABEL_CHARACTERS);
  const said = escapeMarkup(plain(text));
  const parts = [name && bold(escapeMarkup(name)), said && strong ? bold(said) : said].filter(Boolean);
  const line = parts.length ? [`${under ? '- ' : ''}${parts.join('  ')}`] : [];
  return [...line, ...quotes.flatMap(quoteOf)];
}

const bold = (text: string): string => `**${text}**`;

/** Every line of it is marked as quoted, and who says it stands below. */
function quoteOf({ quote, from, url }: NonNullable<PostLine['quotes']>[number]): string[] {
  const address = url && addressOf(url);
  const source = [escapeMarkup(plain(from)), address && `[open](${address})`].filter(Boolean);
  return [
    ...escapeMarkup(plainLines(quote.exact))
      .split('\n')
      .map((line) => `> ${line}`),
    ...(source.length ? [`-# ${source.join(' · ')}`] : []),
  ];
}

/** An address that can do nothing but be opened in a browser; no text of the news stands inside the brackets of a link. */
function addressOf(url: string): string | null {
  const { protocol, href } = URL.parse(url) ?? { protocol: '', href: '' };
  const safe = href.replace(/[()<>[\]\\'"`*_~|\s]/gu, percentEncoded);
  return /^https?:$/u.test(protocol) && safe.length <= ADDRESS_CHARACTERS ? safe : null;
}

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The last lines that only say how old the news is or what belongs elsewhere. */
function startOfFooter(lines: readonly PostLine[]): number {
  const isBare = ({ under, strong, quotes = [] }: PostLine): boolean => !under && !strong && quotes.length === 0;
  let start = lines.length;
  if (start > 1 && isBare(lines[start - 1]!) && !lines[start - 1]!.label) start -= 1;
  while (start > 1 && isBare(lines[start - 1]!) && lines[start - 1]!.keep === LEAST_NEEDED) start -= 1;
  return start;
}

const smallLine = ({ label = '', text }: PostLine): string =>
  `-# ${escapeMarkup([clip(plain(label), LABEL_CHARACTERS), plain(text)].filter(Boolean).join(': '))}`;
