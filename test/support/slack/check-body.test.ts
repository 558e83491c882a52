import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carelessIn } from './careless.ts';
import type { CaseName } from './cases.ts';
import { checkArguments, checkMessage, checkModal, type Fault } from './check-body.ts';

const words = (text: string) => ({ type: 'plain_text', text });
const long = (length: number) => 'x'.repeat(length);
const leaf = (text: string) => ({ type: 'text', text });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const line = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const section = (text: string) => ({ type: 'section', text: words(text) });
const button = (more: object = {}) => ({ type: 'button', text: words('Quotes'), value: 'quotes al-asad', ...more });
const option = (more: object = {}) => ({ text: words('Wounded'), value: 'quotes wounded', ...more });
const menu = (more: object = {}) => ({
  type: 'static_select',
  placeholder: words('Quotes'),
  options: [option()],
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const field = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'text', ...more });
const input = (more: object = {}) => ({
  type: 'input',
  block_id: 'ask',
  label: words('Question'),
  element: field(),
  ...more,
});
const modal = (more: object = {}) => ({
  type: 'modal',
  title: words('Ask'),
  submit: words('Ask'),
  blocks: [input()],
  ...more,
});
const image = (more: object = {}) => ({
  type: 'image',
  image_url: 'https://a.example/1.png',
  alt_text: 'a chart',
  ...more,
});
const CONFIRM = { title: words('Sure?'), text: words('It is shown to all.'), confirm: words('Yes'), deny: words('No') };
const address = (length: number) => `https://a.example/${long(length - 18)}`;
const group = (more: object = {}) => ({ label: words('Sources'), options: [option()], ...more });
const many = (count: number, make: (k: number) => object) => Array.from({ length: count }, (_, k) => make(k));

const EVERYTHING = [
  { type: 'header', text: { ...words('Rocket attack'), emoji: false } },
  { type: 'context', elements: [words('Anbar'), { type: 'mrkdwn', text: 'a &amp; b', verbatim: true }] },
  rich(
    line({ ...leaf('Wounded'), style: { bold: true } }, { type: 'link', url: 'https://a.example/1', text: 'report' }),
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [line(leaf('at least 5'))] },
    { type: 'rich_text_quote', elements: [leaf('<!channel> four were hurt')] },
    { type: 'rich_text_preformatted', elements: [leaf('x')] },
    line({ type: 'date', timestamp: 1_722_870_000, format: '{date_short}', fallback: '5 Aug' }),
  ),
  { type: 'divider' },
  { type: 'section', text: words('Who'), accessory: { type: 'overflow', options: [option()] } },
  image({ title: words('Wounded') }),
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'killed' },
        { type: 'raw_number', value: 4, text: '4' },
      ],
    ],
  },
  actions(button({ action_id: 'a', style: 'primary', confirm: CONFIRM }), menu({ action_id: 'b' })),
];

test('a message with every part that the bot may send is taken', () => {
  assert.equal(checkMessage({ text: 'Rocket attack', blocks: EVERYTHING }, false), null);
  assert.deepEqual(
    carelessIn({ text: 'a &lt;b&gt; <https://a.example|c> <!date^1^{date}|5 Aug>', blocks: EVERYTHING }),
    [],
  );
  assert.equal(checkModal(modal({ private_metadata: 'x', callback_id: 'y', close: words('Close') })), null);
});

const BLOCKS: readonly [rule: string, blocks: unknown, where: RegExp][] = [
  ['an unknown type of block', [{ type: 'markdown', text: 'x' }], /unsupported type.*\/blocks\/0/],
  ['a block for forms only', [input()], /unsupported type.*\/blocks\/0/],
  ['a field that no block has', [{ type: 'divider', text: 'x' }], /text.*\/blocks\/0/],
  ['no block', [], /\/blocks/],
  ['51 blocks', many(51, () => ({ type: 'divider' })), /\/blocks/],
  ['a block_id of 256', [{ type: 'divider', block_id: long(256) }], /\/blocks\/0\/block_id/],
  ['one block_id twice', many(2, () => ({ type: 'divider', block_id: 'x' })), /block_id x is used twice/],
  [
    'one action_id twice',
    [actions(button({ action_id: 'x' }), button({ action_id: 'x' }))],
    /action_id x is used twice/,
  ],
  ['an empty text', [section('')], /\/blocks\/0\/text\/text/],
  ['a section of 3001', [section(long(3001))], /\/blocks\/0\/text\/text/],
  ['a section of nothing', [{ type: 'section' }], /text or fields/],
  ['11 fields', [{ type: 'section', fields: many(11, () => words('x')) }], /fields/],
  ['a field of 2001', [{ type: 'section', fields: [words(long(2001))] }], /fields\/0\/text/],
  ['a header of 151', [{ type: 'header', text: words(long(151)) }], /\/blocks\/0\/text\/text/],
  ['a header in markup', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], /\/blocks\/0\/text\/type/],
  ['11 in a context', [{ type: 'context', elements: many(11, () => words('x')) }], /elements/],
  ['26 buttons', [actions(...many(26, () => button()))], /elements/],
  ['a button of 76', [actions(button({ text: words(long(76)) }))], /elements\/0\/text\/text/],
  ['a value of 2001', [actions(button({ value: long(2001) }))], /elements\/0\/value/],
  ['a button to an address of 3001', [actions(button({ url: address(3_001) }))], /elements\/0\/url/],
  ['101 groups', [actions({ type: 'static_select', option_groups: many(101, () => group()) })], /option_groups/],
  [
    'a choice to an address of 3001',
    [actions({ type: 'overflow', options: [option({ url: address(3_001) })] })],
    /url/,
  ],
  ['an image at an address of 3001', [image({ image_url: address(3_001) })], /image_url/],
  ['a button to a script', [actions(button({ url: 'javascript:alert(1)' }))], /elements\/0\/url/],
  ['a menu of nothing', [actions(menu({ options: [] }))], /options/],
  ['101 choices', [actions(menu({ options: many(101, () => option()) }))], /options/],
  ['a choice of 76', [actions(menu({ options: [option({ text: words(long(76)) })] }))], /options\/0\/text/],
  ['a choice worth 151', [actions(menu({ options: [option({ value: long(151) })] }))], /options\/0\/value/],
  ['a menu with neither', [actions({ type: 'static_select' })], /either options or option_groups/],
  ['a choice that is not there', [actions(menu({ initial_option: option({ value: 'y' }) }))], /one of the options/],
  ['a description of 76', [actions(menu({ options: [option({ description: words(long(76)) })] }))], /description/],
  [
    'a group of 76',
    [actions({ type: 'static_select', option_groups: [group({ label: words(long(76)) })] })],
    /option_groups\/0\/label/,
  ],
  ['a placeholder of 151', [actions(menu({ placeholder: words(long(151)) }))], /placeholder/],
  ['a spoken label of 76', [actions(button({ accessibility_label: long(76) }))], /accessibility_label/],
  ['a style of button that is none', [actions(button({ style: 'loud' }))], /style/],
  ['a question of 301', [actions(button({ confirm: { ...CONFIRM, text: words(long(301)) } }))], /confirm\/text/],
  [
    'a question titled with 101',
    [actions(button({ confirm: { ...CONFIRM, title: words(long(101)) } }))],
    /confirm\/title/,
  ],
  ['a yes of 31', [actions(button({ confirm: { ...CONFIRM, confirm: words(long(31)) } }))], /confirm\/confirm/],
  ['6 in an overflow', [actions({ type: 'overflow', options: many(6, () => option()) })], /options/],
  ['an image without words', [image({ alt_text: undefined })], /alt_text/],
  ['an image of nothing', [image({ image_url: undefined })], /image_url or slack_file/],
  ['words of 2001 for an image', [image({ alt_text: long(2001) })], /alt_text/],
  ['an image titled with 2001', [image({ title: words(long(2001)) })], /title/],
  ['an image twice', [image({ slack_file: { id: 'F1' } })], /image_url or slack_file/],
  [
    'a file by id and address',
    [image({ image_url: undefined, slack_file: { id: 'F1', url: 'https://a.example' } })],
    /id or url/,
  ],
  ['an empty piece of text', [rich(line(leaf('')))], /elements\/0\/elements\/0\/text/],
  ['an empty line', [rich(line())], /elements\/0\/elements/],
  ['a link to a script', [rich(line({ type: 'link', url: 'javascript:x', text: 'x' }))], /url/],
  ['a style that is none', [rich(line({ ...leaf('x'), style: { blink: true } }))], /blink/],
  ['a list of bare text', [rich({ type: 'rich_text_list', style: 'bullet', elements: [leaf('x')] })], /elements/],
  [
    'an indent of 9',
    [rich({ type: 'rich_text_list', style: 'bullet', indent: 9, elements: [line(leaf('x'))] })],
    /indent/,
  ],
  ['two tables', many(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] })), /only_one_table/],
  ['a date without a token', [rich(line({ type: 'date', timestamp: 1, format: 'x', fallback: 'x' }))], /token/],
  ['21 columns', [{ type: 'table', rows: [Array(21).fill({ type: 'raw_text', text: 'x' })] }], /rows\/0/],
  ['10,001 in a table', [{ type: 'table', rows: [[{ type: 'raw_text', text: long(10_001) }]] }], /more than 10000/],
  ['101 rows', [{ type: 'table', rows: Array(101).fill([{ type: 'raw_text', text: 'x' }]) }], /rows/],
];

for (const [rule, blocks, where] of BLOCKS)
  test(`${rule}: invalid_blocks`, () => broken(checkMessage({ text: 'x', blocks }, false), 'invalid_blocks', where));

const MESSAGES: readonly [rule: string, body: Record<string, unknown>, isEdit: boolean, word: CaseName][] = [
  ['nothing to say', {}, false, 'no_text'],
  ['40,001 characters', { text: long(40_001) }, false, 'msg_too_long'],
  ['an edit of 4,001 characters', { text: long(4_001) }, true, 'msg_too_long'],
  [
    '12,001 in all blocks',
    { text: 'x', blocks: [...many(4, () => section(long(3_000))), section('x')] },
    false,
    'msg_blocks_too_long',
  ],
  [
    'more metadata than that',
    { text: 'x', metadata: { event_type: 'a', event_payload: { x: long(3_001 - 43) } } },
    false,
    'metadata_too_large',
  ],
  ['metadata without a type', { text: 'x', metadata: { event_payload: {} } }, false, 'invalid_metadata_schema'],
];

for (const [rule, body, isEdit, word] of MESSAGES)
  test(`${rule}: ${word}`, () => broken(checkMessage(body, isEdit), word, /./));

test('a post may have the 4,001 characters that an edit may not', () => {
  assert.equal(checkMessage({ text: long(4_001) }, false), null);
});

const MODALS: readonly [rule: string, view: unknown, where: RegExp][] = [
  ['a title of 25', modal({ title: words(long(25)) }), /\/view\/title/],
  ['a button of 25', modal({ submit: words(long(25)) }), /\/view\/submit/],
  ['nothing to send it with', modal({ submit: undefined }), /submit is required/],
  ['101 blocks', modal({ blocks: many(101, () => ({ type: 'divider' })) }), /\/view\/blocks/],
  ['private_metadata of 3001', modal({ private_metadata: long(3001) }), /private_metadata/],
  ['a callback_id of 256', modal({ callback_id: long(256) }), /callback_id/],
  ['an external_id of 256', modal({ external_id: long(256) }), /external_id/],
  ['a hint of 2001', modal({ blocks: [input({ hint: words(long(2001)) })] }), /hint/],
  [
    '3001 in a field already',
    modal({ blocks: [input({ element: field({ initial_value: long(3001) }) })] }),
    /initial_value/,
  ],
  ['a label of 2001', modal({ blocks: [input({ label: words(long(2001)) })] }), /label/],
  ['a field of 3001', modal({ blocks: [input({ element: field({ max_length: 3001 }) })] }), /max_length/],
  [
    'more at least than at most',
    modal({ blocks: [input({ element: field({ min_length: 9, max_length: 8 }) })] }),
    /min_length/,
  ],
  [
    'a placeholder of 151',
    modal({ blocks: [input({ element: field({ placeholder: words(long(151)) }) })] }),
    /placeholder/,
  ],
  ['one block_id twice', modal({ blocks: [input(), input()] }), /block_id ask is used twice/],
  ['a table', modal({ blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }] }), /unsupported type/],
];

for (const [rule, view, where] of MODALS)
  test(`a form with ${rule}: invalid_arguments`, () => broken(checkModal(view), 'invalid_arguments', where));

const CALLS: readonly [rule: string, method: string, body: Record<string, unknown>, where: RegExp][] = [
  ['without a channel', 'chat.postMessage', { text: 'x' }, /\/channel/],
  ['with a made-up field', 'chat.postMessage', { channel: 'C1', text: 'x', blokcs: [] }, /blokcs/],
  ['that makes names into pings', 'chat.postMessage', { channel: 'C1', text: 'x', link_names: true }, /link_names/],
  ['that has text parsed', 'chat.update', { channel: 'C1', ts: '1.000001', text: 'x', parse: 'full' }, /parse/],
  ['under no ts', 'chat.postMessage', { channel: 'C1', text: 'x', thread_ts: 'x' }, /thread_ts/],
  ['for nobody', 'chat.postEphemeral', { channel: 'C1', text: 'x' }, /\/user/],
];

for (const [rule, method, body, where] of CALLS)
  test(`${method} ${rule}: invalid_arguments`, () => broken(checkArguments(method, body), 'invalid_arguments', where));

function broken(fault: Fault | null, word: CaseName, where: RegExp): void {
  assert.equal(fault?.error, word);
  assert.match(fault?.messages.join('\n') ?? '', where);
}
