import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Message, type Person, text } from '../../support/discord/local-discord.ts';
import { openBot, type Stage } from './open-bot.ts';

let stage: Stage;
let editor: Person;
let reader: Person;
before(async () => {
  stage = await openBot();
  editor = stage.discord.addPerson('Edda', { may: ['ManageGuild'] });
  reader = stage.discord.addPerson('Rita');
});
after(() => stage.close());

const EPHEMERAL = 64;
const isHidden = ({ flags }: Message): boolean => (flags & EPHEMERAL) !== 0;
const titleOf = (message: Message): string => text(message).split('\n')[0]!;

const TYPED: readonly [command: string, fields: Record<string, string | boolean>, sentence: string, hidden: boolean][] =
  [
    ['incident', { name: 'north' }, 'north', true],
    ['incident', { name: 'north', question: 'who did it?' }, 'north who did it?', true],
    ['incident', { name: 'north', as_of: '2024-08-06 18:00 UTC' }, 'north as of 2024-08-06 18:00 UTC', true],
    ['incident', { name: 'north', question: 'who?', as_of: '2024-08-06' }, 'north who? as of 2024-08-06', true],
    ['incident', { name: 'north', share: true }, 'share north', false],
    ['incident', { name: 'north', share: false }, 'north', true],
    ['incidents', {}, 'list', true],
    ['incidents', { words: 'iraq' }, 'list iraq', true],
    ['changes', {}, 'changes', true],
    ['changes', { name: 'north' }, 'changes north', true],
    ['changes', { name: 'north', since: '19:00' }, 'changes north since 19:00', true],
    ['changes', { since: '19:00' }, 'changes since 19:00', true],
    ['subscribe', { what: 'north' }, 'subscribe north', false],
    ['subscribe', { what: 'all', how: 'digest daily 08:00 UTC' }, 'subscribe all digest daily 08:00 UTC', false],
    ['subscribe', { what: 'all', only: 'killed' }, 'subscribe all only killed', false],
    ['pause', { what: 'place:iraq' }, 'pause place:iraq', true],
    ['resume', { what: 'all' }, 'resume all', true],
    ['test', { what: 'al-asad' }, 'test al-asad', true],
    ['unsubscribe', { what: 'all' }, 'unsubscribe all', false],
    ['subscriptions', {}, 'subscriptions', true],
    ['digest', { when: 'weekly mon 09:00 UTC' }, 'digest weekly mon 09:00 UTC', false],
    [
      'digest',
      { when: 'daily 08:00 UTC', what: 'place:iraq', only: 'killed' },
      'subscribe place:iraq digest daily 08:00 UTC only killed',
      false,
    ],
    ['undo', {}, 'undo', true],
    ['undo', { name: 'north' }, 'undo north', true],
    ['add', { report: 'Five people were killed in Mopti.' }, 'add Five people were killed in Mopti.', true],
    ['help', {}, 'help', true],
  ];

for (const [command, fields, sentence, hidden] of TYPED) {
  test(`/${command} ${JSON.stringify(fields)} is “${sentence}”, ${hidden ? 'for the asker alone' : 'for all'}`, async () => {
    const { discord, core } = stage;
    const { answer, type, interaction } = await editor.types(command, fields, { in: discord.channel });
    const message = await answer();
    const asked = core.asked.at(-1)!;
    assert.equal(type, 5);
    assert.equal(asked.text, sentence);
    const last = asked.after.at(-1)!;
    assert.ok(last.startsWith(`POST /interactions/${interaction.id}/`), 'acknowledged before the core is asked');
    assert.equal(asked.request.hidden, hidden);
    assert.deepEqual(asked.request.at, {
      platform: 'discord',
      workspace: discord.guild.id,
      id: discord.channel.id,
      under: null,
    });
    assert.equal(isHidden(message), hidden);
    assert.match(titleOf(message), /^## Asked: /u);
    assert.equal(message, interaction.original);
  });
}

test('“Add as report” hands over the words, the writer and the place of a message; the bot’s own words are none', async () => {
  const { discord, core } = stage;
  const { message: said } = reader.says('Five people were killed in <Mopti> & *elsewhere*.', { in: discord.channel });
  const { answer, type } = await editor.picks('Add as report', said);
  assert.ok(isHidden(await answer()));
  const { text: sentence, request } = core.asked.at(-1)!;
  assert.deepEqual([type, sentence, request.hidden], [5, 'add', true]);
  assert.deepEqual(request.message, {
    text: 'Five people were killed in <Mopti> & *elsewhere*.',
    by: 'Rita',
    url: `https://discord.com/channels/${discord.guild.id}/${discord.channel.id}/${said.id}`,
  });
  const own = await (await reader.types('incident', { name: 'north', share: true }, { in: discord.channel })).answer();
  await (await editor.picks('Add as report', own)).answer();
  assert.equal(core.asked.at(-1)!.request.message?.text, '');
});

test('what stands in the channel for all is told to the core, what is hidden is not', async () => {
  const { discord, core } = stage;
  const before = core.told.length;
  await (await reader.types('incident', { name: 'north' }, { in: discord.channel })).answer();
  assert.equal(core.told.length, before);
  const message = await (
    await reader.types('incident', { name: 'north', share: true }, { in: discord.channel })
  ).answer();
  await core.until(({ told }) => told.at(before));
  const at = { platform: 'discord', workspace: discord.guild.id, id: discord.channel.id, under: null };
  assert.deepEqual(core.told.at(before), { at, about: 'north', message: message.id });
});

test('who may do what is read from the permissions of the moment', async () => {
  const { discord, core } = stage;
  await (await reader.types('help', {}, { in: discord.channel })).answer();
  assert.deepEqual(core.asked.at(-1)!.request.asker, { id: reader.id, name: 'Rita', mayRule: false, mayFollow: false });
  await (await editor.types('help', {}, { in: discord.channel })).answer();
  assert.deepEqual(core.asked.at(-1)!.request.asker, { id: editor.id, name: 'Edda', mayRule: true, mayFollow: true });
  await assert.rejects(reader.types('subscribe', { what: 'all' }, { in: discord.channel }), /lacks the permissions/u);
});

test('a direct message has no workspace; there everybody may follow, and nobody rule', async () => {
  const { core } = stage;
  await (await reader.types('incident', { name: 'north' }, { in: reader.dm })).answer();
  const { at, asker } = core.asked.at(-1)!.request;
  assert.deepEqual(at, { platform: 'discord', workspace: null, id: reader.dm.id, under: null });
  assert.deepEqual([asker.mayRule, asker.mayFollow], [false, true]);
});

test('names are completed at once and within the limits', async () => {
  const { discord, core } = stage;
  for (const command of ['incident', 'changes', 'undo']) {
    const choices = await reader.completes(command, 'name', 'nor', { in: discord.channel });
    assert.equal(core.completed.at(-1), 'nor');
    assert.equal(choices.length, 24);
    assert.deepEqual(choices[0], { name: 'Incident 0', value: 'north-0' });
    assert.ok(choices.every(({ name, value }) => name.length <= 100 && String(value).length <= 100));
  }
});

test('a person who brought the bot along is answered in a server that it is no member of', async () => {
  const { discord, core } = stage;
  const channel = discord.addChannel('elsewhere', { guild: discord.addGuild('Elsewhere', { withBot: false }) });
  const message = await (await reader.types('incident', { name: 'north', share: true }, { in: channel })).answer();
  assert.match(titleOf(message), /share north/u);
  assert.equal(core.asked.at(-1)!.request.at.workspace, channel.guild!.id);
});
