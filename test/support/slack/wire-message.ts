import type { Block } from './block-kit.ts';
import type { Message, Workspace, World } from './world.ts';

export const APP_ID = 'A0SITREP';

/** Whether the bot wrote it. */
export const isByBot = ({ by, channel }: Message): boolean => by === channel.workspace.bot;

/** A message as Slack hands it out; metadata only to those who ask for all of it. */
export function wireMessage(message: Message, withMetadata: boolean): Record<string, unknown> {
  const { ts, by, channel, text, blocks, under, metadata, edits, broadcast } = message;
  return {
    type: 'message',
    ...(broadcast ? { subtype: 'thread_broadcast' } : {}),
    user: by.id,
    team: channel.workspace.id,
    ts,
    text,
    ...(isByBot(message) ? { bot_id: channel.workspace.botId, app_id: APP_ID } : {}),
    ...(blocks.length ? { blocks } : {}),
    ...(under ? { thread_ts: under } : {}),
    ...(edits ? { edited: { user: by.id, ts } } : {}),
    ...(withMetadata && metadata ? { metadata } : {}),
  };
}

/** Blocks with the ids that Slack makes up where none were given. */
export function withIds(blocks: unknown, world: World): Block[] {
  const made = structuredClone((blocks ?? []) as Block[]);
  for (const block of made) {
    block.block_id ??= world.newId('b');
    const elements = block.type === 'actions' ? block.elements : [];
    for (const element of elements) element.action_id ??= world.newId('a');
    if (block.type === 'section' && block.accessory && block.accessory.type !== 'image')
      block.accessory.action_id ??= world.newId('a');
    if (block.type === 'input') block.element.action_id ??= world.newId('a');
  }
  return made;
}

export const workspaceOf = (world: World, id: string): Workspace => world.workspaces.find((one) => one.id === id)!;
