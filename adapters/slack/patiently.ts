import { SendFailure } from '../../src/chat.ts';

/** Longer than this nobody waits for an answer. */
const MOST_SECONDS = 10;
const MOST_TRIES = 3;

/** Says an answer again where Slack says "not now": a channel takes about one message a second. */
export async function patiently<T>(say: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await say();
    } catch (failure) {
      const isShort =
        failure instanceof SendFailure && failure.kind === 'later' && failure.afterSeconds <= MOST_SECONDS;
      if (!isShort || tries === MOST_TRIES) throw failure;
      await new Promise((resolve) => setTimeout(resolve, failure.afterSeconds * 1000));
    }
  }
}
