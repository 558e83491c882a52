import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CannotStart, type Core } from '../../../src/chat.ts';
import { aBot, addressOf, aRunningBot, type Bot, MODES } from './a-bot.ts';
import { echo } from './fake-core.ts';

/** The line that a start ends with. */
async function refusal({ slack, chat, core }: Bot): Promise<string> {
  const error = await chat.start(core).then(
    () => assert.fail('it started'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof CannotStart, String(error));
  for (const untold of ['\n', slack.botToken, slack.appToken, slack.signingSecret])
    assert.ok(!error.message.includes(untold), error.message);
  return error.message;
}

for (const mode of MODES) {
  test(`${mode}: a bad bot token is a line that says where to find the right one`, async (t) => {
    assert.match(
      await refusal(await aBot(t, mode, { botToken: 'xoxb-wrong' })),
      /SLACK_BOT_TOKEN .*OAuth & Permissions/,
    );
  });

  test(`${mode}: a token of an app that was uninstalled is a line too`, async (t) => {
    const bot = await aBot(t, mode);
    bot.slack.workspace.lost = 'account_inactive';
    assert.match(await refusal(bot), /account_inactive/);
  });

  test(`${mode}: a missing scope is named, with what to do`, async (t) => {
    const bot = await aBot(t, mode);
    const headers = { 'x-oauth-scopes': 'commands,chat:write,im:history' };
    const body = { ok: true, user_id: 'UBOT', bot_id: 'B1' };
    bot.slack.failNext('auth.test', { status: 200, body, headers, source: 'https://docs.slack.dev/apis/web-api' });
    assert.match(await refusal(bot), /app_mentions:read: .*install the app again/);
  });

  test(`${mode}: an API that cannot be reached is named, with why`, async (t) => {
    const { slack: gone } = await aBot(t, mode);
    await gone.close();
    const { apiUrl } = gone;
    assert.match(
      await refusal(await aBot(t, mode, { apiUrl })),
      /127\.0\.0\.1:\d+\/api\/ cannot be reached \(ECONNREFUSED\)/,
    );
  });

  test(`${mode}: an API that answers nonsense is named too`, async (t) => {
    const bot = await aBot(t, mode);
    bot.slack.failNext('auth.test', 'server error');
    assert.match(await refusal(bot), /HTTP 500/);
  });

  test(`${mode}: a workspace that uninstalls is one line in the log and one parting; the bot stays up`, async (t) => {
    const { slack, core, logged } = await aRunningBot(t, mode);
    await slack.admin.uninstalls(slack.workspace);
    assert.deepEqual(await core.partings(1), [[{ platform: 'slack', workspace: slack.workspace.id }, 'uninstalled']]);
    assert.equal(logged.filter(({ msg }) => /uninstalled/.test(String(msg))).length, 1);
    const ann = slack.addPerson('ann');
    await ann.types('/incident harbour', { in: ann.dm });
    assert.equal((await core.partings(1)).length, 1);
  });

  test(`${mode}: a channel that is archived, deleted or left is told to the core`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const rooms = ['a', 'b', 'c'].map((name) => slack.addChannel(name));
    const hidden = slack.addChannel('d', { kind: 'private' });
    await slack.admin.archives(rooms[0]!);
    await slack.admin.deletes(rooms[1]!);
    await slack.admin.removesBot(rooms[2]!);
    await slack.admin.archives(hidden);
    const workspace = slack.workspace.id;
    assert.deepEqual(await core.partings(4), [
      [{ platform: 'slack', workspace, id: rooms[0]!.id }, 'archived'],
      [{ platform: 'slack', workspace, id: rooms[1]!.id }, 'removed'],
      [{ platform: 'slack', workspace, id: rooms[2]!.id }, 'removed'],
      [{ platform: 'slack', workspace, id: hidden.id }, 'archived'],
    ]);
  });

  test(`${mode}: stopping takes no more and waits for the answer that is under way`, async (t) => {
    const bot = await aBot(t, mode);
    const { slack, chat, core } = bot;
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const slow: Core = {
      ...core,
      async ask({ text }) {
        begun.resolve();
        await held.promise;
        return echo(text);
      },
    };
    await chat.start(slow);
    if (mode === 'http') await slack.connectHttp(addressOf(bot));
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const { answer } = await ann.types('/incident harbour', { in: general });
    await begun.promise;
    let isStopped = false;
    const stopped = chat.stop().then(() => {
      isStopped = true;
    });
    const isCutOff = (): boolean => mode === 'http' || slack.socket.connections === 0;
    await slack.world.until(
      () => isCutOff() || undefined,
      () => 'the connection to end',
    );
    await assert.rejects(ann.types('/incident late', { in: general }));
    assert.equal(isStopped, false);
    held.resolve();
    await stopped;
    assert.match(slack.text(await answer()), /You said harbour/);
  });
}

test('a wrong app token is a line that says where to make the right one', async (t) => {
  for (const appToken of ['xapp-wrong', 'xoxb-in-its-place'])
    assert.match(await refusal(await aBot(t, 'socket', { appToken })), /SLACK_APP_TOKEN .*connections:write/);
});

test('an app token that lacks its scope is refused at once, though Socket Mode would ask for ever', async (t) => {
  const bot = await aBot(t, 'socket');
  bot.slack.failNext('apps.connections.open', 'missing_scope', 9);
  assert.match(await refusal(bot), /connections:write/);
});

test('a port that is taken is named', async (t) => {
  const first = await aRunningBot(t, 'http');
  const port = Number(new URL(addressOf(first)).port);
  assert.match(await refusal(await aBot(t, 'http', { port })), /EADDRINUSE.*SLACK_PORT/);
});

test('an adapter that was never started stops all the same', async (t) => {
  const { chat } = await aBot(t, 'socket');
  await chat.stop();
});
