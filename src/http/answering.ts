import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { type Answer, refusal } from './answer.ts';
import { bearerOf } from './bearer.ts';
import { readBody } from './read-body.ts';
import { CONTENT_TYPES, readerFor } from './reports-in.ts';
import { type TakeIn, takeBody } from './take-body.ts';

export type Offered = {
  /** What whoever sends reports must show. */
  readonly token: string;
  readonly takeIn: TakeIn;
  /** What runs, for whoever watches. */
  readonly runs: () => readonly string[];
  readonly log: Log;
};

const MOST_BYTES = 5_000_000;
/** What they send is held in memory. */
const MOST_AT_ONCE = 8;
const CLOSE: Pick<Answer, 'close'> = { close: true };

/** What is answered to a request; rejects only by a fault of ours. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<Answer>;

/** Answers `POST /reports` and `GET /healthz`. What can be refused unread is, and never more is read than may be taken. */
export function answering({ token, takeIn, runs, log }: Offered): Answering {
  const mayEnter = bearerOf(token);
  let underWay = 0;
  const reports: Answering = async (request, response) => {
    const refused = refusedUnread(request, mayEnter, underWay);
    if (refused) return refused;
    underWay += 1;
    try {
      if (/^100-continue$/iu.test(request.headers.expect ?? '')) response.writeContinue();
      const body = await readBody(request, MOST_BYTES);
      if (!body) return refusal(400, 'the body broke off', 'the whole of it', CLOSE);
      if ('isTooLarge' in body) return TOO_LARGE;
      const { cause, ...answer } = await takeBody(readerFor(request.headers['content-type'])!(body.bytes), takeIn);
      if (cause) log.error({ err: cause }, 'http: reports could not be stored');
      return answer;
    } finally {
      underWay -= 1;
    }
  };
  return async (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path === '/healthz') return health(request, runs);
    return path === '/reports'
      ? reports(request, response)
      : refusal(404, 'there is nothing at this address', 'POST /reports or GET /healthz', CLOSE);
  };
}

const TOO_LARGE = refusal(413, `larger than ${MOST_BYTES / 1_000_000} MB`, 'less at once', CLOSE);

/** What can be refused before any of the body is read. */
function refusedUnread(
  { method, headers }: IncomingMessage,
  mayEnter: (header: string | undefined) => boolean,
  underWay: number,
): Answer | null {
  if (method !== 'POST') return notAllowed('POST');
  if (!mayEnter(headers.authorization)) {
    const challenge = { 'www-authenticate': 'Bearer' };
    return refusal(401, 'no token, or a wrong one', 'Authorization: Bearer <SITREP_HTTP_TOKEN>', {
      ...CLOSE,
      headers: challenge,
    });
  }
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return TOO_LARGE;
  if (!readerFor(headers['content-type']) || (headers['content-encoding'] ?? 'identity') !== 'identity')
    return refusal(415, 'content of this type, charset or encoding is not taken', CONTENT_TYPES, CLOSE);
  return underWay < MOST_AT_ONCE
    ? null
    : refusal(503, 'too many requests at once', 'the same request later', {
        ...CLOSE,
        headers: { 'retry-after': '1' },
      });
}

const notAllowed = (allow: string): Answer =>
  refusal(405, 'not with this method', allow, { ...CLOSE, headers: { allow } });

function health({ method }: IncomingMessage, runs: () => readonly string[]): Answer {
  return method === 'GET' || method === 'HEAD'
    ? { status: 200, body: { status: 'ok', runs: runs() } }
    : notAllowed('GET, HEAD');
}
