import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRunningBot, MODES } from './a-bot.ts';

for (const mode of MODES)
  test(`“Add as report” hands over the words and the place of a message, and is answered to one person (${mode})`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode, { editors: ['*'] });
    const channel = slack.addChannel('duty');
    const [ann, bob] = [slack.addPerson('ann'), slack.addPerson('bob')];
    const said = bob.says('Five people were killed in Mopti &amp; Gao, &lt;police&gt; said <https://a.example/x>', {
      in: channel,
    });
    const answer = await (await ann.usesShortcut('add_report', said)).answer();
    assert.equal(answer.onlyFor?.id, ann.id);
    const [request] = core.requests();
    assert.deepEqual([request?.text, request?.asker.mayRule, request?.hidden], ['add', true, true]);
    assert.deepEqual(request?.message, {
      text: 'Five people were killed in Mopti & Gao, <police> said https://a.example/x',
      by: null,
      url: `https://${channel.workspace.name}.slack.com/archives/${channel.id}/p${said.ts.replace('.', '')}`,
    });
    slack.assertClean();
  });

test('the bot’s own words are no report', async (t) => {
  const { slack, core } = await aRunningBot(t, 'socket');
  const channel = slack.addChannel('duty');
  const ann = slack.addPerson('ann');
  await ann.mentions('north', { in: channel });
  const card = await slack.awaitMessage(channel, () => true, { to: ann });
  await (await ann.usesShortcut('add_report', card)).answer();
  assert.deepEqual([core.requests().at(-1)?.text, core.requests().at(-1)?.message?.text], ['add', '']);
  slack.assertClean();
});
