import { type DestinationStream, type Logger, pino } from 'pino';

/** What the program writes about itself: one JSON object a line. Never tokens, never what people or reports say. */
export type Log = Logger;

/** Slack's tokens, Discord's, the token of an interaction in an address, and what follows "Bearer" or "Bot". */
const SECRETS =
  /\b(?:xox[a-z]|xapp|xwfp)-[\w-]+|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=\/(?:interactions|webhooks)\/\d{1,20}\/)[\w-]+|(?<=\b(?:Bearer|Bot) )[^\s"]+|(?<=hooks\.slack\.com\/)[\w/-]+/gu;

export const withoutSecrets = (text: string): string => text.replace(SECRETS, '[secret]');

/** Opens the log; standard output belongs to answers, so it goes to standard error unless told otherwise. */
export function openLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (fields) => fieldsInBrief(fields) },
      // They come in brief; pino's own would take them for errors and add a stack.
      serializers: { err: (brief: unknown) => brief },
    },
    { write: (line: string) => destination.write(withoutSecrets(line)) },
  );
}

/** What stands under such a name is a secret whatever it looks like: the token of an interaction has no shape of its own. */
const SECRET_NAME = /(?:token|secret|authorization|password)$/iu;
const MOST_DEPTH = 4;

const fieldsInBrief = (fields: object, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, SECRET_NAME.test(name) ? '[secret]' : inBrief(value, depth)]),
  );

/** An error in brief wherever it stands; of what lies too deep, nothing. */
function inBrief(value: unknown, depth: number): unknown {
  if (value instanceof Error) return errorInBrief(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MOST_DEPTH) return '…';
  return Array.isArray(value) ? value.map((item) => inBrief(item, depth + 1)) : fieldsInBrief(value, depth + 1);
}

const SHOWN = ['code', 'status', 'statusCode', 'method', 'retryAfter', 'kind'] as const;

/** Of an error only what tells what went wrong: the errors of both SDKs carry addresses with tokens and whole messages. */
export function errorInBrief(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  const more = error as unknown as Record<string, unknown>;
  const details = SHOWN.flatMap((name) => {
    const value = more[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
  const reason = platformReason(more);
  return {
    type: error.name,
    message: error instanceof SyntaxError ? 'what came could not be parsed' : withoutSecrets(error.message),
    ...Object.fromEntries(details),
    ...(reason ? { reason } : {}),
    ...(error.cause instanceof Error ? { cause: withoutSecrets(error.cause.message) } : {}),
  };
}

/** Slack's word for what was wrong: `channel_not_found`. */
function platformReason({ data }: Record<string, unknown>): string | null {
  const reason = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof reason === 'string' ? reason : null;
}
