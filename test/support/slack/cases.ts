/** How the local Slack answers where it does not simply do what it is asked for. */
export type Case = {
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>> | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is asked for happens all the same. */
  readonly performed?: true;
  /** No answer comes: the connection stays open, or breaks. */
  readonly silence?: 'hang' | 'reset';
  readonly afterMs?: number;
  readonly source: string;
};

const DOCS = 'https://docs.slack.dev/reference/methods';
const POST = `${DOCS}/chat.postMessage#errors`;
const EDIT = `${DOCS}/chat.update#errors`;
const FORM = `${DOCS}/views.open#errors`;
const RESPOND = 'https://docs.slack.dev/interactivity/handling-user-interaction#message_responses';
/** WebClient asks again after an answer that it did not get: one call, two messages. */
const LOST = 'https://github.com/openclaw/openclaw/issues/22780';

const refused = (error: string, source: string, more: Readonly<Record<string, unknown>> = {}): Case => ({
  status: 200,
  body: { ok: false, error, ...more },
  source,
});

/** Every refusal and failure of the local Slack, with the answer that is documented for it. */
export const CASES = {
  not_authed: refused('not_authed', POST),
  invalid_auth: refused('invalid_auth', POST),
  account_inactive: refused('account_inactive', POST),
  token_revoked: refused('token_revoked', POST),
  token_expired: refused('token_expired', POST),
  not_allowed_token_type: refused('not_allowed_token_type', `${DOCS}/apps.connections.open#errors`),
  missing_scope: refused('missing_scope', POST, { needed: 'chat:write', provided: 'commands' }),
  no_permission: refused('no_permission', POST),
  team_access_not_granted: refused('team_access_not_granted', POST),
  unknown_method: refused('unknown_method', 'https://docs.slack.dev/apis/web-api#responses'),
  invalid_arguments: refused('invalid_arguments', POST, {
    response_metadata: { messages: ['[ERROR] missing required field: channel'] },
  }),
  channel_not_found: refused('channel_not_found', POST),
  not_in_channel: refused('not_in_channel', POST),
  is_archived: refused('is_archived', POST),
  restricted_action: refused('restricted_action', POST),
  user_not_in_channel: refused('user_not_in_channel', `${DOCS}/chat.postEphemeral#errors`),
  user_not_found: refused('user_not_found', `${DOCS}/users.info#errors`),
  no_text: refused('no_text', POST),
  msg_too_long: refused('msg_too_long', EDIT),
  msg_blocks_too_long: refused('msg_blocks_too_long', 'https://github.com/slackapi/bolt-js/issues/2509'),
  invalid_blocks: refused('invalid_blocks', POST, {
    errors: ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    response_metadata: {
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    },
  }),
  metadata_too_large: refused('metadata_too_large', EDIT),
  invalid_metadata_schema: refused('invalid_metadata_schema', EDIT),
  cannot_reply_to_message: refused('cannot_reply_to_message', POST),
  thread_not_found: refused('thread_not_found', `${DOCS}/conversations.replies#errors`),
  message_not_found: refused('message_not_found', EDIT),
  cant_update_message: refused('cant_update_message', EDIT),
  cant_delete_message: refused('cant_delete_message', `${DOCS}/chat.delete#errors`),
  edit_window_closed: refused('edit_window_closed', EDIT),
  is_inactive: refused('is_inactive', EDIT),
  invalid_trigger_id: refused('invalid_trigger_id', FORM),
  expired_trigger_id: refused('expired_trigger_id', FORM),
  exchanged_trigger_id: refused('exchanged_trigger_id', FORM),
  /** What `dialog.open` says in place of the last two; seen from `views.open` too. */
  trigger_expired: refused('trigger_expired', `${DOCS}/dialog.open#errors`),
  trigger_exchanged: refused('trigger_exchanged', `${DOCS}/dialog.open#errors`),
  view_not_found: refused('not_found', `${DOCS}/views.update#errors`),
  hash_conflict: refused('hash_conflict', `${DOCS}/views.update#errors`),
  used_url: { status: 404, body: { ok: false, error: 'used_url' }, source: RESPOND },
  expired_url: { status: 404, body: { ok: false, error: 'expired_url' }, source: RESPOND },
  ratelimited: {
    status: 429,
    body: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': '1' },
    source: 'https://docs.slack.dev/apis/web-api/rate-limits',
  },
  internal_error: refused('internal_error', POST),
  /** “It's possible some aspect of the operation succeeded before the error was raised.” */
  fatal_error: { ...refused('fatal_error', POST), performed: true },
  service_unavailable: refused('service_unavailable', POST),
  'server error': { status: 500, body: 'upstream request failed', source: 'https://docs.slack.dev/apis/web-api' },
  unavailable: { status: 503, body: '', source: 'https://docs.slack.dev/apis/web-api' },
  'no answer': { status: 0, silence: 'hang', source: LOST },
  'no answer, but done': { status: 0, silence: 'hang', performed: true, source: LOST },
  'connection lost': { status: 0, silence: 'reset', source: LOST },
  'connection lost, but done': { status: 0, silence: 'reset', performed: true, source: LOST },
  'slow answer': { status: 200, performed: true, afterMs: 300, source: 'https://docs.slack.dev/apis/web-api' },
} as const satisfies Readonly<Record<string, Case>>;

export type CaseName = keyof typeof CASES;

/** A rate limit that ends after so many seconds. */
export const limitedFor = (seconds: number): Case => ({
  ...CASES.ratelimited,
  headers: { 'retry-after': String(seconds) },
});

/** A call that is refused, with what Slack answers to it. */
export class Refusal extends Error {
  readonly answer: Case;
  constructor(name: CaseName, more: Readonly<Record<string, unknown>> = {}) {
    super(name);
    const known: Case = CASES[name];
    this.answer = { ...known, body: { ...(known.body as object), ...more } };
  }
}

export const refuse = (name: CaseName, more?: Readonly<Record<string, unknown>>): never => {
  throw new Refusal(name, more);
};

/** A refusal that names what is malformed, as Slack does for blocks and arguments. */
export const refuseWith = (name: CaseName, messages: readonly string[]): never =>
  refuse(name, { errors: messages, response_metadata: { messages: messages.map((each) => `[ERROR] ${each}`) } });
