import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/log.ts';

/**
 * Bolt's logger in our log. Its debug lines hold whole messages and are dropped; a raw pino would throw (`getLevel is not a
 * function`), and `setLevel` does nothing because Bolt calls it with its own level when it starts.
 */
export const boltLog = (log: Log): Logger => ({
  debug() {},
  info: (...said) => log.debug(inWords(said)),
  warn: (...said) => log.warn(inWords(said)),
  error: (...said) => log.error(inWords(said)),
  getLevel: () => LogLevel.INFO,
  setLevel() {},
  setName() {},
});

const inWords = (said: readonly unknown[]): string => said.flatMap(words).join(' ');

/** Of an error its message, of other objects nothing: they can be what somebody wrote. */
function words(said: unknown): string[] {
  if (said instanceof Error) return [withoutExcerpt(said.message)];
  return typeof said === 'string' ? [withoutExcerpt(said)] : [];
}

/** JSON.parse quotes the text that it cannot read. */
const withoutExcerpt = (message: string): string => message.replace(/(?:\.\.\.)?".*" is not valid JSON/su, 'no JSON');
