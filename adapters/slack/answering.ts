import { randomUUID } from 'node:crypto';
import { type Core, SendFailure } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import type { Post } from '../../src/model/post.ts';
import { formView } from './form-view.ts';
import type { Heard } from './heard.ts';
import { patiently } from './patiently.ts';
import { renderSlack, type SlackMessage } from './render.ts';
import { respond } from './response-url.ts';
import { say, whisper } from './say.ts';
import type { SlackApi } from './slack-api.ts';
import { escaped } from './spoken.ts';

type Answering = {
  readonly core: Core;
  readonly api: SlackApi;
  readonly log: Log;
  /** How to bring the bot into a channel: "/invite @sitrep". */
  readonly invitation: string;
};

/**
 * Answers what was heard, once it is acknowledged, and says whether it could. Never throws: what goes wrong is logged and said in
 * a line to who asked.
 */
export async function answer(heard: Heard, answering: Answering): Promise<boolean> {
  try {
    await answerOnce(heard, answering);
    return true;
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    answering.log.error({ err: error, reference }, 'slack: an answer failed');
    await tell(heard, `Something went wrong here; it is noted (reference ${reference}).`, answering);
    return false;
  }
}

async function answerOnce(heard: Heard, answering: Answering): Promise<void> {
  const { core, api } = answering;
  const { text, asker, at, message } = heard;
  const { hidden, form } = core.manner(text);
  const view = form && heard.trigger ? formView(form, heard) : null;
  if (view) {
    await api.clientOf(at.workspace).views.open({ trigger_id: heard.trigger!, view });
    return;
  }
  const isHidden = hidden && !heard.inTheOpen;
  const post = await core.ask({ text, asker, at, hidden: isHidden, ...(message && { message }) });
  if (isHidden) await toAsker(heard, renderSlack(post), answering);
  else await toAll(heard, post, answering);
}

/** By the address that came with the question, which works everywhere; by a whisper where it is used up. */
async function toAsker(heard: Heard, message: SlackMessage, { api }: Answering): Promise<void> {
  const { at, asker, respondTo, turnsPage } = heard;
  try {
    if (!respondTo) throw new SendFailure('refused', 'slack: no response_url came with the question');
    await respond(respondTo, message, { to: 'asker', replaces: turnsPage, under: at.under });
  } catch (error) {
    if (error instanceof SendFailure && error.kind === 'unsure') throw error;
    await whisper(api, message, at, asker.id);
  }
}

async function toAll(heard: Heard, post: Post, answering: Answering): Promise<void> {
  const { api, core, log } = answering;
  const message = renderSlack(post);
  const sent = await patiently(() => say(api, message, heard.at)).catch((failure: SendFailure) => failure);
  if (sent instanceof SendFailure) return asGuest(heard, message, sent, answering);
  await core.posted(heard.at, post, sent).catch((error: unknown) => {
    log.error({ err: error }, 'slack: what a message is about could not be kept');
  });
}

/** The bot may be no member of the channel: the answer goes out through the question's own address, and the asker is told. */
async function asGuest(heard: Heard, message: SlackMessage, failure: SendFailure, answering: Answering): Promise<void> {
  if (!heard.respondTo || failure.kind === 'unsure') throw failure;
  await respond(heard.respondTo, message, { to: 'all', replaces: false, under: heard.at.under });
  if (failure.kind === 'forbidden' || failure.kind === 'place_gone')
    await tell(
      heard,
      `I cannot post into this channel myself. If I am not in it, type ${answering.invitation}`,
      answering,
    );
}

/** A line for who asked; where nobody can whisper, in a direct message, a line for all there. */
async function tell(heard: Heard, line: string, answering: Answering): Promise<void> {
  const message: SlackMessage = {
    text: escaped(line),
    blocks: [{ type: 'context', elements: [{ type: 'plain_text', text: line, emoji: false }] }],
  };
  const isDirect = heard.inTheOpen && heard.at.id.startsWith('D');
  const told = isDirect
    ? say(answering.api, message, heard.at)
    : toAsker({ ...heard, turnsPage: false }, message, answering);
  await Promise.resolve(told).catch((error: unknown) => {
    answering.log.warn({ err: error }, 'slack: nobody could be told');
  });
}
