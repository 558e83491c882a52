import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FailureKind, SendFailure } from '../../../src/chat.ts';
import type { CaseName } from '../../support/slack/cases.ts';
import type { Channel as Room } from '../../support/slack/local-slack.ts';
import { aBot, aRunningBot } from './a-bot.ts';
import { CARD } from './a-post.ts';

const at = (room: Room, under: string | null = null) =>
  ({ platform: 'slack', workspace: room.workspace.id, id: room.id, under }) as const;
const kindOf = async (work: Promise<unknown>): Promise<FailureKind | 'none'> => {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure) assert.ok(failure instanceof SendFailure, String(failure));
  return failure instanceof SendFailure ? failure.kind : 'none';
};

test('a post, a reply, a loud reply and an edit stand where they belong', async (t) => {
  const { slack, chat } = await aRunningBot(t, 'http');
  const [ann, general] = [slack.addPerson('ann'), slack.addChannel('general')];
  const card = await chat.put(CARD, { at: at(general), key: 'k1' });
  const reply = await chat.put({ ...CARD, title: 'Reply' }, { at: at(general, card), key: 'k2' });
  const loud = await chat.put({ ...CARD, title: 'Loud' }, { at: at(general, card), key: 'k3', loud: true });
  const edit = await chat.put({ ...CARD, title: 'Changed' }, { at: at(general), key: 'k4', edit: card });
  assert.equal(edit, card);
  const ids = (under?: string) => slack.shown(general, { to: ann, ...(under ? { under } : {}) }).map(({ ts }) => ts);
  assert.deepEqual(ids(), [card, loud]);
  assert.deepEqual(ids(card), [card, reply, loud]);
  assert.match(slack.text(slack.world.find(general.id, card)!), /^Changed/);
  slack.assertClean();
});

/** What goes wrong with a post, and what that means. */
const FAULTS: Readonly<Partial<Record<CaseName, FailureKind>>> = {
  ratelimited: 'later',
  service_unavailable: 'later',
  channel_not_found: 'place_gone',
  is_archived: 'place_gone',
  account_inactive: 'forbidden',
  token_revoked: 'forbidden',
  not_in_channel: 'forbidden',
  restricted_action: 'forbidden',
  missing_scope: 'forbidden',
  message_not_found: 'message_gone',
  cannot_reply_to_message: 'message_gone',
  invalid_blocks: 'refused',
  msg_blocks_too_long: 'refused',
  metadata_too_large: 'refused',
  internal_error: 'unsure',
  fatal_error: 'unsure',
  'server error': 'unsure',
  'connection lost': 'unsure',
  'connection lost, but done': 'unsure',
};
for (const [fault, kind] of Object.entries(FAULTS)) {
  test(`a post that meets “${fault}” is ${kind}, after one call`, async (t) => {
    const { slack, chat } = await aBot(t, 'socket');
    const general = slack.addChannel('general');
    slack.failNext('chat.postMessage', fault as CaseName, 5);
    assert.equal(await kindOf(chat.put(CARD, { at: at(general), key: 'k' })), kind);
    assert.equal(slack.calls.filter(({ method }) => method === 'chat.postMessage').length, 1);
  });
}

test('a rate limit says for how long', async (t) => {
  const { slack, chat } = await aBot(t, 'socket');
  const general = slack.addChannel('general');
  slack.failNext('chat.postMessage', 'ratelimited');
  const failure = await chat.put(CARD, { at: at(general), key: 'k' }).catch((error: SendFailure) => error);
  assert.ok(failure instanceof SendFailure);
  assert.equal(failure.afterSeconds, 1);
});

test('what came through though its answer was lost is found by its key, in a channel and in a thread', async (t) => {
  const { slack, chat } = await aBot(t, 'socket');
  const general = slack.addChannel('general');
  slack.workspace.scopes.add('channels:history');
  const card = await chat.put(CARD, { at: at(general), key: 'card' });
  slack.failNext('chat.postMessage', 'connection lost, but done');
  const target = { at: at(general, card), key: 'reply' };
  assert.equal(await kindOf(chat.put(CARD, target)), 'unsure');
  const found = await chat.find(target);
  assert.equal(slack.world.find(general.id, found!)?.under, card);
  assert.equal(await chat.find({ at: at(general), key: 'card' }), card);
  assert.equal(await chat.find({ at: at(general), key: 'never' }), null);
  slack.assertClean();
});

for (const [when, minutes] of [
  ['long ago', 20],
  ['just now', 0],
] as const)
  test(`a reply is found behind twenty others of ${when}`, async (t) => {
    const aheadMs = minutes * 60_000;
    const { slack, chat } = await aBot(t, 'socket', { now: () => Date.now() + aheadMs });
    const general = slack.addChannel('general');
    slack.workspace.scopes.add('channels:history');
    const card = await chat.put(CARD, { at: at(general), key: 'card' });
    for (let k = 0; k < 20; k += 1) slack.addPerson(`p${k}`).says('and?', { in: general, under: card });
    slack.advance(aheadMs);
    const target = { at: at(general, card), key: 'reply' };
    const reply = await chat.put(CARD, target);
    assert.equal(await chat.find(target), reply);
    assert.equal(await chat.find({ ...target, key: 'never' }), null);
    slack.assertClean();
  });

test('without the scope that reads a channel nothing can be looked for there', async (t) => {
  const { slack, chat } = await aBot(t, 'socket');
  const general = slack.addChannel('general');
  await chat.put(CARD, { at: at(general), key: 'card' });
  assert.equal(await chat.find({ at: at(general), key: 'card' }), null);
  const ann = slack.addPerson('ann');
  const said = await chat.put(CARD, { at: at(ann.dm), key: 'card' });
  assert.equal(await chat.find({ at: at(ann.dm), key: 'card' }), said);
});

test('a user group that asked for it is pinged below the card, and nobody else', async (t) => {
  const { slack, chat } = await aRunningBot(t, 'http');
  const general = slack.addChannel('general');
  const pings = ['<!subteam^S0123ABCD|@duty>', '@channel'];
  await chat.put(CARD, { at: at(general), key: 'p', pings });
  const { blocks } = slack.world.messages.at(-1)!;
  const called = JSON.stringify(blocks).match(/"type":"(?:usergroup|user|broadcast)"[^}]*/gu);
  assert.deepEqual(called, ['"type":"usergroup","usergroup_id":"S0123ABCD"']);
});
