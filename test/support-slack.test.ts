import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { App, HTTPReceiver, type RespondArguments, SocketModeReceiver, type webApi } from '@slack/bolt';
import {
  type Channel,
  type LocalSlack,
  NotAcknowledged,
  openLocalSlack,
  type Person,
} from './support/slack/local-slack.ts';
import { QUIET } from './support/slack/quiet.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const button = { type: 'button' as const, action_id: 'says', text: plain('Ask'), value: 'ask al-asad' };
const menu = {
  type: 'static_select' as const,
  action_id: 'menu',
  placeholder: plain('Quotes'),
  options: [{ text: plain('Wounded'), value: 'quotes wounded' }],
};
const card = (title: string) => ({
  text: title,
  blocks: [
    { type: 'header' as const, text: plain(title) },
    { type: 'actions' as const, elements: [button, menu] },
  ],
});
const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'question',
      label: plain('Question'),
      element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 20 },
    },
  ],
};
let slack: LocalSlack;
let app: App;
let room: Channel;
let ana: Person;
let ben: Person;
let heard: string[];

/** A bot that uses every way of answering. */
function listen(): void {
  const answers: Record<string, string | RespondArguments | undefined> = {
    '/echo': 'at once',
    '/card': { response_type: 'in_channel', ...card('For all') },
    '/broken': { text: '<!channel>' },
  };
  app.command(/./, async ({ command, ack, respond }) => {
    if (command.command === '/silent') return;
    await ack(answers[command.command]);
    if (command.command === '/later') await respond(card(`You asked ${command.text}`));
    if (command.command === '/often')
      for (let k = 1; k <= 6; k += 1) await respond(`${k}`).catch((error) => heard.push(`${k}: ${error.statusCode}`));
  });
  app.action('says', async ({ ack, body, client, respond }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    heard.push(`${body.container.is_ephemeral} ${body.message?.ts ? 'shown' : 'unseen'}`);
    await respond({ ...card('Replaced'), replace_original: true });
    await client.views.open({ trigger_id: body.trigger_id, view: form });
  });
  app.action('menu', async ({ ack, action }) => {
    await ack();
    if (action.type === 'static_select') heard.push(action.selected_option.value);
  });
  app.shortcut('ask', async ({ ack, shortcut, respond }) => {
    await ack();
    if (shortcut.type === 'message_action') await respond(`about: ${shortcut.message.text}`);
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const asked = view.state.values.question?.text?.value ?? '';
    if (asked === 'bad') return ack({ response_action: 'errors', errors: { question: 'ask something else' } });
    await ack();
    await client.chat.postEphemeral({ channel: room.id, user: body.user.id, text: `asked: ${asked}` });
  });
  app.event('app_mention', async ({ event, body, client, context }) => {
    heard.push(`${body.event_id} ${context.retryNum ?? 0}`);
    const thread_ts = event.thread_ts ?? event.ts;
    await client.chat.postMessage({ channel: event.channel, thread_ts, text: 'in the thread' });
    await client.chat.postMessage({ channel: event.channel, thread_ts, text: 'for all', reply_broadcast: true });
  });
  app.message(/./, async ({ message, client }) => {
    await client.chat.postMessage({ channel: message.channel, text: `DM: ${'text' in message ? message.text : ''}` });
  });
  for (const type of ['channel_archive', 'channel_left', 'app_uninstalled', 'tokens_revoked'] as const)
    app.event(type, async () => void heard.push(type));
}

const clientOptions = (): webApi.WebClientOptions => ({ slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

const WAYS = {
  'signed requests': async () => {
    const { botToken: token, signingSecret } = slack;
    const receiver = new HTTPReceiver({ signingSecret, unhandledRequestTimeoutMillis: 300, logger: QUIET });
    app = new App({ token, receiver, clientOptions: clientOptions(), logger: QUIET, deferInitialization: true });
    await app.init();
    listen();
    const server = (await app.start({ port: 0, host: '127.0.0.1' })) as import('node:http').Server;
    await slack.connectHttp(`http://127.0.0.1:${(server.address() as { port: number }).port}/slack/events`);
  },
  'Socket Mode': async () => {
    const { botToken: token, appToken } = slack;
    const installerOptions = { clientOptions: clientOptions() };
    const receiver = new SocketModeReceiver({ appToken, clientPingTimeout: 100, installerOptions, logger: QUIET });
    app = new App({ token, receiver, clientOptions: clientOptions(), logger: QUIET, deferInitialization: true });
    await app.init();
    listen();
    await app.start();
    await slack.socket.connected();
  },
};

for (const [way, connect] of Object.entries(WAYS))
  describe(`a Bolt app by ${way}`, () => {
    before(async () => {
      slack = await openLocalSlack({ acknowledgeWithinMs: 250 });
      ana = slack.addPerson('Ana', { isAdmin: true });
      ben = slack.addPerson('Ben');
      await connect();
    });
    beforeEach(() => {
      heard = [];
      room = slack.addChannel('newsroom');
    });
    after(async () => {
      await app.stop();
      await slack.close();
    });

    const seenBy = (person: Person, under?: string) =>
      slack.shown(room, { to: person, ...(under ? { under } : {}) }).map((message) => slack.text(message));

    test('the acknowledgement of a command can be its answer, for the asker alone', async () => {
      const { body, ms } = await ana.types('/echo x', { in: room });
      assert.ok(ms < 250 && body);
      assert.deepEqual([seenBy(ana), seenBy(ben)], [['at once'], []]);
      slack.assertClean();
    });

    test('an answer for all stands under the command as it was typed', async () => {
      await ana.types('/card al-asad', { in: room });
      assert.deepEqual(seenBy(ben), ['/card al-asad', 'For all\n[Ask] [Quotes: Wounded]']);
    });

    test('a button opens a form, the form is corrected and sent', async () => {
      const answer = await (await ana.types('/later x', { in: room })).answer();
      assert.equal(slack.text(answer), 'You asked x\n[Ask] [Quotes: Wounded]');
      await assert.rejects(ben.presses('Ask', answer), /does not see/);
      await ana.presses('Ask', answer);
      const modal = await slack.awaitModal(ana);
      assert.deepEqual(heard, ['true unseen']);
      assert.deepEqual(seenBy(ana), ['Replaced\n[Ask] [Quotes: Wounded]']);
      await assert.rejects(ana.submits(modal, 'x'.repeat(21)), /Slack takes 0 to 20/);
      await ana.submits(modal, 'bad');
      assert.equal(slack.text(modal), 'Ask\nQuestion:\n! ask something else\n[Send]');
      const sent = await ana.submits(modal, 'who?');
      assert.equal((await sent.answer()).text, 'asked: who?');
      assert.deepEqual(slack.modals(ana), []);
      slack.assertClean();
    });

    test('a choice of a menu says what it stands for', async () => {
      await ana.types('/card x', { in: room });
      const message = await slack.awaitMessage(room);
      await ben.chooses('Quotes', 'Wounded', message);
      assert.deepEqual(heard, ['quotes wounded']);
      await assert.rejects(ben.chooses('Quotes', 'Killed', message), /there is no Killed/);
      await assert.rejects(ben.presses('Share', message), /there is no button Share/);
    });

    test('a shortcut hands over the message that it was picked for', async () => {
      const used = await ana.usesShortcut('ask', ben.says('look at this', { in: room }));
      assert.equal((await used.answer()).text, 'about: look at this');
    });

    test('a mention is answered in its thread, and in the channel only where that is asked for', async () => {
      const { message } = await ana.mentions('who?', { in: room });
      await slack.awaitMessage(room, ({ text }) => text === 'for all');
      const question = `@${slack.workspace.bot.id} who?`;
      assert.deepEqual(seenBy(ben).slice(1), ['for all']);
      assert.deepEqual(seenBy(ben, message!.ts).slice(1), ['in the thread', 'for all']);
      assert.equal(seenBy(ben)[0], question);
    });

    test('the same event can come once more', async () => {
      const { delivery } = await ana.mentions('who?', { in: room });
      await slack.deliver(delivery);
      const [first, again] = heard;
      assert.equal(first, again);
    });

    test('direct messages are seen by their own two', async () => {
      const sent = await ana.writesDm('hello');
      assert.equal((await sent.answer()).text, 'DM: hello');
      assert.equal(slack.shown(ana.dm, { to: ben }).length, 0);
    });

    test('a command that is not acknowledged times out', async () => {
      await assert.rejects(ana.types('/silent', { in: room }), new NotAcknowledged('operation_timeout'));
    });

    test('an address to answer to is good for five answers', async () => {
      await ana.types('/often', { in: room });
      await slack.awaitCall('response_url', ({ answer }) => answer === 'used_url');
      assert.deepEqual(seenBy(ana), ['1', '2', '3', '4', '5']);
    });

    test('what the bot must not send is told of at the end', async () => {
      await ana.types('/broken', { in: room });
      assert.throws(() => slack.assertClean(), /acknowledgement: < is not escaped/);
      assert.equal(slack.forgive().length, 1);
      slack.assertClean();
    });

    test('the bot is told of channels that it loses', async () => {
      await slack.admin.archives(room);
      await slack.admin.removesBot(room);
      assert.deepEqual(heard, ['channel_archive', 'channel_left']);
      assert.throws(() => ana.mentions('who?', { in: room }), /it is not there/);
    });
  });
