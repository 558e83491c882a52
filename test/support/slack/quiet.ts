import { type Logger, LogLevel } from '@slack/bolt';

/** A logger for the SDK that says nothing, where a test makes it fail on purpose. */
export const QUIET: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
