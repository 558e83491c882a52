import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderDiscord } from '../../../adapters/discord/render.ts';
import type { Post } from '../../../src/model/post.ts';
import { CARD, quoteOf, said } from './posts.ts';

/** The texts of a message, those of its card first. */
const textsOf = (post: Post): string[] =>
  renderDiscord(post).components[0].components.flatMap((part) => ('content' in part ? [part.content] : []));
const rowsOf = (post: Post) => renderDiscord(post).components.slice(1);

test('a card: head, sections with their points and quotes, a footer in small print, buttons and menus', () => {
  assert.deepEqual(renderDiscord(CARD), {
    flags: 32768,
    components: [
      {
        type: 17,
        accent_color: 0xd9822b,
        components: [
          {
            type: 10,
            content: '## Rocket attack on North Base\n-# Example province\n-# Monday 5 August 2024, hour not reported',
          },
          {
            type: 10,
            content: [
              '**Wounded**  **5–7, one seriously. Not final.**',
              '- at least 5: officials, “could still change” (3 of 5 reports)',
              '- as many as 7: officials to another agency',
              '**Killed**  **Not reported.**',
              '**What**  Two rockets.',
              '> Two rockets fell.',
              '> Nobody saw from where.',
              '-# The Example Times, 6 Aug 2024',
            ].join('\n'),
          },
          { type: 14, divider: true, spacing: 1 },
          { type: 10, content: '-# Not here: 3 killed at South Base\n-# 5 reports: 4 dated 6 Aug 2024, 1 undated' },
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Quotes', custom_id: 'quotes north-base-2024-08-05' },
          { type: 2, style: 2, label: 'Ask', custom_id: 'ask north-base-2024-08-05' },
          { type: 2, style: 1, label: 'Share', custom_id: 'share north-base-2024-08-05' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'choose 1',
            placeholder: 'Read one in its paragraph',
            options: [{ label: 'what: The Example Times', value: 'quote r1 0' }],
          },
        ],
      },
    ],
  });
});

test('the source of a quote is a link only where it can do nothing but open a page', () => {
  const sourceAt = (url: string): string =>
    textsOf({ ...said(''), lines: [{ text: '', quotes: [quoteOf('Q.', 'Outlet', url)], keep: 0 }] })[0]!.split(
      '\n',
    )[1]!;
  assert.equal(sourceAt('https://example.org/a?b=1'), '-# Outlet · [open](https://example.org/a?b=1)');
  assert.equal(
    sourceAt('https://example.org/a) [b](https://evil.example/_x_'),
    '-# Outlet · [open](https://example.org/a%29%20%5Bb%5D%28https://evil.example/%5Fx%5F)',
  );
  for (const url of [
    'javascript:alert(1)',
    'discord://x',
    'file:///etc/passwd',
    `https://example.org/${'a'.repeat(600)}`,
  ])
    assert.equal(sourceAt(url), '-# Outlet', url);
});

test('a quote with marks keeps its words, each of its lines quoted', () => {
  const quote = quoteOf('He said: “@everyone”.\n\n# Not a heading\r\n- “[this](https://evil.example)”\u2028<@1234>');
  assert.equal(
    textsOf({ ...said(''), lines: [{ text: 'Said', quotes: [quote], keep: 0 }] })[0],
    [
      'Said',
      '> He said: “\\@everyone”.',
      '> ',
      '> \\# Not a heading',
      '> \\- “[this]\\(https\\://evil.example)”',
      '> \\<@1234>',
      '-# The Example Times, 6 Aug 2024',
    ].join('\n'),
  );
});

test('control characters and turned directions are gone, a half character is replaced', () => {
  assert.deepEqual(textsOf(said('a\u0000b\u001bc \u202egnp\u202c \ud800 د')), ['a b c gnp \ufffd د']);
});

test('a title that is too long ends in …; a line is never cut', () => {
  assert.equal(textsOf({ ...said('x'), title: 'y'.repeat(500) })[0]!.length, '## '.length + 256);
  const long = 'word '.repeat(1200).trim();
  assert.deepEqual(textsOf(said(long)), ['A line of 5999 characters, too long to show here.']);
});

test('what does not fit is named and can be paged to', () => {
  const lines = Array.from({ length: 90 }, (_, k) => ({ text: `line ${k} ${'x'.repeat(90)}`, keep: 3 }));
  const post: Post = { title: 'Many', lines, buttons: [], says: 'list' };
  const [row] = rowsOf(post);
  const [button] = row!.components as { custom_id: string; label: string }[];
  assert.equal(button!.custom_id, 'more 2 list');
  const shown = textsOf(post)
    .join('\n')
    .match(/line \d+/gu)!;
  assert.equal(button!.label, `${90 - shown.length} more lines`);
  const next = [2, 3].flatMap(
    (page) =>
      textsOf({ ...post, page })
        .join('\n')
        .match(/line \d+/gu) ?? [],
  );
  assert.deepEqual(
    [...shown, ...next],
    lines.map((_, k) => `line ${k}`),
  );
});

test('a button that cannot carry its sentence is left out; sharing then means the message itself', () => {
  const long = 'a question '.repeat(20).trim();
  const [row] = rowsOf({
    ...said('x'),
    buttons: [
      { label: 'Ask', says: `ask ${long}` },
      { label: 'Share', says: `share ${long}` },
      { label: 'Ask', says: '' },
      { label: '  ', says: 'list' },
      { label: 'One', says: 'one' },
      { label: 'One again', says: 'one' },
      { label: 'z'.repeat(200), says: 'two' },
    ],
  });
  assert.deepEqual(
    (row!.components as { custom_id: string; label: string }[]).map(({ custom_id, label }) => [custom_id, label]),
    [
      ['share', 'Share'],
      ['one', 'One'],
      ['two', `${'z'.repeat(79)}…`],
    ],
  );
});

test('many choices become several menus, each choice once', () => {
  const choices = Array.from({ length: 60 }, (_, k) => ({ label: `c${k}`, says: `quote r ${k % 55}` }));
  const menus = rowsOf({ ...said('x'), menus: [{ label: 'Read one', choices }] }).map(
    (row) => row.components[0] as { custom_id: string; placeholder: string; options: unknown[] },
  );
  assert.deepEqual(
    menus.map(({ custom_id, placeholder, options }) => [custom_id, placeholder, options.length]),
    [
      ['choose 1', 'Read one', 25],
      ['choose 2', 'Read one (2)', 25],
      ['choose 3', 'Read one (3)', 5],
    ],
  );
});

test('a post without a word still makes a message', () => {
  assert.deepEqual(textsOf({ title: '', lines: [], buttons: [] }), ['Nothing to show.']);
});
