import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageOf } from '../../src/model/pages.ts';
import type { Post, PostLine } from '../../src/model/post.ts';

const line = (text: string, keep: number, more: Partial<PostLine> = {}): PostLine => ({ text, keep, ...more });
const post = (lines: PostLine[], more: Partial<Post> = {}): Post => ({
  title: 't',
  lines,
  buttons: [],
  says: 'quotes quetta',
  ...more,
});
const upTo =
  (most: number) =>
  ({ lines }: Post): boolean =>
    lines.reduce(
      (sum, { text, quotes = [] }) => sum + text.length + quotes.reduce((n, q) => n + q.quote.exact.length, 0),
      0,
    ) <= most;
const texts = ({ lines }: Post): string[] => lines.map(({ text }) => text);

test('what fits is shown as it is', () => {
  const whole = post([line('a', 0), line('b', 9)]);
  assert.deepEqual(pageOf(whole, upTo(10)), whole);
});

test('the least important line goes first, and of two the later one', () => {
  const whole = post([line('a', 3), line('b', 9), line('c', 0), line('d', 9)]);
  assert.deepEqual(texts(pageOf(whole, upTo(3))), ['a', 'b', 'c']);
  assert.deepEqual(texts(pageOf(whole, upTo(2))), ['a', 'c']);
});

test('a button leads to what was dropped, in reading order', () => {
  const whole = post([line('a', 3), line('b', 9), line('c', 0), line('d', 9)]);
  const first = pageOf(whole, upTo(2));
  assert.deepEqual(first.buttons, [{ label: '2 more lines', says: 'more 2 quotes quetta' }]);
  const second = pageOf({ ...whole, page: 2 }, upTo(2));
  assert.deepEqual(texts(second), ['b', 'd']);
  assert.equal(second.title, 't (2)');
  assert.deepEqual(second.buttons, []);
});

test('points go with the line that they stand under', () => {
  const whole = post([line('a', 0), line('head', 9), line('point', 4, { under: true }), line('z', 0)]);
  assert.deepEqual(texts(pageOf(whole, upTo(8))), ['a', 'z']);
});

test('a quotation that is too long for any page is named, never cut', () => {
  const quote = { report: 'r', start: 0, end: 50, exact: 'x'.repeat(50) };
  const [shown] = pageOf(
    post([line('a', 0, { quotes: [{ quote, from: 'Dawn' }] })]),
    (p) => JSON.stringify(p).length < 300,
  ).lines;
  assert.ok(shown?.quotes);
  const [named] = pageOf(
    post([line('a', 0, { quotes: [{ quote, from: 'Dawn' }] })]),
    ({ lines }) => !lines[0]?.quotes,
  ).lines;
  assert.deepEqual(named, line('a; Dawn: a quotation of 50 characters, too long to show here', 0));
});

test('over all pages every line is shown once', () => {
  const lines = fc.array(
    fc.record({ text: fc.string({ minLength: 1, maxLength: 8 }), keep: fc.nat(9), under: fc.boolean() }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(lines, fc.integer({ min: 8, max: 60 }), (all, most) => {
      const whole = post(all.map((one, k) => ({ ...one, text: `${k}:${one.text}`.slice(0, 8) })));
      const seen: string[] = [];
      for (let page = 1; page <= 60; page += 1) {
        const shown = pageOf({ ...whole, page }, upTo(most));
        assert.ok(upTo(most)(shown));
        seen.push(...texts(shown));
        if (!shown.buttons.length) break;
      }
      assert.deepEqual(seen.toSorted(), texts(whole).toSorted());
    }),
  );
});
