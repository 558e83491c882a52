import fc from 'fast-check';
import type { Button, Menu, Post, PostLine } from '../../../src/model/post.ts';
import { quoteOf } from './posts.ts';

/** What has fooled a chat platform before, among words of several scripts. */
const PIECES = [
  '<!channel>',
  '@everyone',
  '@here',
  '<@1234>',
  '<@&1234>',
  '<#1234>',
  '<t:1722905100:R>',
  '</cmd:1>',
  '<a:x:1234>',
  '](javascript:alert(1))',
  '[click](https://evil.example)',
  '[',
  '](',
  'https://example.org/a_b',
  ':smile:',
  ':',
  '```',
  '`',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '\\',
  '# ',
  '## ',
  '-# ',
  '- ',
  '1. ',
  '> ',
  '>>> ',
  '<',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ud83d',
  '\u0301',
  '💥',
  '👩‍👩‍👧',
  'قاعدة عين الأسد',
  'בסיס',
  '空軍基地',
  'five were wounded',
  'al-Asad (3 of 5)',
  ' ',
  '  ',
];

/** Without the characters that the test itself marks escapes with. */
const anyCharacters = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((characters) => characters.replace(/[\u{f0000}-\u{f007f}]/gu, ''));

const text = (maxPieces: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, anyCharacters), {
      maxLength: maxPieces,
    })
    .map((pieces) => pieces.join(''));

/** Now and then ten thousand characters. */
const longText = fc.oneof(
  { weight: 9, arbitrary: text(12) },
  text(12).map((piece) => (piece || 'x').repeat(Math.ceil(10_000 / (piece.length || 1)))),
);

const url = fc.constantFrom(
  'https://example.org/a(b)_c',
  'http://[::1]/<x>',
  'javascript:alert(1)',
  'https://e.example/) [x](https://y',
  `https://e.example/${'a'.repeat(900)}`,
);

const quotes = fc.array(
  fc
    .record({ exact: longText, from: text(5), url: fc.option(url, { nil: undefined }) })
    .map((one) => quoteOf(one.exact, one.from, one.url)),
  { maxLength: 3 },
);

const line: fc.Arbitrary<PostLine> = fc.record(
  {
    label: longText,
    text: longText,
    under: fc.boolean(),
    strong: fc.boolean(),
    quotes,
    keep: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ['text', 'keep'] },
);

/** Many lines cost much to make, so some are the same ones over again. */
const lines = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { maxLength: 12 }) },
  fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 80 }))
    .map(([some, times]) => Array.from({ length: times }, () => some).flat()),
);

const button: fc.Arbitrary<Button> = fc.record({
  label: text(4),
  says: fc.oneof(
    text(4),
    fc.constantFrom('quotes a', 'share a', `share ${'a '.repeat(80)}`, `ask ${'a '.repeat(80)}`, ''),
  ),
});
const menu: fc.Arbitrary<Menu> = fc.record({
  label: text(4),
  choices: fc.array(button, { minLength: 1, maxLength: 70 }),
});

/** Any post that the core could make, and many that it never would. */
export const anyPost: fc.Arbitrary<Post> = fc.record(
  {
    title: longText,
    subtitle: longText,
    lines,
    buttons: fc.array(button, { maxLength: 40 }),
    menus: fc.array(menu, { maxLength: 6 }),
    says: fc.constantFrom('list', 'quotes a'),
    page: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['title', 'lines', 'buttons'] },
);
