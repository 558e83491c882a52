import { choicesOf } from './block-elements.ts';
import type { Block } from './block-kit.ts';
import type { Leaf, RichText, RichTextPart } from './rich-text.ts';
import type { Message, OpenView } from './world.ts';

/** What is seen of a message or form, as plain lines; a button is `[label]`, a menu `[label: choice | choice]`. */
export function flatten(seen: Message | OpenView): string {
  if ('view' in seen) return flattenForm(seen);
  return seen.blocks.length ? seen.blocks.flatMap(linesOf).join('\n') : unescaped(seen.text);
}

function flattenForm({ view, errors }: OpenView): string {
  const buttons = [view.submit, view.close].flatMap((button) => (button ? [`[${button.text}]`] : []));
  return [
    view.title.text,
    ...view.blocks.flatMap(linesOf),
    ...Object.values(errors).map((error) => `! ${error}`),
    buttons.join(' '),
  ]
    .filter(Boolean)
    .join('\n');
}

type Shown = Text | Control;
type Text = { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string };
type Control = Extract<Block, { type: 'actions' }>['elements'][number] | { type: 'image'; alt_text: string };

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text];
    case 'divider':
      return ['———'];
    case 'section':
      return [block.text, ...(block.fields ?? []), block.accessory].flatMap((each) => (each ? [shown(each)] : []));
    case 'context':
      return block.elements.map(shown);
    case 'actions':
      return [block.elements.map(shown).join(' ')];
    case 'image':
      return [`[image: ${block.alt_text}]`];
    case 'rich_text':
      return richLines(block);
    case 'table':
      return block.rows.map((row) =>
        row.map((cell) => (cell.type === 'rich_text' ? richLines(cell).join(' ') : cell.text)).join(' | '),
      );
    case 'input':
      return [`${block.label.text}: ${block.element.placeholder?.text ?? ''}`.trimEnd()];
  }
}

function shown(part: Shown): string {
  switch (part.type) {
    case 'plain_text':
      return part.text;
    case 'mrkdwn':
      return unescaped(part.text);
    case 'image':
      return `[image: ${part.alt_text}]`;
    case 'button':
      return `[${part.text.text}]`;
    case 'static_select':
      return `[${part.placeholder?.text ?? 'Select'}: ${choicesOf(part)
        .map(({ text }) => text.text)
        .join(' | ')}]`;
    case 'overflow':
      return `[…: ${part.options.map(({ text }) => text.text).join(' | ')}]`;
  }
}

const richLines = ({ elements }: RichText): string[] => elements.flatMap(partLines);

function partLines(part: RichTextPart): string[] {
  if (part.type === 'rich_text_list') {
    const indent = '  '.repeat((part.indent ?? 0) + 1);
    const dot = (k: number): string => (part.style === 'ordered' ? `${k + 1 + (part.offset ?? 0)}.` : '·');
    return part.elements.flatMap(({ elements }, k) =>
      split(elements).map((line, n) => (n === 0 ? `${indent}${dot(k)} ${line}` : `${indent}  ${line}`)),
    );
  }
  const lines = split(part.elements);
  return part.type === 'rich_text_quote' ? lines.map((line) => `> ${line}`) : lines;
}

const split = (leaves: readonly Leaf[]): string[] => leaves.map(leafText).join('').split('\n');

function leafText(leaf: Leaf): string {
  switch (leaf.type) {
    case 'text':
      return leaf.text;
    case 'link':
      return leaf.text ? `${leaf.text} <${leaf.url}>` : `<${leaf.url}>`;
    case 'date':
      return leaf.fallback;
    case 'emoji':
      return `:${leaf.name}:`;
    case 'color':
      return leaf.value;
    case 'user':
      return `@${leaf.user_id}`;
    case 'usergroup':
      return `@${leaf.usergroup_id}`;
    case 'team':
      return `@${leaf.team_id}`;
    case 'channel':
      return `#${leaf.channel_id}`;
    case 'broadcast':
      return `@${leaf.range}`;
  }
}

/** Slack's own markup as people read it: links by their label, dates by their fallback. */
const unescaped = (text: string): string =>
  text
    .replace(/<(?:[^<>|]*\|)?([^<>|]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
