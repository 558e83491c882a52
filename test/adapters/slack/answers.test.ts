import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRunningBot, MODES } from './a-bot.ts';

for (const mode of MODES) {
  test(`${mode}: a command is answered to its asker alone`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const { body, answer } = await ann.types('/incident harbour', { in: general });
    assert.equal(body, '');
    const shown = await answer();
    assert.match(slack.text(shown), /You said harbour/);
    assert.equal(shown.onlyFor?.id, ann.id);
    const [request] = core.requests();
    assert.deepEqual(request, {
      text: 'harbour',
      asker: { id: ann.id, name: 'ann', mayRule: false, mayFollow: true },
      at: { platform: 'slack', workspace: slack.workspace.id, id: general.id, under: null },
      hidden: true,
    });
    slack.assertClean();
  });

  test(`${mode}: a shared answer stands in the channel, and the core is told which message it is`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, bob, general] = [slack.addPerson('ann'), slack.addPerson('bob'), slack.addChannel('general')];
    await ann.types('/incident share harbour', { in: general });
    const shown = await slack.awaitMessage(general, () => true, { to: bob });
    assert.deepEqual(await core.postings(1), [
      { at: { platform: 'slack', workspace: slack.workspace.id, id: general.id, under: null }, message: shown.ts },
    ]);
    slack.assertClean();
  });

  test(`${mode}: a button answers with a new hidden message and leaves the card`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const card = await (await ann.types('/incident share harbour', { in: general })).answer();
    const shown = await (await ann.presses('Quotes', card)).answer();
    assert.notEqual(shown, card);
    assert.equal(shown.onlyFor?.id, ann.id);
    assert.match(slack.text(shown), /You said quotes harbour/);
    assert.match(slack.text(card), /You said share harbour/);
    slack.assertClean();
  });

  test(`${mode}: the next page takes the place of a hidden page, and of no message that all see`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const page = await (await ann.types('/incident harbour', { in: general })).answer();
    assert.equal(await (await ann.presses('More', page)).answer(), page);
    assert.match(slack.text(page), /You said more 2 harbour/);
    const card = await (await ann.types('/incident share harbour', { in: general })).answer();
    const shown = await (await ann.presses('More', card)).answer();
    assert.notEqual(shown, card);
    slack.assertClean();
  });

  test(`${mode}: a choice of a menu says its command`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const page = await (await ann.types('/incident harbour', { in: general })).answer();
    const shown = await (await ann.chooses('Read one', 'first', page)).answer();
    assert.match(slack.text(shown), /You said quote r1 0/);
    slack.assertClean();
  });

  test(`${mode}: a form asks for the rest of a sentence, which is then answered where it began`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general', { hasBot: false })];
    const page = await (await ann.types('/incident harbour', { in: general })).answer();
    await ann.presses('Ask', page);
    const form = await slack.awaitModal(ann);
    assert.match(slack.text(form), /Ask about this incident/);
    const shown = await (await ann.submits(form, 'who “claimed” it & why?')).answer();
    assert.equal(core.requests().at(-1)?.text, 'ask harbour who “claimed” it & why?');
    assert.equal(core.requests().at(-1)?.at.id, general.id);
    assert.equal(shown.onlyFor?.id, ann.id);
    slack.assertClean();
  });

  test(`${mode}: a mention is answered in its thread, for all`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const [ann, bob, general] = [slack.addPerson('ann'), slack.addPerson('bob'), slack.addChannel('general')];
    const card = await (await ann.types('/incident share harbour', { in: general })).answer();
    await bob.mentions('who did it &amp; when?', { in: general, under: card.ts });
    const shown = await slack.awaitMessage(general, ({ under }) => under === card.ts);
    assert.match(slack.text(shown), /You said who did it & when\?/);
    assert.equal(shown.onlyFor, null);
    const request = core.requests().at(-1)!;
    assert.deepEqual([request.at.under, request.hidden, request.asker.id], [card.ts, false, bob.id]);
    assert.equal((await core.postings(2))[1]?.at.under, card.ts);
    slack.assertClean();
  });

  test(`${mode}: a mention outside of a thread begins one`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    const { message } = await ann.mentions('list', { in: general });
    const shown = await slack.awaitMessage(general);
    assert.equal(shown.under, message?.ts);
    slack.assertClean();
  });

  test(`${mode}: a direct message is answered in the open, without a mention`, async (t) => {
    const { slack, core } = await aRunningBot(t, mode);
    const ann = slack.addPerson('ann');
    await ann.writesDm('harbour');
    const shown = await slack.awaitMessage(ann.dm);
    assert.deepEqual([shown.under, shown.onlyFor], [null, null]);
    await ann.writesDm('who?', { under: shown.ts });
    await slack.awaitMessage(ann.dm, ({ under }) => under === shown.ts);
    assert.deepEqual(
      core.requests().map(({ text, at }) => [text, at.under]),
      [
        ['harbour', null],
        ['who?', shown.ts],
      ],
    );
    slack.assertClean();
  });

  test(`${mode}: where the bot is no member, a shared answer is shown all the same and the asker told how to invite it`, async (t) => {
    for (const kind of ['public', 'private'] as const) {
      const { slack } = await aRunningBot(t, mode);
      const [ann, bob] = [slack.addPerson('ann'), slack.addPerson('bob')];
      const room = slack.addChannel('room', { kind, hasBot: false });
      await ann.types('/incident share harbour', { in: room });
      await slack.awaitMessage(room, (message) => /You said share harbour/.test(slack.text(message)), { to: bob });
      const told = await slack.awaitMessage(room, (message) => /\/invite @/.test(slack.text(message)));
      assert.equal(told.onlyFor?.id, ann.id);
      slack.assertClean();
    }
  });

  test(`${mode}: a fault of ours is a line with a reference that stands in the log too, and nothing of its inside`, async (t) => {
    const { slack, logged } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    for (const acknowledged of [
      await ann.types('/incident break', { in: general }),
      await ann.mentions('break', { in: general }),
      await ann.writesDm('break'),
    ]) {
      const shown = slack.text(await acknowledged.answer());
      const [, reference] = /reference (\w+)\)/.exec(shown) ?? [];
      assert.ok(
        logged.some((line) => line.reference === reference),
        shown,
      );
      assert.doesNotMatch(shown, /fire/);
    }
    slack.assertClean();
  });

  test(`${mode}: what cannot be told by the question’s own address is whispered`, async (t) => {
    const { slack } = await aRunningBot(t, mode);
    const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
    slack.failNext('response_url', 'used_url');
    const shown = await (await ann.types('/incident harbour', { in: general })).answer();
    assert.equal(shown.onlyFor?.id, ann.id);
    assert.equal(slack.calls.at(-1)?.method, 'chat.postEphemeral');
    slack.assertClean();
  });
}
