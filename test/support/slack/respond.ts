import { refuse, refuseWith } from './cases.ts';
import { checkMessage, type Fault, faultOf, Response } from './check-body.ts';
import { LIMITS } from './limits.ts';
import { withIds } from './wire-message.ts';
import type { Message, ResponseUrl, World } from './world.ts';

export type ResponseBody = {
  readonly text?: string;
  readonly blocks?: unknown;
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
};

/** What is wrong with an answer to a `response_url`. */
export function checkResponse(body: ResponseBody): Fault | null {
  const fault = faultOf(Response, body, 'invalid_arguments', '');
  if (fault || body.delete_original) return fault;
  return checkMessage(body, false);
}

/** Takes one of the few uses of a `response_url`. */
export function takeUse(world: World, id: string): ResponseUrl {
  const url = world.responseUrls.get(id);
  if (!url) return refuse('expired_url');
  if (world.now() - url.at > LIMITS.responseUrl.minutes * 60_000) refuse('expired_url');
  if (url.uses >= LIMITS.responseUrl.uses) refuse('used_url');
  url.uses += 1;
  return url;
}

/** Does what an answer says: a new message, or another one or none in place of that whose button was pressed. */
export function respond(world: World, url: ResponseUrl, body: ResponseBody, fault: Fault | null): void {
  if (fault) refuseWith(fault.error, fault.messages);
  const { original } = url;
  if (original?.gone && (body.delete_original || body.replace_original)) refuse('message_not_found');
  if (!original) {
    if (!body.delete_original) post(world, url, body);
  } else if (body.delete_original) {
    original.gone = true;
    world.touch(original);
  } else if (body.replace_original) replace(world, original, body);
  else post(world, url, body);
}

/** A message never changes who sees it. */
function replace(world: World, original: Message, body: ResponseBody): void {
  original.text = body.text ?? '';
  original.blocks = withIds(body.blocks, world);
  original.edits += 1;
  world.touch(original);
}

/** For all, the command stands before its first answer as it was typed; without `thread_ts` an answer leaves the thread. */
function post(world: World, url: ResponseUrl, body: ResponseBody): void {
  const { channel, by, typed } = url;
  const isForAll = body.response_type === 'in_channel';
  if (isForAll && typed) {
    world.add({ channel, by, text: typed });
    url.typed = null;
  }
  world.add({
    channel,
    by: channel.workspace.bot,
    text: body.text ?? '',
    blocks: withIds(body.blocks, world),
    onlyFor: isForAll ? null : by,
    under: body.thread_ts ?? null,
  });
}
