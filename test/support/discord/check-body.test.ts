import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from './breach.ts';
import { type BodyKind, type CheckedBy, checkBody } from './check-body.ts';
import type { Message } from './world.ts';

const SAFE = { allowed_mentions: { parse: [] } };
const NEW = { ...SAFE, nonce: '1', enforce_nonce: true };
const V2 = 32768;
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (more: object) => ({ type: 2, style: 2, label: 'Quotes', ...more });
const menu = (options: unknown[], more = {}) => row({ type: 3, custom_id: 'm', options, ...more });
const options = (count: number) => Array.from({ length: count }, (_, k) => ({ label: `l${k}`, value: `v${k}` }));
const says = (characters: number) => ({ type: 10, content: 'x'.repeat(characters) });
const many = (count: number) => Array.from({ length: count }, () => says(1));
const card = (...components: unknown[]) => ({ ...NEW, flags: V2, components });
const embed = (characters: number) => ({ description: 'x'.repeat(characters) });
const command = (more: object) => ({ name: 'incident', description: 'what is known', ...more });
const option = (more: object) => ({ type: 3, name: 'name', description: 'which one', ...more });
const field = (id: string) => ({ type: 18, label: 'Question', component: { type: 4, custom_id: id, style: 1 } });
const form = (...components: unknown[]) => ({ type: 9, data: { custom_id: 'ask', title: 'Ask', components } });
const choices = (list: unknown[]) => ({ type: 8, data: { choices: list } });
const oldCard = { flags: V2, content: '', embeds: [] } as unknown as Message;
const oldText = { flags: 0, content: 'told', embeds: [] } as unknown as Message;

type Pair = {
  readonly kind: BodyKind;
  readonly taken: unknown;
  readonly broken: unknown;
  readonly by?: CheckedBy;
  readonly takenBy?: CheckedBy;
};
const message = (taken: object, broken: object): Pair => ({ kind: 'message', taken, broken });

/** For each rule a body just within it, and one just beyond. */
const PAIRS: Readonly<Record<Rule, Pair>> = {
  spec: message({ ...NEW, content: 'x' }, { ...NEW, contnet: 'x' }),
  flags: message({ ...NEW, content: 'x', flags: 4096 }, { ...NEW, content: 'x', flags: 64 }),
  content: message({ ...NEW, content: 'x'.repeat(2000) }, { ...NEW, content: 'x'.repeat(2001) }),
  embeds: message({ ...NEW, embeds: [embed(3000), embed(3000)] }, { ...NEW, embeds: [embed(3000), embed(3001)] }),
  'five rows': message(
    { ...NEW, components: [1, 2, 3, 4, 5].map((k) => row(button({ custom_id: `${k}` }))) },
    { ...NEW, components: [1, 2, 3, 4, 5, 6].map((k) => row(button({ custom_id: `${k}` }))) },
  ),
  'v2 flag': message(card(says(1)), { ...NEW, components: [says(1)] }),
  'v2 alone': message(card(says(1)), { ...card(says(1)), content: 'x' }),
  '40 components': message(card({ type: 17, components: many(39) }), card({ type: 17, components: many(40) })),
  '4000 characters': message(card(says(2000), says(2000)), card(says(2000), says(2001))),
  'unique custom_id': message(
    { ...NEW, components: [row(button({ custom_id: 'a' }), button({ custom_id: 'b' }))] },
    { ...NEW, components: [row(button({ custom_id: 'a' }), button({ custom_id: 'a' }))] },
  ),
  'unique id': message(
    card({ ...says(1), id: 1 }, { ...says(1), id: 2 }),
    card({ ...says(1), id: 1 }, { ...says(1), id: 1 }),
  ),
  'button target': message(
    { ...NEW, components: [row(button({ style: 5, url: 'https://example.org' }))] },
    { ...NEW, components: [row(button({ style: 2, url: 'https://example.org' }))] },
  ),
  'button label': message(
    { ...NEW, components: [row(button({ custom_id: 'a' }))] },
    { ...NEW, components: [row({ type: 2, style: 2, custom_id: 'a' })] },
  ),
  'unique option': message(
    { ...NEW, components: [menu(options(25))] },
    { ...NEW, components: [menu([...options(2), { label: 'again', value: 'v0' }])] },
  ),
  'option count': message(
    { ...NEW, components: [menu(options(2), { max_values: 2 })] },
    { ...NEW, components: [menu(options(2), { max_values: 3 })] },
  ),
  allowed_mentions: message({ ...NEW, content: 'x' }, { ...NEW, content: 'x', allowed_mentions: { parse: ['users'] } }),
  nonce: message({ ...NEW, content: 'x' }, { ...SAFE, content: 'x' }),
  empty: message({ ...NEW, content: 'x' }, { ...NEW, content: '' }),
  'callback type': {
    kind: 'callback',
    taken: { type: 6 },
    broken: { type: 6 },
    by: { callbackFits: false },
    takenBy: { callbackFits: true },
  },
  'choice length': {
    kind: 'callback',
    taken: choices([{ name: 'n', value: 'v'.repeat(100) }]),
    broken: choices([{ name: 'n', value: 'v'.repeat(101) }]),
  },
  'five fields': {
    kind: 'callback',
    taken: form(...['a', 'b', 'c', 'd', 'e'].map(field)),
    broken: form(...['a', 'b', 'c', 'd', 'e', 'f'].map(field)),
  },
  '100 commands': {
    kind: 'commands',
    taken: Array.from({ length: 100 }, (_, k) => command({ name: `c${k}` })),
    broken: Array.from({ length: 101 }, (_, k) => command({ name: `c${k}` })),
  },
  'unique command': {
    kind: 'commands',
    taken: [command({}), command({ name: 'help' })],
    broken: [command({}), command({})],
  },
  'command name': { kind: 'command', taken: command({ name: 'as-of' }), broken: command({ name: 'As of' }) },
  description: { kind: 'command', taken: command({}), broken: { name: 'incident' } },
  '8000 characters': {
    kind: 'command',
    taken: command({ options: heavy(25, 60) }),
    broken: command({ options: heavy(25, 64) }),
  },
  'required first': {
    kind: 'command',
    taken: command({ options: [option({ required: true }), option({ name: 'b' })] }),
    broken: command({ options: [option({}), option({ name: 'b', required: true })] }),
  },
  'autocomplete or choices': {
    kind: 'command',
    taken: command({ options: [option({ autocomplete: true })] }),
    broken: command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
  },
};

/** Options of which each carries this many characters of choices and more. */
function heavy(count: number, each: number): unknown[] {
  const choice = { name: 'n'.repeat(each), value: 'v'.repeat(each) };
  return Array.from({ length: count }, (_, k) =>
    option({
      name: `o${k}`,
      description: 'd'.repeat(each),
      choices: [choice, { name: choice.name, value: `${choice.value}`.replace('v', 'w') }],
    }),
  );
}

for (const [rule, { kind, taken, broken, by, takenBy }] of Object.entries(PAIRS))
  test(`a body is held to the rule "${rule}"`, () => {
    assert.deepEqual(checkBody(kind, taken, takenBy), []);
    assert.ok(
      checkBody(kind, broken, by).some((breach) => breach.rule === rule),
      JSON.stringify(checkBody(kind, broken, by)),
    );
  });

const BEYOND_THE_SPEC: readonly [what: string, kind: BodyKind, body: unknown][] = [
  ['a custom_id of 101', 'message', { ...NEW, components: [row(button({ custom_id: 'x'.repeat(101) }))] }],
  ['a label of 81', 'message', { ...NEW, components: [row(button({ custom_id: 'a', label: 'x'.repeat(81) }))] }],
  ['26 choices of a menu', 'message', { ...NEW, components: [menu(options(26))] }],
  ['a menu label of 101', 'message', { ...NEW, components: [menu([{ label: 'x'.repeat(101), value: 'a' }])] }],
  ['a placeholder of 151', 'message', { ...NEW, components: [menu(options(1), { placeholder: 'x'.repeat(151) })] }],
  [
    'six buttons in a row',
    'message',
    { ...NEW, components: [row(...[1, 2, 3, 4, 5, 6].map((k) => button({ custom_id: `${k}` })))] },
  ],
  ['a section without anything beside it', 'message', card({ type: 9, components: [says(1)] })],
  ['an unknown key deep inside', 'message', card({ type: 17, color: 1, components: [says(1)] })],
  ['a text without a letter', 'message', card(says(0))],
  ['26 completions', 'callback', choices(options(26).map(({ label, value }) => ({ name: label, value })))],
  ['a completion named in 101', 'callback', choices([{ name: 'x'.repeat(101), value: 'v' }])],
  [
    'a form titled in 46',
    'callback',
    { type: 9, data: { custom_id: 'a', title: 'x'.repeat(46), components: [field('q')] } },
  ],
  ['a field labelled in 46', 'callback', form({ ...field('q'), label: 'x'.repeat(46) })],
  ['a description of 101', 'command', command({ description: 'x'.repeat(101) })],
  ['a name of 33', 'command', command({ name: 'x'.repeat(33) })],
  ['a nonce of 26', 'message', { ...NEW, content: 'x', nonce: 'n'.repeat(26) }],
  ['a yes-or-no option to be completed', 'command', command({ options: [option({ type: 5, autocomplete: true })] })],
  ['a thread named in 101', 'thread from message', { name: 'x'.repeat(101) }],
];

for (const [what, kind, body] of BEYOND_THE_SPEC)
  test(`the published API refuses ${what}`, () => {
    assert.ok(checkBody(kind, body).some(({ rule }) => rule === 'spec'));
  });

test('a key that discord.js adds by itself is let pass where it does so, and nowhere else', () => {
  const body = { ...SAFE, content: 'x', tts: false, nonce: '1', enforce_nonce: false };
  assert.deepEqual(checkBody('message edit', body), []);
  assert.deepEqual(checkBody('callback', { type: 4, data: body }), []);
  assert.deepEqual(checkBody('thread from message', { name: 'x', type: 11 }), []);
  assert.equal(checkBody('thread from message', { name: 'x', tts: false })[0]?.path, 'tts');
});

test('an edit repeats the flag of a card, and a text that becomes a card is emptied', () => {
  const edit = { ...SAFE, flags: V2, components: [says(1)] };
  const rules = (body: object, before: Message) =>
    checkBody('message edit', body, { message: before }).map(({ rule }) => rule);
  assert.deepEqual(rules(edit, oldCard), []);
  assert.deepEqual(rules({ ...SAFE, components: [says(1)] }, oldCard), ['v2 flag']);
  assert.deepEqual(rules(edit, oldText), ['v2 alone']);
  assert.deepEqual(rules({ ...edit, content: '' }, oldText), []);
});

test('of a union only the branch that was meant complains', () => {
  const [breach, ...others] = checkBody('message', card({ type: 17, components: [says(4001)] }));
  assert.deepEqual(others, []);
  assert.equal(breach?.path, 'components.0.components.0.content');
});
