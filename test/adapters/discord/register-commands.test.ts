import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { commandsOf } from '../../../adapters/discord/commands.ts';
import { isSame } from '../../../adapters/discord/register-commands.ts';
import { checkBody } from '../../support/discord/check-body.ts';

/** What is sent: what is not set leaves no trace. */
type Sent = RESTPostAPIChatInputApplicationCommandsJSONBody;
const sent = (role?: string) => JSON.parse(JSON.stringify(commandsOf(role))) as Sent[];
const WANTED = sent();

/** As Discord gives them back: numbered, sorted otherwise, what is not set left out or null. */
const registered = (commands: typeof WANTED) =>
  commands.toReversed().map((command, k) => ({
    ...command,
    id: `${k}`,
    application_id: '1',
    version: '1',
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    contexts: command.contexts?.toReversed() ?? null,
    default_member_permissions: command.default_member_permissions ?? null,
    ...(command.options?.length ? {} : { options: undefined }),
  })) as never;

test('Discord takes the commands, with and without a role that may follow', () => {
  for (const role of [undefined, '1']) assert.deepEqual(checkBody('commands', sent(role)), []);
});

test('what Discord gives back is the same', () => {
  assert.ok(isSame(registered(WANTED), WANTED));
});

test('any difference that people can see counts', () => {
  const [first, ...rest] = WANTED;
  const others: (typeof WANTED)[] = [
    rest,
    [...WANTED, { ...first!, name: 'another' }],
    [{ ...first!, description: 'Something else' }, ...rest],
    [{ ...first!, options: first!.options!.toReversed() }, ...rest],
    [{ ...first!, options: first!.options!.map((option) => ({ ...option, required: false })) as never }, ...rest],
    [{ ...first!, contexts: [0] }, ...rest],
    [{ ...first!, integration_types: [0] }, ...rest],
    [{ ...first!, default_member_permissions: '8' }, ...rest],
  ];
  for (const [k, other] of others.entries()) assert.ok(!isSame(registered(other), WANTED), String(k));
});

test('only what posts into a channel is for managers, until a role may do it too', () => {
  const forManagers = (commands: typeof WANTED) =>
    commands.flatMap(({ name, default_member_permissions: may }) => (may ? [[name, may]] : []));
  assert.deepEqual(forManagers(WANTED), [
    ['subscribe', '32'],
    ['digest', '32'],
    ['pause', '32'],
    ['resume', '32'],
    ['test', '32'],
    ['unsubscribe', '32'],
  ]);
  assert.deepEqual(forManagers(sent('1')), []);
});
