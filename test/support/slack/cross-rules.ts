import type { Block } from './block-kit.ts';
import { LIMITS } from './limits.ts';

const TEXTS = new Set(['text', 'alt_text', 'fallback']);

/** All that people read in some blocks: the text of every part, buttons and choices too. */
export function textsIn(part: unknown, name = ''): string[] {
  if (typeof part === 'string') return TEXTS.has(name) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((each) => textsIn(each, name));
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'link' && 'url' in part && !('text' in part)) return [String(part.url)];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, key));
}

export const lengthOf = (part: unknown): number => textsIn(part).reduce((sum, text) => sum + text.length, 0);

/** What is wrong with blocks that are each well formed: ids used twice, too many tables. */
export function betweenBlocks(blocks: readonly Block[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table');
  return [
    ...twice(blocks.map(({ block_id }) => block_id)).map((id) => `block_id ${id} is used twice [json-pointer:/blocks]`),
    ...blocks.flatMap(withinBlock),
    ...(tables.length > LIMITS.message.tables ? ['only_one_table_allowed [json-pointer:/blocks]'] : []),
    ...(lengthOf(tables) > LIMITS.message.tableText
      ? [`tables hold more than ${LIMITS.message.tableText} characters [json-pointer:/blocks]`]
      : []),
  ];
}

function withinBlock(block: Block, k: number): string[] {
  if (block.type !== 'actions') return [];
  const ids = block.elements.map(({ action_id }) => action_id);
  return twice(ids).map((id) => `action_id ${id} is used twice [json-pointer:/blocks/${k}/elements]`);
}

function twice(ids: readonly (string | undefined)[]): string[] {
  const given = ids.filter((id) => id !== undefined);
  return [...new Set(given.filter((id, k) => given.indexOf(id) !== k))];
}
