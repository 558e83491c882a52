import type { webApi } from '@slack/bolt';
import { SendFailure, type Target } from '../../src/chat.ts';
import { attempted } from './failures.ts';
import type { SlackApi } from './slack-api.ts';

/** As many as Slack gives an app that is not in its marketplace at once. */
const MESSAGES_A_PAGE = 15;
const MOST_PAGES = 40;

/**
 * The message that carries a key among those of its channel or thread since it was first posted. Reading those takes a scope that the bot does not ask
 * for outside of direct messages, so mostly none can be looked for.
 */
export async function find(api: SlackApi, { at, key, edit, since }: Target, now: () => number): Promise<string | null> {
  if (edit) return null;
  const client = api.clientOf(at.workspace);
  const oldest = oldestOf(since ?? now());
  const wanted = { channel: at.id, include_all_metadata: true, limit: MESSAGES_A_PAGE, oldest };
  const pages = at.under
    ? client.paginate('conversations.replies', { ...wanted, ts: at.under })
    : client.paginate('conversations.history', wanted);
  try {
    return await attempted(among(pages, key));
  } catch (failure) {
    if (failure instanceof SendFailure && CANNOT_BE_LOOKED_FOR.includes(failure.kind)) return null;
    throw failure;
  }
}

/** A little before the first attempt: clocks differ. */
const SECONDS_BEFORE = 600;
const oldestOf = (since: number): string => String(Math.floor(since / 1000) - SECONDS_BEFORE);

async function among(pages: AsyncIterable<webApi.WebAPICallResult>, key: string): Promise<string | null> {
  let looked = 0;
  for await (const page of pages) {
    const found = carrying(key, page);
    looked += 1;
    if (found || looked === MOST_PAGES) return found;
  }
  return null;
}

type Page = { readonly messages?: { ts?: string; metadata?: { event_payload?: object } }[] };
const carrying = (key: string, { messages = [] }: webApi.WebAPICallResult & Page): string | null =>
  messages.find(({ metadata }) => keyIn(metadata?.event_payload) === key)?.ts ?? null;
const keyIn = (payload: object | undefined): unknown => payload && 'key' in payload && payload.key;
const CANNOT_BE_LOOKED_FOR: readonly SendFailure['kind'][] = ['forbidden', 'place_gone'];
