import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webApi } from '@slack/bolt';
import { FAILURES, failureOf } from '../../../adapters/slack/failures.ts';
import type { FailureKind } from '../../../src/chat.ts';
import { CASES } from '../../support/slack/cases.ts';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;
const platform = (error: string): Error => new WebAPIPlatformError({ ok: false, error } as never);
const network = (code: string): Error =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) }));

for (const [word, kind] of Object.entries(FAILURES)) {
  test(`${word} is ${kind}`, () => {
    assert.equal(failureOf(platform(word)).kind, kind);
  });
}

const OTHERS: readonly [what: string, error: Error, kind: FailureKind][] = [
  ['a word that is not in the table, which is an answer', platform('invalid_blocks'), 'refused'],
  ['the page of a proxy in place of an answer', platform('<html>502 Bad Gateway</html>'), 'unsure'],
  ['HTTP 500', new WebAPIHTTPError(500, '', {}, ''), 'unsure'],
  ['HTTP 503', new WebAPIHTTPError(503, '', {}, ''), 'later'],
  ['a connection that was refused', network('ECONNREFUSED'), 'later'],
  ['a name that is not found', network('ENOTFOUND'), 'later'],
  ['a connection that broke', network('ECONNRESET'), 'unsure'],
  ['an answer that took too long', new WebAPIRequestError(new DOMException('x', 'TimeoutError')), 'unsure'],
  ['a 429 without a time', new Error('Retry header did not contain a valid timeout (url: …)'), 'later'],
  ['anything else', new Error('who knows'), 'unsure'],
];
for (const [what, error, kind] of OTHERS) {
  test(`${what} is ${kind}`, () => {
    assert.equal(failureOf(error).kind, kind);
  });
}

test('a rate limit says for how long', () => {
  const { kind, afterSeconds } = failureOf(new WebAPIRateLimitedError(17));
  assert.deepEqual({ kind, afterSeconds }, { kind: 'later', afterSeconds: 17 });
});

test('what happened in spite of an error is unsure, never to be repeated unseen', () => {
  const performed = Object.entries(CASES).filter(([, one]) => 'performed' in one && typeof one === 'object');
  for (const [word, { body }] of performed as [string, { body?: { error?: string } }][])
    if (body?.error) assert.equal(failureOf(platform(word)).kind, 'unsure', word);
});
