import type { types } from '@slack/bolt';
import { pageOf } from '../../src/model/pages.ts';
import type { Post, PostLine } from '../../src/model/post.ts';
import { clipped, visible } from './clipped.ts';
import { controls } from './controls.ts';
import { LIMITS } from './limits.ts';
import { richText } from './rich-text.ts';
import { spoken } from './spoken.ts';

/** A post as Slack takes it: `text` for screen readers and notifications, `blocks` for everybody else. */
export type SlackMessage = { readonly text: string; readonly blocks: types.KnownBlock[] };

/** A post as one Slack message within all limits: lines that do not fit are left to its next page. */
export function renderSlack(post: Post): SlackMessage {
  return drawn(pageOf(post, (page) => fits(drawn(page))));
}

const fits = ({ text, blocks }: SlackMessage): boolean =>
  text.length <= LIMITS.text &&
  blocks.length <= LIMITS.blocks &&
  charactersIn(blocks) <= LIMITS.charactersOverAllBlocks;

/** The characters of all texts and of what the buttons say: which of them Slack counts is not documented. */
function charactersIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) =>
      sum + (typeof value === 'string' ? (COUNTED.includes(key) ? value.length : 0) : charactersIn(value)),
    0,
  );
}
const COUNTED = ['text', 'value', 'url'];

function drawn(post: Post): SlackMessage {
  const title = clipped(post.title, LIMITS.title);
  const subtitle = (post.subtitle ?? '')
    .split('\n', LIMITS.contextElements)
    .map((line) => clipped(line, LIMITS.subtitleLine))
    .filter(Boolean);
  const closing = closingFrom(post.lines);
  const head = [...heading(title), ...contextOf(subtitle)];
  const foot = [...post.lines.slice(closing).flatMap((line) => contextOf([inOne(line)])), ...controls(post)];
  const blocks = [...head, ...body(post.lines.slice(0, closing), LIMITS.blocks - head.length - foot.length), ...foot];
  return {
    text: spoken({ title, subtitle: subtitle.join('\n'), lines: post.lines }) || NOTHING,
    blocks: blocks.length ? blocks : blocksOf([[{ text: NOTHING, keep: 0 }]]),
  };
}

/** Slack refuses a message without words. */
const NOTHING = 'Nothing to show.';

/** A header holds few characters and never parts of a name; a longer title is the first bold line. */
function heading(title: string): types.KnownBlock[] {
  if (title.length > LIMITS.header) return blocksOf([[{ text: title, strong: true, keep: 0 }]]);
  return title ? [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }] : [];
}

const contextOf = (lines: readonly string[]): types.ContextBlock[] =>
  lines.length
    ? [{ type: 'context', elements: lines.map((text) => ({ type: 'plain_text', text, emoji: false })) }]
    : [];

/** What a post closes with, shown small: where it is from, and above that what is dropped first. */
function closingFrom(lines: readonly PostLine[]): number {
  const isSmall = (k: number): boolean => {
    const { label, under, strong, quotes, keep } = lines[k]!;
    const isLeast = label ? keep === 9 : k === lines.length - 1 && keep > 0;
    const said = inOne(lines[k]!);
    return isLeast && !under && !strong && !quotes?.length && said.trim() !== '' && said.length <= LIMITS.plainText;
  };
  let from = lines.length;
  while (from > 1 && isSmall(from - 1)) from -= 1;
  return from;
}

const inOne = ({ label, text }: PostLine): string =>
  [label, text]
    .filter(Boolean)
    .map((part) => visible(part!))
    .join(': ');

/** Each labelled line opens a section; a rule stands below the last answer in bold. */
function body(lines: readonly PostLine[], most: number): types.KnownBlock[] {
  const sections = sectionsOf(lines);
  const rule = sections.findLastIndex(([head]) => head?.label && head.strong) + 1;
  if (sections.length >= most) return blocksOf(merged(sections, most));
  const [answers, rest] = [blocksOf(sections.slice(0, rule)), blocksOf(sections.slice(rule))];
  return answers.length && rest.length ? [...answers, { type: 'divider' }, ...rest] : [...answers, ...rest];
}

function sectionsOf(lines: readonly PostLine[]): PostLine[][] {
  const sections: PostLine[][] = [];
  for (const line of lines) {
    if (!sections.length || (line.label && !line.under)) sections.push([line]);
    else sections.at(-1)!.push(line);
  }
  return sections;
}

/** Neighbouring sections in one block, where a message has too few blocks for each. */
const merged = (sections: readonly PostLine[][], most: number): PostLine[][] => {
  const size = Math.ceil(sections.length / most);
  return Array.from({ length: Math.ceil(sections.length / size) }, (_, k) =>
    sections.slice(k * size, (k + 1) * size).flat(),
  );
};

const blocksOf = (sections: readonly PostLine[][]): types.RichTextBlock[] =>
  sections.flatMap((lines) => richText(lines) ?? []);
