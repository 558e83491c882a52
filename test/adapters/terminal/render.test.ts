import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderTerminal } from '../../../adapters/terminal/render.ts';
import { widthOf, wrap } from '../../../adapters/terminal/width.ts';
import type { Post } from '../../../src/model/post.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'عين الأسد هوجمت',
    '🚀🚀🚀 👩‍👩‍👧',
    '攻撃を受けた基地',
    '\u001b[31mred\u001b[0m',
    '@everyone <!channel>',
    '\u202etxet',
    'word '.repeat(200),
    'x'.repeat(500),
  ),
);
const line = fc.record(
  {
    text,
    keep: fc.constant(1),
    label: fc.option(text, { nil: undefined }),
    under: fc.boolean(),
    strong: fc.boolean(),
    quotes: fc.array(
      fc.record({ quote: text.map((exact) => ({ report: 'r', start: 0, end: exact.length, exact })), from: text }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['text', 'keep'] },
);
const post = fc.record({
  title: text,
  subtitle: text,
  lines: fc.array(line, { maxLength: 8 }),
  buttons: fc.array(fc.record({ label: text, says: text }), { maxLength: 4 }),
}) as fc.Arbitrary<Post>;

test('any post keeps to the width and steers no terminal', () => {
  fc.assert(
    fc.property(post, fc.integer({ min: 20, max: 160 }), (made, width) => {
      for (const shown of renderTerminal(made, { width, colour: false }).split('\n')) {
        assert.ok(widthOf(shown) <= width, `${widthOf(shown)} > ${width}: ${JSON.stringify(shown)}`);
        assert.doesNotMatch(shown, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
    { numRuns: 300 },
  );
});

test('a quotation is shown whole', () => {
  const exact =
    'At least five US personnel were injured in an attack against a military base in Iraq on Monday, US officials told Reuters.';
  const shown = renderTerminal(
    {
      title: 't',
      lines: [
        {
          text: 'wounded',
          keep: 0,
          quotes: [{ quote: { report: 'r', start: 0, end: exact.length, exact }, from: 'Reuters' }],
        },
      ],
      buttons: [],
    },
    { width: 40, colour: false },
  );
  const quoted = shown
    .split('\n')
    .filter((l) => l.startsWith('  > '))
    .map((l) => l.slice(4))
    .join(' ');
  assert.equal(quoted, exact);
});

test('colour only where it is asked for', () => {
  const made: Post = {
    title: 'Title',
    lines: [{ label: 'Killed', text: 'Not reported.', strong: true, keep: 0 }],
    buttons: [{ label: 'Quotes', says: 'quotes x' }],
  };
  assert.ok(renderTerminal(made, { width: 80, colour: true }).includes('\u001b['));
  assert.ok(!renderTerminal(made, { width: 80, colour: false }).includes('\u001b['));
});

test('wide and joined characters are counted as a terminal shows them', () => {
  assert.equal(widthOf('abc'), 3);
  assert.equal(widthOf('攻撃'), 4);
  assert.equal(widthOf('e\u0301'), 1);
  assert.equal(widthOf('👩‍👩‍👧'), 2);
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
});

test('a label that fits has a column of its own, a wide one is measured as it is shown', () => {
  const made: Post = {
    title: 't',
    lines: [
      { label: '攻撃', text: 'one', keep: 0 },
      { label: 'Killed', text: 'two', keep: 0 },
    ],
    buttons: [],
  };
  const columns = renderTerminal(made, { width: 80, colour: false })
    .split('\n')
    .slice(2)
    .map((shown) => widthOf(shown.replace(/(?:one|two)$/u, '')));
  assert.deepEqual(columns, [10, 10]);
});

test('a button is on one line where it fits', () => {
  const made: Post = {
    title: 't',
    lines: [],
    buttons: ['What changed', 'Sources of it', 'Ask'].map((label) => ({ label, says: label })),
  };
  assert.deepEqual(renderTerminal(made, { width: 20, colour: false }).split('\n').slice(2), [
    '[What changed]',
    '[Sources of it]',
    '[Ask]',
  ]);
});
