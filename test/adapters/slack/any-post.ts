import fc from 'fast-check';
import type { Post } from '../../../src/model/post.ts';

const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<#C1|general>',
  '@everyone',
  '@channel',
  '](javascript:alert(1))',
  '<javascript:alert(1)|click>',
  '*bold* _it_ `code` ~x~',
  ':fire: 🔥👨‍👩‍👧‍👦',
  'قصف قاعدة عين الأسد \u202e\u2066',
  '\u0000\u0007\u001b[31m',
  '\n\n\n',
  '\ud800',
  '&amp;<>&',
  ' ',
];
const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
/** Text of every length up to far over any limit. */
const text = fc
  .tuple(words, fc.constantFrom(1, 1, 1, 1, 3, 40, 400))
  .map(([piece, times]) => piece.repeat(times).slice(0, 12_000));

const quoted = text.map((exact) => ({ report: 'r', start: 0, end: exact.length, exact }));
const url = fc.constantFrom(
  'https://example.org/a?b=<c>',
  'http://example.org',
  'javascript:alert(1)',
  'ftp://example.org',
);
const quotes = fc.array(fc.record({ quote: quoted, from: words, url }, { requiredKeys: ['quote', 'from'] }), {
  maxLength: 3,
});
const line = fc.record(
  { label: words, text, under: fc.boolean(), strong: fc.boolean(), quotes, keep: fc.integer({ min: 0, max: 9 }) },
  { requiredKeys: ['text', 'keep'] },
);
const button = fc.record({ label: words, says: fc.oneof(words, text) });

/** Any post: hundreds of lines, quotes of 10,000 characters, text in every script that tries to be markup. */
export const anyPost: fc.Arbitrary<Post> = fc.record(
  {
    title: text,
    subtitle: text,
    lines: fc.oneof(
      { weight: 5, arbitrary: fc.array(line, { maxLength: 20 }) },
      { weight: 1, arbitrary: fc.array(line, { minLength: 100, maxLength: 400, size: 'max' }) },
    ),
    buttons: fc.array(button, { maxLength: 40 }),
    menus: fc.array(fc.record({ label: words, choices: fc.array(button, { minLength: 1, maxLength: 130 }) }), {
      maxLength: 4,
    }),
    says: text,
    page: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['title', 'lines', 'buttons'] },
);
