import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRunningBot, MODES } from './a-bot.ts';

for (const mode of MODES) {
  test(`${mode}: a message is shared once, however often and fast that is pressed`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const card = await (await ann.types('/incident harbour', { in: general })).answer();
    await Promise.all([ann.presses('Share', card), ann.presses('Share', card)]);
    await core.postings(1);
    await ann.presses('Share', card);
    const other = await (await ann.types('/incident list', { in: general })).answer();
    await ann.presses('Share', other);
    await core.postings(2);
    assert.equal(slack.shown(general, { to: ann }).filter(({ onlyFor }) => !onlyFor).length, 2);
    slack.assertClean();
  });

  test(`${mode}: a share that failed can be pressed again`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const card = await (await ann.types('/incident harbour', { in: general })).answer();
    slack.failNext('chat.postMessage', 'internal_error');
    const told = await (await ann.presses('Share', card)).answer();
    assert.match(slack.text(told), /went wrong/);
    await ann.presses('Share', card);
    await core.postings(1);
    slack.assertClean();
  });
}
