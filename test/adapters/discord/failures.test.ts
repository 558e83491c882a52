import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { codeOf, failureOf, KIND_OF_CODE } from '../../../adapters/discord/failures.ts';
import { type FailureKind, SendFailure } from '../../../src/chat.ts';

const URL = 'https://discord.com/api/v10/webhooks/1/a-secret-token/messages/@original';
const refused = (status: number, code: number, errors: object = {}): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'No', errors } as never, code, status, 'POST', URL, {
    body: { content: 'what a report says' },
    files: [],
  });
const limited = (ms: number): RateLimitError =>
  new RateLimitError({
    timeToReset: ms,
    retryAfter: ms,
    limit: 5,
    method: 'POST',
    hash: 'h',
    url: URL,
    route: '/channels/:id/messages',
    majorParameter: '1',
    global: false,
    sublimitTimeout: 0,
    scope: 'user',
  });
const lost = (code: string): Error => Object.assign(new Error(`lost (${code})`), { code });

const TABLE: readonly [what: string, error: unknown, kind: FailureKind, afterSeconds?: number][] = [
  ['unknown channel', refused(404, 10003), 'place_gone'],
  ['unknown guild', refused(404, 10004), 'place_gone'],
  ['a channel without text', refused(400, 50008), 'place_gone'],
  ['unknown message', refused(404, 10008), 'message_gone'],
  ['an interaction of long ago', refused(401, 50027), 'message_gone'],
  ['an unknown webhook', refused(404, 10015), 'message_gone'],
  ['a message of somebody else', refused(403, 50005), 'message_gone'],
  ['an old message edited too often', refused(400, 30046), 'message_gone'],
  ['a reply to nothing', refused(400, 50035, { message_reference: { _errors: [] } }), 'message_gone'],
  ['missing access', refused(403, 50001), 'forbidden'],
  ['missing permissions', refused(403, 50013), 'forbidden'],
  ['closed direct messages', refused(403, 50007), 'forbidden'],
  ['no server in common', refused(403, 50278), 'forbidden'],
  ['a forum', refused(400, 40058), 'forbidden'],
  ['a locked archived thread', refused(400, 50083), 'forbidden'],
  ['a locked thread', refused(400, 160005), 'forbidden'],
  ['malformed', refused(400, 50035, { components: { _errors: [] } }), 'refused'],
  ['blocked by a rule of the server', refused(400, 200000), 'refused'],
  ['a code that nobody knows', refused(400, 999_999), 'refused'],
  ['slow mode', refused(400, 20016), 'later'],
  ['403 of something before Discord', refused(403, 0), 'later'],
  ['401', refused(401, 0), 'later', 60],
  ['429', limited(6200), 'later', 7],
  ['500', new HTTPError(500, 'Internal Server Error', 'POST', URL, {}), 'unsure'],
  ['503', new HTTPError(503, 'Service Unavailable', 'POST', URL, {}), 'later'],
  ['out of time', new DOMException('This operation was aborted', 'AbortError'), 'unsure'],
  ['reset', lost('ECONNRESET'), 'unsure'],
  ['the other side closed', lost('UND_ERR_SOCKET'), 'unsure'],
  ['never connected', lost('ECONNREFUSED'), 'later'],
  ['no such name', lost('ENOTFOUND'), 'later'],
  ['not logged in', new Error('Expected token to be set for this request, but none was present'), 'later', 60],
  ['something thrown that is no error', 'what', 'unsure'],
];

for (const [what, error, kind, afterSeconds = 0] of TABLE) {
  test(`${what}: ${kind}`, () => {
    const failure = failureOf(error);
    assert.deepEqual([failure.kind, failure.afterSeconds], [kind, afterSeconds]);
    assert.doesNotMatch(failure.message, /secret|what a report says/u);
  });
}

test('every code of the table is tested', () => {
  const tested = new Set(TABLE.flatMap(([, error]) => codeOf(error) ?? []));
  const ALIKE = [20028, 20029, 40062, 40333, 160002, 240000];
  for (const code of Object.keys(KIND_OF_CODE).map(Number)) {
    if (ALIKE.includes(code)) assert.equal(failureOf(refused(400, code)).kind, KIND_OF_CODE[code]);
    else assert.ok(tested.has(code), String(code));
  }
});

test('a failure stays what it is', () => {
  const failure = new SendFailure('later', 'x', 3);
  assert.equal(failureOf(failure), failure);
});
