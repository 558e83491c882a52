/** How the local Discord answers: with a response, or in one of the ways in which an answer does not arrive. */
export type FaultCase = {
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>> | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `unperformed` and `performed`: whether what was asked for happens, although no answer comes. */
  readonly silence?: 'hang unperformed' | 'hang performed' | 'reset unperformed' | 'reset performed';
  readonly source: string;
};

const DOCS = 'https://docs.discord.com/developers';
const CODES = `${DOCS}/topics/opcodes-and-status-codes#json`;
const LIMITS = `${DOCS}/topics/rate-limits#exceeding-a-rate-limit`;
const STATUS = `${DOCS}/topics/opcodes-and-status-codes#http`;
const INTERACTIONS = `${DOCS}/interactions/receiving-and-responding`;

const error = (status: number, code: number, message: string, source = CODES): FaultCase => ({
  status,
  body: { message, code },
  source,
});

const limited = (scope: 'user' | 'shared' | 'global', seconds: number): FaultCase => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
  headers: {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global'
      ? { 'x-ratelimit-global': 'true' }
      : { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(seconds) }),
  },
  source: LIMITS,
});

/** discord.js sends what was not answered again by itself where `retries` is above 0: it may then stand there twice. */
const RESENT = 'https://github.com/discordjs/discord.js/issues/3471';

/** What Discord answers when it does not do what it was asked for; every refusal of the local server stands here. */
export const CASES = {
  unauthorized: error(401, 0, '401: Unauthorized', STATUS),
  'not found': error(404, 0, '404: Not Found', STATUS),
  'method not allowed': error(405, 0, '405: Method Not Allowed', STATUS),
  'unknown channel': error(404, 10003, 'Unknown Channel'),
  'unknown guild': error(404, 10004, 'Unknown Guild'),
  'unknown message': error(404, 10008, 'Unknown Message'),
  'unknown user': error(404, 10013, 'Unknown User'),
  'unknown webhook': error(404, 10015, 'Unknown Webhook'),
  'unknown interaction': error(404, 10062, 'Unknown interaction', `${INTERACTIONS}#interaction-callback`),
  'unknown command': error(404, 10063, 'Unknown application command'),
  'edited too often': {
    ...limited('user', 1),
    body: {
      message: 'Maximum number of edits to messages older than 1 hour reached. Try again later',
      code: 30046,
      retry_after: 1,
    },
    source: 'https://github.com/discord/discord-api-docs/pull/4381',
  },
  'forum message': error(
    400,
    40058,
    'Cannot message this thread until after the post author has sent an initial message.',
  ),
  'already acknowledged': error(400, 40060, 'Interaction has already been acknowledged.'),
  'too many follow-ups': error(400, 40094, 'This interaction has reached the maximum number of follow up messages.'),
  'missing access': error(403, 50001, 'Missing Access'),
  'not the author': error(403, 50005, 'Cannot edit a message authored by another user'),
  'empty message': error(400, 50006, 'Cannot send an empty message'),
  'cannot dm': error(403, 50007, 'Cannot send messages to this user'),
  'missing permissions': error(403, 50013, 'Missing Permissions'),
  'token expired': error(401, 50027, 'Invalid Webhook Token', `${INTERACTIONS}#followup-messages`),
  'invalid form body': error(400, 50035, 'Invalid Form Body'),
  'archived thread': error(400, 50083, 'Thread is archived'),
  'thread exists': error(400, 160004, 'A thread has already been created for this message'),
  'reply without history': error(400, 160002, 'Cannot reply without permission to read message history'),
  'reply to a gone message': {
    status: 400,
    body: {
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
      },
    },
    source: 'https://github.com/TripSit/TripBot/issues/997',
  },
  'rate limit of the route': limited('user', 1),
  'rate limit shared': limited('shared', 1),
  'rate limit of the bot': limited('global', 1),
  'banned for a while': {
    status: 429,
    body: '<!doctype html><title>error code: 1015</title>',
    headers: { 'content-type': 'text/html', 'retry-after': '3600' },
    source: `${DOCS}/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans`,
  },
  'server error': error(500, 0, '500: Internal Server Error', STATUS),
  'bad gateway': { status: 502, body: '<html>502</html>', headers: { 'content-type': 'text/html' }, source: STATUS },
  unavailable: { status: 503, body: '', source: STATUS },
  'no answer': { status: 0, silence: 'hang unperformed', source: RESENT },
  'no answer, but done': { status: 0, silence: 'hang performed', source: RESENT },
  'connection lost': { status: 0, silence: 'reset unperformed', source: RESENT },
  'connection lost, but done': { status: 0, silence: 'reset performed', source: RESENT },
} as const satisfies Readonly<Record<string, FaultCase>>;

export type CaseName = keyof typeof CASES;

/** The same limit with another wait, so that a test need not sit out a whole second. */
export const waiting = (name: CaseName, seconds: number): FaultCase => {
  const { body, headers, ...rest }: FaultCase = CASES[name];
  const wait = { 'retry-after': String(seconds), 'x-ratelimit-reset-after': String(seconds) };
  return { ...rest, body: { ...(body as object), retry_after: seconds }, headers: { ...headers, ...wait } };
};

/** A request that is refused, with what Discord answers to it. */
export class Refusal extends Error {
  readonly answer: FaultCase;
  constructor(answer: FaultCase) {
    super(JSON.stringify(answer.body));
    this.answer = answer;
  }
}

export const refuse = (name: CaseName): never => {
  throw new Refusal(CASES[name]);
};
