import { type Core, type Request, SendFailure } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Post } from '../../src/model/post.ts';
import type { Roles } from './asker.ts';
import { insist } from './insist.ts';
import { referenceOf } from './key.ts';
import type { Posting } from './posting.ts';
import { type Rendered, renderDiscord } from './render.ts';

/** What an answer on Discord needs, from the login on. */
export type Session = {
  readonly core: Core;
  readonly posting: Posting;
  readonly roles: Roles;
  readonly log: Log;
  /** The bot's own account. */
  readonly me: string;
};

/** An answer, or an apology where there can be none: then `isWhole` is false. */
export type Given = { readonly post: Post; readonly isWhole: boolean };

/** The core's answer, or an apology. */
export async function answerTo(request: Request, event: string, { core, log }: Session): Promise<Given> {
  try {
    return { post: await core.ask(request), isWhole: true };
  } catch (err) {
    return apologised(err, event, log);
  }
}

/** What is said instead of an answer, with a reference by which the log tells the reason. */
export function apologised(err: unknown, event: string, log: Log): Given {
  const reference = referenceOf(event);
  log.error({ err, reference }, 'a sentence could not be answered');
  const text = `Something went wrong here; it is noted (reference ${reference}).`;
  return { post: { title: '', lines: [{ text, keep: 0 }], buttons: [] }, isWhole: false };
}

/**
 * Puts an answer before people, and again where that got lost. One that Discord calls malformed is a fault of ours too, and
 * nobody is left waiting for it. Gives the answer that stands there and the id of its message.
 */
export async function shown(
  given: Given,
  event: string,
  show: (rendered: Rendered) => Promise<string>,
  { log }: Session,
): Promise<Given & { readonly message: string }> {
  try {
    return { ...given, message: await insist(() => show(renderDiscord(given.post))) };
  } catch (err) {
    if (!(err instanceof SendFailure) || err.kind !== 'refused') throw err;
    const sorry = apologised(err, event, log);
    return { ...sorry, message: await insist(() => show(renderDiscord(sorry.post))) };
  }
}

/** Tells the core what stands in a channel for everybody. That it forgets is no reason to fail what people already see. */
export async function remember(
  at: Channel,
  { post, isWhole, message }: Given & { readonly message: string },
  session: Session,
): Promise<void> {
  if (!isWhole) return;
  await session.core
    .posted(at, post, message)
    .catch((err: unknown) => session.log.error({ err }, 'what a post is about could not be noted'));
}
