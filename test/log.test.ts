import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webApi } from '@slack/bolt';
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { openLog } from '../src/log.ts';

const DISCORD_TOKEN = ['MTE5ODYyMjQ4MzQ3MTkyNTI0OA', 'Cl2FMQ', 'ZnCjm1XVW7vRze4b7Cq4se7kKWs0abcd'].join('.');
const SLACK_TOKEN = ['xoxb', '1234567890', 'abcDEFghiJKL'].join('-');
const BODY = { body: { content: 'SECRET BRIEFING' }, files: undefined };
const WEBHOOK = 'http://127.0.0.1/api/v10/webhooks/123456789012345678/aW50ZXJhY3Rpb246c2VjcmV0/messages/@original';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('debug', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

/** Real error objects of both SDKs, each with what must not be seen and what must. */
const ERRORS: readonly (readonly [error: Error, hidden: RegExp, shown: RegExp])[] = [
  [
    new DiscordAPIError({ code: 50035, message: 'Invalid Form Body' }, 50035, 400, 'PATCH', WEBHOOK, BODY),
    /aW50ZXJ|SECRET/,
    /50035.*400.*PATCH/,
  ],
  [new HTTPError(503, 'Service Unavailable', 'POST', WEBHOOK, BODY), /aW50ZXJ|SECRET/, /503/],
  [
    new RateLimitError({
      global: false,
      hash: 'h',
      limit: 5,
      majorParameter: '1',
      method: 'POST',
      retryAfter: 900,
      route: '/webhooks/:id',
      scope: 'user',
      sublimitTimeout: 0,
      timeToReset: 900,
      url: WEBHOOK,
    }),
    /aW50ZXJ/,
    /RateLimitError/,
  ],
  [
    new webApi.WebAPIPlatformError({
      ok: false,
      error: 'invalid_blocks',
      response_metadata: { messages: ['SECRET BRIEFING'] },
    }),
    /SECRET/,
    /invalid_blocks/,
  ],
  [new Error(`refused with Authorization: Bearer ${SLACK_TOKEN}`), /abcDEF/, /refused/],
  [new Error(`refused with Bot ${DISCORD_TOKEN}`), /Cl2FMQ/, /refused/],
];

for (const [error, hidden, shown] of ERRORS)
  test(`${error.constructor.name} “${error.message.slice(0, 20)}” is logged without tokens and bodies`, () => {
    const line = logged((log) => log.error({ err: error }, 'could not post'));
    assert.doesNotMatch(line, hidden);
    assert.match(line, shown);
    assert.match(line, /could not post/);
  });

test('a token in the words of a line is hidden', () => {
  const line = logged((log) => log.info(`tokens ${SLACK_TOKEN} and ${DISCORD_TOKEN} at ${WEBHOOK}`));
  assert.doesNotMatch(line, /abcDEF|Cl2FMQ|aW50ZXJ/);
  assert.equal(line.match(/\[secret\]/g)?.length, 3);
});

const opaque = 'aW50ZXJhY3Rpb246c2VjcmV0';
const talkative = new Error(`refused: ${DISCORD_TOKEN}`, { cause: new Error(`because of ${SLACK_TOKEN}`) });
const quoting = new DiscordAPIError({ code: 50035, message: 'Invalid Form Body' }, 50035, 400, 'PATCH', WEBHOOK, BODY);

/** What somebody may log by mistake beside the words of a line. */
const FIELDS: Readonly<Record<string, object>> = {
  'a token that its shape tells': { token: SLACK_TOKEN },
  'a token that only its name tells': { token: opaque },
  'a token inside of something': { interaction: { id: '1', token: opaque } },
  'the settings of a platform': { slack: { botToken: opaque, appToken: opaque, signingSecret: opaque } },
  'a header': { headers: { authorization: `Bearer ${opaque}` } },
  'an address': { at: [WEBHOOK] },
  'an error under another name': { error: quoting },
  'an error as the line itself': quoting,
  'an error caused by another': { err: talkative },
  'the stack of an error': { stack: talkative.stack },
  'a cause as a field': { reason: talkative.cause },
  'errors in a list': { tried: [{ error: quoting }, talkative] },
};

for (const [what, fields] of Object.entries(FIELDS))
  test(`${what} leaves no secret anywhere in a line`, () => {
    const line = logged((log) => log.error(fields, 'could not post'));
    assert.doesNotMatch(line, /abcDEF|Cl2FMQ|aW50ZXJ|SECRET BRIEFING/);
    assert.equal(JSON.parse(line).msg, 'could not post');
  });

test('an error under another name tells what went wrong too', () =>
  assert.match(
    logged((log) => log.error({ error: quoting }, 'x')),
    /50035.*400.*PATCH/,
  ));
