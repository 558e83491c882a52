import { z } from 'zod';
import { type Block, MessageBlocks, Modal } from './block-kit.ts';
import type { CaseName } from './cases.ts';
import { betweenBlocks, lengthOf } from './cross-rules.ts';
import { LIMITS } from './limits.ts';

/** What Slack refuses in a body, and with which word. */
export type Fault = { readonly error: CaseName; readonly messages: readonly string[] };

const Metadata = z.union([
  z.strictObject({ event_type: z.string().regex(/^\w{1,255}$/), event_payload: z.record(z.string(), z.unknown()) }),
  z.strictObject({}),
]);
const ts = z.string().regex(/^\d+\.\d{6}$/, 'must be the ts of a message');
const content = { text: z.string().optional(), blocks: z.unknown().optional() };
const look = { unfurl_links: z.boolean().optional(), unfurl_media: z.boolean().optional() };
const inert = { parse: z.literal('none').optional(), link_names: z.literal(false).optional() };
const channel = z.string().min(1);
const view = { view: z.unknown() };

/** The arguments that each method takes; one that is not listed is refused, and one that would make text into pings too. */
export const ARGUMENTS: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  'auth.test': z.strictObject({}),
  'apps.connections.open': z.strictObject({}),
  'chat.postMessage': z.strictObject({
    channel,
    ...content,
    ...look,
    ...inert,
    thread_ts: ts.optional(),
    reply_broadcast: z.boolean().optional(),
    metadata: z.unknown().optional(),
    mrkdwn: z.boolean().optional(),
  }),
  'chat.update': z.strictObject({
    channel,
    ts,
    ...content,
    ...look,
    ...inert,
    metadata: z.unknown().optional(),
    reply_broadcast: z.boolean().optional(),
  }),
  'chat.postEphemeral': z.strictObject({
    channel,
    user: z.string().min(1),
    ...content,
    ...inert,
    thread_ts: ts.optional(),
  }),
  'chat.delete': z.strictObject({ channel, ts }),
  'views.open': z.strictObject({ trigger_id: z.string().min(1), ...view }),
  'views.update': z.strictObject({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    ...view,
  }),
  'conversations.history': z.strictObject({
    channel,
    limit: z.coerce.number().int().min(1).max(999).optional(),
    oldest: z.coerce.string().optional(),
    latest: z.coerce.string().optional(),
    inclusive: z.boolean().optional(),
    include_all_metadata: z.boolean().optional(),
    cursor: z.string().optional(),
  }),
  'conversations.replies': z.strictObject({
    channel,
    ts,
    limit: z.coerce.number().int().min(1).max(1000).optional(),
    oldest: z.coerce.string().optional(),
    latest: z.coerce.string().optional(),
    inclusive: z.boolean().optional(),
    include_all_metadata: z.boolean().optional(),
    cursor: z.string().optional(),
  }),
  'conversations.info': z.strictObject({ channel, include_num_members: z.boolean().optional() }),
  'users.info': z.strictObject({ user: z.string().min(1), include_locale: z.boolean().optional() }),
  'blocks.validate': z.strictObject({
    blocks: z.unknown().optional(),
    message: z.unknown().optional(),
    view: z.unknown().optional(),
  }),
};

/** What may be sent to a `response_url`, or back with the acknowledgement of a command. */
export const Response = z.strictObject({
  ...content,
  ...look,
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: ts.optional(),
});

/** What may stand in the acknowledgement of a form that was submitted. */
export const FormAnswer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('update'), view: Modal }),
]);

/** What is wrong with the arguments of a call. */
export function checkArguments(method: string, body: unknown): Fault | null {
  const schema = ARGUMENTS[method];
  if (!schema) return { error: 'unknown_method', messages: [`unknown method ${method}`] };
  return faultOf(schema, body, 'invalid_arguments', '');
}

/** What is wrong with the text, blocks and metadata of a message. */
export function checkMessage(body: Record<string, unknown>, isEdit: boolean): Fault | null {
  const { text, blocks, metadata } = body;
  if (!text && !blocks) return { error: 'no_text', messages: ['neither text nor blocks'] };
  const most = isEdit ? LIMITS.message.textOfEdit : LIMITS.message.text;
  if (typeof text === 'string' && text.length > most)
    return {
      error: 'msg_too_long',
      messages: [`text is ${text.length} characters, over ${most} [json-pointer:/text]`],
    };
  return (blocks === undefined ? null : checkBlocks(blocks)) ?? checkMetadata(metadata);
}

export function checkBlocks(blocks: unknown): Fault | null {
  const fault = faultOf(MessageBlocks, blocks, 'invalid_blocks', '/blocks');
  if (fault) return fault;
  const between = betweenBlocks(blocks as Block[]);
  if (between.length) return { error: 'invalid_blocks', messages: between };
  const length = lengthOf(blocks);
  const most = LIMITS.message.allBlockText;
  return length > most
    ? { error: 'msg_blocks_too_long', messages: [`${length} characters in all blocks, over ${most}`] }
    : null;
}

export function checkModal(modal: unknown): Fault | null {
  const fault = faultOf(Modal, modal, 'invalid_arguments', '/view');
  if (fault) return fault;
  const between = betweenBlocks((modal as Modal).blocks);
  return between.length ? { error: 'invalid_arguments', messages: between } : null;
}

function checkMetadata(metadata: unknown): Fault | null {
  if (metadata === undefined) return null;
  if (JSON.stringify(metadata).length > LIMITS.message.metadata)
    return { error: 'metadata_too_large', messages: [`over ${LIMITS.message.metadata} characters`] };
  return faultOf(Metadata, metadata, 'invalid_metadata_schema', '/metadata');
}

/** The first word of Slack's for a body that a schema does not take, with every place in it. */
export function faultOf(schema: z.ZodType, body: unknown, error: CaseName, at: string): Fault | null {
  const { error: wrong } = schema.safeParse(body);
  if (!wrong) return null;
  return {
    error,
    messages: wrong.issues.map(
      ({ message, path }) => `${message} [json-pointer:${[at, ...path.map(String)].join('/')}]`,
    ),
  };
}
