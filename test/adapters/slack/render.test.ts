import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderSlack } from '../../../adapters/slack/render.ts';
import type { Post } from '../../../src/model/post.ts';
import { blessing } from '../../support/golden-files.ts';
import { carelessIn } from '../../support/slack/careless.ts';
import { checkMessage } from '../../support/slack/check-body.ts';
import { ANSWER, CARD, quoting } from './a-post.ts';
import { anyPost } from './any-post.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

for (const [name, post] of Object.entries({ card: CARD, answer: ANSWER })) {
  test(`${name}: the message is the golden one`, () => {
    const path = join(GOLDEN, `${name}.json`);
    const drawn = `${JSON.stringify(renderSlack(post), null, 2)}\n`;
    if (blessing(process.env)) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, drawn);
    }
    assert.equal(drawn, readFileSync(path, 'utf8'));
  });
}

test('any post renders within every limit and pings nobody', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const message = renderSlack(post);
      assert.deepEqual(checkMessage(message, true), null);
      assert.deepEqual(carelessIn(message), []);
      assert.ok(message.text.isWellFormed(), 'the text can be sent in a form');
    }),
    { numRuns: 300 },
  );
});

test('a quote is shown whole and verbatim, or not at all', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const quotes = new Set(post.lines.flatMap((line) => (line.quotes ?? []).map(({ quote }) => quote.exact)));
      for (const shown of quotesIn(renderSlack(post).blocks)) assert.ok(quotes.has(shown), JSON.stringify(shown));
    }),
    { numRuns: 200 },
  );
});

test('the least important lines go first where a message is full, and a button leads to them', () => {
  const filler = 'word '.repeat(60);
  const lines = Array.from({ length: 40 }, (_, k) => ({ text: `line ${k}: ${filler}`, keep: k % 2 ? 9 : 0 }));
  const { text, blocks } = renderSlack({ title: 'Long', lines, buttons: [], says: 'list' });
  assert.match(text, /line 0:/);
  assert.doesNotMatch(text, /line 39:/);
  assert.match(JSON.stringify(blocks), /"value":"more 2 list"/);
});

test('the pages of a post together show every line once', () => {
  const lines = Array.from({ length: 60 }, (_, k) => ({ text: `[${k}] ${'x'.repeat(300)}`, keep: 5 }));
  const post: Post = { title: 'Long', lines, buttons: [], says: 'list' };
  const texts = Array.from({ length: 8 }, (_, k) => renderSlack({ ...post, page: k + 1 }).text);
  const seen = texts.slice(0, texts.findIndex((text, k) => text === texts[k + 1]) + 1).join('\n');
  assert.deepEqual(
    [...seen.matchAll(/\[(\d+)\]/g)].map(([, k]) => Number(k)).toSorted((a, b) => a - b),
    [...lines.keys()],
  );
});

test('two hundred labelled sections share 50 blocks', () => {
  const lines = Array.from({ length: 200 }, (_, k) => ({ label: `L${k}`, text: 'x', keep: 0 }));
  const { blocks } = renderSlack({ title: 'Many', lines, buttons: [{ label: 'List', says: 'list' }] });
  assert.ok(blocks.length <= 50);
  assert.match(JSON.stringify(blocks), /L199/);
});

test('a title of more than 150 characters is a bold line and no header', () => {
  const { blocks } = renderSlack({ title: 'long '.repeat(40), lines: [], buttons: [] });
  assert.deepEqual(
    blocks.map(({ type }) => type),
    ['rich_text'],
  );
});

test('only web addresses become links', () => {
  const line = {
    text: 'x',
    keep: 1,
    quotes: [quoting('A', 'one', 'https://a.example/'), quoting('B', 'two', 'javascript:alert(1)')],
  };
  const { blocks } = renderSlack({ title: 'T', lines: [line], buttons: [] });
  assert.deepEqual(JSON.stringify(blocks).match(/"url":"[^"]*"/g), ['"url":"https://a.example/"']);
});

test('two buttons of one verb have names of their own', () => {
  const buttons = ['wounded', 'killed', 'who'].map((field) => ({ label: field, says: `quotes harbour ${field}` }));
  const { blocks } = renderSlack({ title: 'T', lines: [], buttons });
  assert.deepEqual(JSON.stringify(blocks).match(/"action_id":"[^"]*"/g), [
    '"action_id":"quotes"',
    '"action_id":"quotes#2"',
    '"action_id":"quotes#3"',
  ]);
});

test('of too many buttons the one that leads on is kept', () => {
  const buttons = Array.from({ length: 40 }, (_, k) => ({ label: `B${k}`, says: `list ${k}` }));
  const row = renderSlack({ title: 'T', lines: [], buttons }).blocks.find(({ type }) => type === 'actions');
  const labels = JSON.stringify(row).match(/"text":"B\d+"/g)!;
  assert.equal(labels.length, 25);
  assert.equal(labels.at(-1), '"text":"B39"');
});

test('a choice whose command is too long is left out, a long label is cut at a word', () => {
  const choices = [
    { label: `${'seven '.repeat(20)}end`, says: 'quote r1 0' },
    { label: 'lost', says: `quote ${'r'.repeat(150)} 0` },
  ];
  const shown = JSON.stringify(renderSlack({ title: 'T', lines: [], buttons: [], menus: [{ label: 'M', choices }] }));
  assert.match(shown, /seven seven…"/);
  assert.doesNotMatch(shown, /lost/);
});

test('the text says everything but the buttons, with nothing in it that Slack reads as markup', () => {
  const { text } = renderSlack(ANSWER);
  assert.equal(
    text,
    [
      'Who did it? · Rocket attack on a harbour',
      'Not established.',
      'Claimed: the Free Pilots.',
      '  &gt; The Free Pilots &lt;claimed&gt; responsibility &amp; more.',
      '    The Courier, no date',
      '  &gt; Nobody else did.',
      '    report 4, outlet not named',
      'Nobody is reported as denying it.',
      'From 2 reports',
    ].join('\n'),
  );
});

function quotesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'rich_text_quote')
    return (node as unknown as { elements: { text: string }[] }).elements.map(({ text }) => text);
  return Object.values(node).flatMap(quotesIn);
}
