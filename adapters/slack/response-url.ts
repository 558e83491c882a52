import { SendFailure } from '../../src/chat.ts';
import type { SlackMessage } from './render.ts';

const MOST_MILLISECONDS = 10_000;

/** How an answer to a command or a press is shown. */
export type Shown = {
  readonly to: 'asker' | 'all';
  /** Takes the place of the message that was pressed. */
  readonly replaces: boolean;
  readonly under: string | null;
};

/** Answers through the address that came with a command or a press: five times at most, within half an hour. */
export async function respond(address: string, message: SlackMessage, shown: Shown): Promise<void> {
  const body = {
    ...message,
    unfurl_links: false,
    unfurl_media: false,
    response_type: shown.to === 'all' ? 'in_channel' : 'ephemeral',
    replace_original: shown.replaces,
    ...(shown.under ? { thread_ts: shown.under } : {}),
  };
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  }).catch((error: unknown) => {
    throw new SendFailure(
      'unsure',
      `slack: no answer of the response_url (${error instanceof Error ? error.name : ''})`,
    );
  });
  const said = await answer.text();
  // Slack refuses some messages with status 200 and {"ok":false}.
  if (!answer.ok || /"ok":\s*false/u.test(said))
    throw new SendFailure('refused', `slack: the response_url refuses (${answer.status} ${wordIn(said)})`);
}

const wordIn = (said: string): string => /\b[a-z]+(?:_[a-z]+)+\b/u.exec(said)?.[0] ?? '';
