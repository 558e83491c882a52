import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PermissionsBitField } from 'discord.js';
import { askerOf, writerOf } from '../../../adapters/discord/asker.ts';

const ROLES = { editorRole: '10', followRole: '20' };
const user = { id: '1', displayName: 'Edda' };
const interaction = (more: object) =>
  ({ user, member: null, memberPermissions: new PermissionsBitField(0n), context: 0, ...more }) as never;
const rights = ({ mayRule, mayFollow }: { mayRule: boolean; mayFollow: boolean }) => [mayRule, mayFollow];

test('roles of a member whom discord.js knows, or has from the interaction alone', () => {
  const known = (...ids: string[]) => ({ displayName: 'E', roles: { cache: new Map(ids.map((id) => [id, {}])) } });
  const told = (...ids: string[]) => ({ nick: null, roles: ids });
  for (const member of [known, told]) {
    assert.deepEqual(rights(askerOf(interaction({ member: member() }), ROLES)), [false, false]);
    assert.deepEqual(rights(askerOf(interaction({ member: member('10') }), ROLES)), [true, false]);
    assert.deepEqual(rights(askerOf(interaction({ member: member('9', '20') }), ROLES)), [false, true]);
    assert.deepEqual(rights(askerOf(interaction({ member: member('10', '20') }), {})), [false, false]);
  }
});

test('whoever may manage the server may do both', () => {
  const manager = { memberPermissions: new PermissionsBitField('ManageGuild') };
  assert.deepEqual(rights(askerOf(interaction(manager), {})), [true, true]);
  const other = { memberPermissions: new PermissionsBitField('ManageMessages') };
  assert.deepEqual(rights(askerOf(interaction(other), {})), [false, false]);
  const admin = { memberPermissions: new PermissionsBitField('Administrator') };
  assert.deepEqual(rights(askerOf(interaction(admin), {})), [true, true]);
});

test('a direct message with the bot is one’s own; one among others is not', () => {
  assert.deepEqual(rights(askerOf(interaction({ memberPermissions: null, context: 1 }), ROLES)), [false, true]);
  assert.deepEqual(rights(askerOf(interaction({ memberPermissions: null, context: 2 }), ROLES)), [false, false]);
});

test('people are called as their server calls them', () => {
  assert.equal(askerOf(interaction({ member: { nick: 'Eddie', roles: [] } }), {}).name, 'Eddie');
  assert.equal(askerOf(interaction({ member: { nick: null, roles: [] } }), {}).name, 'Edda');
  assert.equal(askerOf(interaction({ member: { displayName: 'Ed', roles: { cache: new Map() } } }), {}).name, 'Ed');
});

test('the same for who writes a message', () => {
  const member = (permission: bigint, ...ids: string[]) => ({
    displayName: 'Ed',
    permissions: new PermissionsBitField(permission),
    roles: { cache: new Map(ids.map((id) => [id, {}])) },
  });
  const message = (one: object | null, guildId: string | null = '5') =>
    ({ author: user, member: one, guildId }) as never;
  assert.deepEqual(rights(writerOf(message(member(0n)), ROLES)), [false, false]);
  assert.deepEqual(rights(writerOf(message(member(0n, '10')), ROLES)), [true, false]);
  assert.deepEqual(rights(writerOf(message(member(32n)), ROLES)), [true, true]);
  assert.deepEqual(rights(writerOf(message(null), ROLES)), [false, false]);
  assert.deepEqual(writerOf(message(null, null), ROLES), { id: '1', name: 'Edda', mayRule: false, mayFollow: true });
});
