import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { slackChat } from '../../adapters/slack/slack.ts';
import { openLog } from '../../src/log.ts';
import { type LocalSlack, type Message, openLocalSlack, type Person } from '../support/slack/local-slack.ts';
import { Conversation } from './conversation.ts';
import { LATER, NOW, REPORT, seedsCore } from './seeds-core.ts';

type Scene = { readonly slack: LocalSlack; readonly ann: Person; readonly bob: Person };

/** The bot with the seeds on a local Slack; Ann may strike figures, Bob may not. */
async function aScene(t: TestContext): Promise<Scene> {
  const slack = await openLocalSlack({ now: () => Date.parse(NOW) });
  const [ann, bob] = [slack.addPerson('ann'), slack.addPerson('bob')];
  const chat = slackChat({
    botToken: slack.botToken,
    appToken: slack.appToken,
    apiUrl: slack.apiUrl,
    command: '/incident',
    editors: [ann.id],
    log: openLog('silent'),
    now: () => Date.parse(NOW),
  });
  await chat.start(await seedsCore(t));
  t.after(async () => {
    await chat.stop();
    await slack.close();
  });
  return { slack, ann, bob };
}

const TYPED = [
  'al-asad',
  'al-asad who claimed it?',
  'al-asad how many dead?',
  'al-asad why 5 and 7?',
  'al-asad as of 2024-08-06 18:00 UTC',
  'AL-ASAD “who’s hurt”?',
  'quotes al-asad',
  'changes al-asad',
  'changes since 2024-08-11',
  'sources al-asad',
  'list iraq',
  'killing',
  'atlantis',
  'qotes al-asad',
  'subscribe al-asad digest weekly mon 09:00 Europe/London',
  'digest hourly',
  'help',
];

test('what people type in a channel is answered as the seeds have it', async (t) => {
  const { slack, ann } = await aScene(t);
  const channel = slack.addChannel('duty');
  const told = new Conversation('slack');
  for (const typed of TYPED) {
    const { answer } = await ann.types(`/incident ${typed}`, { in: channel });
    told.note(typed, slack.text(await answer()));
  }
  const added = await ann.types(`/incident add ${REPORT}`, { in: channel });
  told.note('add', slack.text(await added.answer()));
  const pointed = await ann.usesShortcut('add_report', ann.says(LATER, { in: channel }));
  told.note('add as report', slack.text(await pointed.answer()));
  const card = slack.calls.find(
    ({ method, body }) => method === 'response_url' && JSON.stringify(body).includes('Wounded'),
  );
  told.noteBody('card', card?.body);
  slack.assertClean();
  told.compare();
});

const about = (slack: LocalSlack, words: RegExp) => (message: Message) => words.test(slack.text(message));

test('a shared card is spoken about in its thread, by button, menu and form', async (t) => {
  const { slack, ann, bob } = await aScene(t);
  const channel = slack.addChannel('duty');
  const card = await (await ann.types('/incident al-asad', { in: channel })).answer();
  await ann.presses('Share', card);
  const shared = await slack.awaitMessage(channel, about(slack, /Wounded/), { to: bob });
  assert.doesNotMatch(slack.text(shared), /\[Share\]/);

  const follow = await (await bob.mentions('who did it?', { in: channel, under: shared.ts })).answer();
  assert.match(slack.text(follow), /Islamic Resistance in Iraq/);
  assert.equal(follow.under, shared.ts);

  await bob.presses('Ask', shared);
  await bob.submits(await slack.awaitModal(bob), 'how many wounded?');
  const answer = await slack.awaitMessage(channel, about(slack, /How many wounded/), { to: bob });
  assert.match(slack.text(answer), /5–7/);
  assert.equal(answer.onlyFor?.id, bob.id);

  const quotes = await (await bob.presses('Quotes', shared)).answer();
  assert.doesNotMatch(slack.text(quotes), /This figure is wrong/);
  slack.assertClean();
});

test('who may strikes a figure with a reason, and takes that back', async (t) => {
  const { slack, ann } = await aScene(t);
  const channel = slack.addChannel('duty');
  const quotes = await (await ann.types('/incident quotes al-asad wounded', { in: channel })).answer();
  await ann.chooses('This figure is wrong', 'wounded: as many as 7, US defence officials to AP', quotes);
  await ann.submits(await slack.awaitModal(ann), 'AP took it back');
  const struck = await slack.awaitMessage(channel, about(slack, /Struck/), { to: ann });
  assert.match(slack.text(struck), /AP took it back \(ann\)/);
  const card = await (await ann.types('/incident al-asad', { in: channel })).answer();
  assert.match(slack.text(card), /struck by ann: as many as 7/);
  await ann.presses('Undo', struck);
  await slack.awaitMessage(channel, about(slack, /Taken back/), { to: ann });
  slack.assertClean();
});

test('a direct message needs no command, and remembers what was spoken of', async (t) => {
  const { slack, bob } = await aScene(t);
  assert.match(slack.text(await (await bob.writesDm('al-asad')).answer()), /Wounded/);
  assert.match(
    slack.text(await (await bob.writesDm('how many dead?')).answer(about(slack, /How many dead/))),
    /don’t say/,
  );
  slack.assertClean();
});
