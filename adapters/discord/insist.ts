import { SendFailure } from '../../src/chat.ts';

const MOST_TRIES = 3;
const MOST_WAIT_SECONDS = 5;
const FIRST_PAUSE_SECONDS = 0.2;

/**
 * Tries what does no harm when done twice up to three times: a person waits for the answer, and discord.js is told not to
 * retry, as it retries at once and also what must not be done twice (discordjs/discord.js#10571, #3471).
 */
export async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pauseSeconds = pauseAfter(error, tries);
      if (pauseSeconds === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseSeconds * 1000));
    }
  }
}

/** How long to wait before the next try; null where there should be none. */
function pauseAfter(error: unknown, tries: number): number | null {
  if (tries >= MOST_TRIES || !(error instanceof SendFailure)) return null;
  if (error.kind !== 'later' && error.kind !== 'unsure') return null;
  const pauseSeconds = Math.max(error.afterSeconds, FIRST_PAUSE_SECONDS * tries);
  return pauseSeconds <= MOST_WAIT_SECONDS ? pauseSeconds : null;
}
