import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Channel, type Message, type Person, text, waiting } from '../../support/discord/local-discord.ts';
import { echo } from './fake-core.ts';
import { openBot, type Stage } from './open-bot.ts';

let stage: Stage;
let reader: Person;
let channel: Channel;
let channels = 0;
before(async () => {
  stage = await openBot();
  reader = stage.discord.addPerson('Rita');
});
beforeEach(() => {
  channels += 1;
  channel = stage.discord.addChannel(`channel-${channels}`);
});
afterEach(() => {
  stage.core.answer = (request) => echo(request.text);
});
after(() => stage.close());

const CALLBACK = 'POST /interactions/*/*/callback';
const ANSWER = 'PATCH /webhooks/*/*/messages/*';
const titleOf = (message: Message): string => text(message).split('\n')[0]!.replace('## Asked: ', '');
const ask = async (name: string): Promise<Message> =>
  (await reader.types('incident', { name }, { in: channel })).answer();
const APOLOGY = /^Something went wrong here; it is noted \(reference ([\da-f]{8})\)\.$/u;

test('a fault in the core is a line with a reference that the log has too; nothing secret is in either', async () => {
  stage.core.answer = () => Promise.reject(new Error('no such table: x'));
  const [, reference] = APOLOGY.exec(text(await ask('north')))!;
  const line = stage.log.find((one) => one.includes(reference!))!;
  assert.match(line, /no such table/u);
  const [, reference2] = APOLOGY.exec(text(await reader.mentions('who?', { in: channel }).answer()))!;
  assert.ok(stage.log.some((one) => one.includes(reference2!)));
});

test('a post that Discord refuses does not leave the asker waiting', async () => {
  stage.discord.failNext(ANSWER, 'invalid form body');
  assert.match(text(await ask('north')), APOLOGY);
});

for (const fault of ['unavailable', 'no answer', 'no answer, but done', 'connection lost'] as const) {
  test(`an answer that meets “${fault}” is given again`, async () => {
    stage.discord.failNext(ANSWER, fault);
    assert.equal(titleOf(await ask('north')), 'north');
  });
}

test('an answer that is rate limited waits for its turn', async () => {
  stage.discord.failNext(ANSWER, waiting('rate limit of the route', 0.05));
  assert.equal(titleOf(await ask('north')), 'north');
});

test('a mention that meets a lost answer is answered once', async () => {
  for (const fault of ['no answer, but done', 'connection lost', 'unavailable'] as const) {
    const before = stage.discord.shown(channel).length;
    stage.discord.failNext('POST /channels/*/messages', fault);
    const question = reader.mentions(fault, { in: channel });
    await stage.core.until(({ told }) =>
      told.find(({ message }) =>
        stage.discord.shown(channel).find(({ id, replyTo }) => id === message && replyTo === question.message),
      ),
    );
    assert.equal(stage.discord.shown(channel).length - before, 2, 'the question and one answer');
  }
});

test('an acknowledgement whose answer got lost is known to have arrived by 40060', async () => {
  for (const fault of ['no answer, but done', 'connection lost, but done', 'connection lost', 'unavailable'] as const) {
    stage.discord.failNext(CALLBACK, fault);
    assert.equal(titleOf(await ask('north')), 'north', fault);
  }
});

test('who was slower than another process of the same bot (40060), or than Discord waits (10062), says nothing', async () => {
  for (const fault of ['already acknowledged', 'unknown interaction'] as const) {
    const [asked, said] = [stage.core.asked.length, stage.log.length];
    stage.discord.failNext(CALLBACK, fault);
    const typed = reader.types('incident', { name: 'north' }, { in: channel });
    const unanswered = assert.rejects(typed, /did not respond/u);
    await reader.mentions('next', { in: channel }).answer();
    assert.deepEqual(
      stage.core.asked.slice(asked).map((one) => one.text),
      ['next'],
      fault,
    );
    stage.discord.advance(3000);
    await unanswered;
    await logged(/did not take an acknowledgement/u, said);
  }
});

/** Waits for a line of the log that comes after so many others: nothing that a person sees says when it is written. */
async function logged(words: RegExp, after: number): Promise<void> {
  const signal = AbortSignal.timeout(5000);
  while (!words.test(stage.log.slice(after).join(''))) await setTimeout(5, null, { signal });
}

test('what takes longer than a quarter of an hour is noted, and the next question is answered', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  stage.core.answer = async (request) => {
    await promise;
    return echo(request.text);
  };
  const asked = stage.core.asked.length;
  await reader.types('incident', { name: 'slow' }, { in: channel });
  await stage.core.until((core) => core.asked.at(asked));
  stage.discord.advance(16 * 60_000);
  resolve();
  assert.equal(titleOf(await ask('north')), 'north');
  assert.match(stage.log.join(''), /an answer did not arrive/u);
});

test('a channel in which the bot may not answer a mention is noted', async () => {
  stage.discord.allowBot(channel, ['ViewChannel']);
  const asked = stage.core.asked.length;
  reader.mentions('who?', { in: channel });
  await stage.core.until((core) => core.asked.at(asked));
  assert.equal(titleOf(await ask('north')), 'north');
  assert.match(stage.log.join(''), /an answer did not arrive/u);
});

test('a core that forgets what it is told does not spoil the answer', async () => {
  const { posted } = stage.core;
  stage.core.posted = () => Promise.reject(new Error('disk full'));
  const message = await (await reader.types('incident', { name: 'north', share: true }, { in: channel })).answer();
  assert.equal(titleOf(message), 'share north');
  await ask('north');
  stage.core.posted = posted;
  assert.match(stage.log.join(''), /disk full/u);
});

test('a fault before anything was acknowledged is noted, and does not end the process', async () => {
  const { manner, complete } = stage.core;
  stage.core.manner = () => assert.fail('broken manner');
  stage.core.complete = () => assert.fail('broken memory');
  const typed = assert.rejects(reader.types('incident', { name: 'x' }, { in: channel }), /did not respond/u);
  const completing = assert.rejects(
    reader.completes('incident', 'name', 'x', { in: channel }),
    /Loading options failed/u,
  );
  stage.core.manner = await reader
    .mentions('next', { in: channel })
    .answer()
    .then(() => manner);
  stage.core.complete = complete;
  stage.discord.advance(3000);
  await Promise.all([typed, completing]);
  assert.equal(titleOf(await ask('north')), 'north');
  assert.match(stage.log.join(''), /broken manner/u);
  assert.match(stage.log.join(''), /broken memory/u);
});

test('an interaction that comes without its channel is acknowledged all the same', async () => {
  const seen = stage.core.asked.length;
  const id = String(BigInt(channel.id) + 1n);
  stage.discord.gateway.dispatch('INTERACTION_CREATE', () => ({
    id,
    application_id: stage.discord.applicationId,
    type: 2,
    token: 'aW50ZXJhY3Rpb246unknown',
    version: 1,
    data: { id, name: 'help', type: 1 },
    channel_id: channel.id,
    user: { id: reader.id, username: 'Rita', discriminator: '0', avatar: null, global_name: null },
    entitlements: [],
    authorizing_integration_owners: {},
    context: 2,
  }));
  await stage.discord.awaitCall(({ path }) => path.startsWith(`/interactions/${id}/`));
  await reader.mentions('next', { in: channel }).answer();
  assert.equal(stage.core.asked.length, seen + 1, 'as this Discord knows no such interaction, the core is not asked');
  assert.match(stage.log.join(''), new RegExp(`"interaction":"${id}"`, 'u'));
});

test('the log holds no token, no token of an interaction and nothing that people or reports say', () => {
  const all = stage.log.join('');
  assert.ok(all.length > 1000);
  assert.ok(!all.includes(stage.discord.token));
  for (const secret of [/aW50ZXJhY3Rpb246\w+/u, /@everyone/u, /Asked:/u]) assert.doesNotMatch(all, secret);
});
