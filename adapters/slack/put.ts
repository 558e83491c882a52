import type { types } from '@slack/bolt';
import type { Target } from '../../src/chat.ts';
import type { Post } from '../../src/model/post.ts';
import { attempted } from './failures.ts';
import { QUIETLY, QUIETLY_NEW } from './quietly.ts';
import { renderSlack } from './render.ts';
import type { SlackApi } from './slack-api.ts';

/** Posts, replies or edits, once; the message carries its key, which everybody in the workspace can read. */
export async function put(api: SlackApi, post: Post, { at, key, edit, loud, pings = [] }: Target): Promise<string> {
  const { chat } = api.clientOf(at.workspace);
  const metadata = { event_type: 'sitrep_post', event_payload: { key } };
  const rendered = renderSlack(post);
  const message = { ...rendered, blocks: [...rendered.blocks, ...pinging(pings)], metadata, channel: at.id };
  const reply = at.under ? { thread_ts: at.under, reply_broadcast: loud ?? false } : {};
  const { ts } = edit
    ? await attempted(chat.update({ ...message, ...QUIETLY, ts: edit }))
    : await attempted(chat.postMessage({ ...message, ...QUIETLY_NEW, ...reply }));
  return ts ?? '';
}

/** User groups that asked to be pinged, below the card; nobody else ever is. */
function pinging(pings: readonly string[]): types.RichTextBlock[] {
  const groups = pings.flatMap((ping) => /\bS[A-Z0-9]{6,20}\b/u.exec(ping)?.[0] ?? []);
  if (!groups.length) return [];
  const elements = groups.map((usergroup_id) => ({ type: 'usergroup' as const, usergroup_id }));
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}
