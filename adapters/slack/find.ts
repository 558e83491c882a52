import type { webApi } from '@slack/bolt';
import { SendFailure, type Target } from '../../src/chat.ts';
import { attempted } from './failures.ts';
import type { SlackApi } from './slack-api.ts';

/** As many as Slack gives an app that is not in its marketplace at once. */
const MESSAGES_LOOKED_AT = 15;

/**
 * The message that carries a key among the latest of its channel or thread. Reading those takes a scope that the bot does not ask
 * for outside of direct messages, so mostly none can be looked for.
 */
export async function find(api: SlackApi, { at, key, edit }: Target, now: () => number): Promise<string | null> {
  if (edit) return null;
  const client = api.clientOf(at.workspace);
  const wanted = { channel: at.id, include_all_metadata: true, limit: MESSAGES_LOOKED_AT };
  const looked = at.under
    ? amongReplies(client.paginate('conversations.replies', { ...wanted, ts: at.under, oldest: oldestAt(now()) }), key)
    : client.conversations.history(wanted).then((page) => carrying(key, page));
  try {
    return await attempted(looked);
  } catch (failure) {
    if (failure instanceof SendFailure && CANNOT_BE_LOOKED_FOR.includes(failure.kind)) return null;
    throw failure;
  }
}

/** Slack gives the earliest replies of a thread first: only those of the last minutes are asked for, to the last of them. */
const MINUTES_LOOKED_BACK = 10;
const oldestAt = (now: number): string => String(Math.floor(now / 1000) - MINUTES_LOOKED_BACK * 60);

async function amongReplies(pages: AsyncIterable<webApi.WebAPICallResult>, key: string): Promise<string | null> {
  for await (const page of pages) {
    const found = carrying(key, page);
    if (found) return found;
  }
  return null;
}

type Page = { readonly messages?: { ts?: string; metadata?: { event_payload?: object } }[] };
const carrying = (key: string, { messages = [] }: webApi.WebAPICallResult & Page): string | null =>
  messages.find(({ metadata }) => keyIn(metadata?.event_payload) === key)?.ts ?? null;
const keyIn = (payload: object | undefined): unknown => payload && 'key' in payload && payload.key;
const CANNOT_BE_LOOKED_FOR: readonly SendFailure['kind'][] = ['forbidden', 'place_gone'];
