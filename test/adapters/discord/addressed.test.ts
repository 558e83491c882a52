import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressed } from '../../../adapters/discord/addressed.ts';

type Said = {
  readonly users?: readonly string[];
  readonly roles?: readonly object[];
  readonly guildId?: string | null;
};

/** What the bot 1 takes a message to say. */
function taken(content: string, { users = [], roles = [], guildId = 'g' }: Said = {}): string | null {
  const mentions = { users: new Map(users.map((id) => [id, { id }])), roles };
  return addressed({ content, guildId, mentions } as unknown as Parameters<typeof addressed>[0], '1');
}
const OWN_ROLE = { id: '9', tags: { botId: '1' } };
const OTHER_ROLES = [
  { id: '8', tags: { botId: '2' } },
  { id: '7', tags: null },
];

test('the mention of the bot is left out wherever it stands, and other mentions stay', () => {
  assert.equal(taken('<@1> who did it?'), 'who did it?');
  assert.equal(taken('who did it, <@!1>?'), 'who did it,  ?');
  assert.equal(taken('<@1> <@2> knows'), '<@2> knows');
  assert.equal(taken(' <@1> '), 'help');
});

test('the role that is the bot’s own is its name too, also where its words are kept from the bot', () => {
  assert.equal(taken('<@&9> who did it?', { roles: [...OTHER_ROLES, OWN_ROLE] }), 'who did it?');
  assert.equal(taken('', { roles: [OWN_ROLE] }), 'help');
  assert.equal(taken('<@&8> <@&7> who did it?', { roles: OTHER_ROLES }), null);
});

test('a reply that pings the bot says something to it, unless it says nothing', () => {
  assert.equal(taken('who did it?', { users: ['1'] }), 'who did it?');
  assert.equal(taken('', { users: ['1'] }), null);
});

test('nothing else calls it, but in a direct message everything does', () => {
  for (const content of ['@everyone', '<@&1>', '<@12>', '<#1>', 'sitrep', '']) {
    assert.equal(taken(content), null, content);
    assert.equal(taken(content, { guildId: null }), content || 'help');
  }
});
