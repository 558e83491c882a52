import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Command } from '../../src/commands/command.ts';
import { readFrame } from '../../src/commands/frame.ts';
import { readMoment } from '../../src/commands/moment.ts';
import type { Known } from '../../src/commands/name-and-question.ts';
import { parse } from '../../src/commands/parse.ts';

const known = new Set(['al-asad', 'ain al asad', 'tower 22']);
const names: Known = {
  isName: (words) => known.has(words.toLowerCase()) || words.toLowerCase() === 'iraq',
  fits: (words) => ['iraq base attack', ...known].includes(words.toLowerCase()),
};

const CASES: readonly (readonly [string, Command])[] = [
  ['/incident al-asad', { kind: 'brief', name: 'al-asad', asOf: null }],
  ['  /INCIDENT   Al-Asad ', { kind: 'brief', name: 'Al-Asad', asOf: null }],
  ['al-asad', { kind: 'brief', name: 'al-asad', asOf: null }],
  ['/incident al-asad who claimed it?', { kind: 'ask', name: 'al-asad', question: 'who claimed it?', asOf: null }],
  ['ain al asad how many were hurt', { kind: 'ask', name: 'ain al asad', question: 'how many were hurt', asOf: null }],
  ['/incident tower 22 who did it', { kind: 'ask', name: 'tower 22', question: 'who did it', asOf: null }],
  ['somewhere else who did it?', { kind: 'ask', name: 'somewhere else', question: 'who did it?', asOf: null }],
  ['/incident al-asad as of 2024-08-06T08:36Z', { kind: 'brief', name: 'al-asad', asOf: '2024-08-06T08:36:00Z' }],
  ['/incident al-asad as of 2024-08-06 18:00 UTC', { kind: 'brief', name: 'al-asad', asOf: '2024-08-06T18:00:00Z' }],
  ['/incident al-asad as of 2024-08-06', { kind: 'brief', name: 'al-asad', asOf: '2024-08-06T23:59:59Z' }],
  [
    '/incident al-asad as of teatime',
    {
      kind: 'problem',
      says: '“teatime” is no moment. Write it as 2024-08-06, 6 August 2024 18:00 UTC or 2024-08-06T08:36Z.',
    },
  ],
  ['al-asad as of teatime?', { kind: 'ask', name: 'al-asad', question: 'as of teatime?', asOf: null }],
  [
    'brief al-asad as of teatime',
    {
      kind: 'problem',
      says: '“teatime” is no moment. Write it as 2024-08-06, 6 August 2024 18:00 UTC or 2024-08-06T08:36Z.',
    },
  ],
  ['iraq base attack', { kind: 'brief', name: 'iraq base attack', asOf: null }],
  ['iraq base attack?', { kind: 'ask', name: 'iraq', question: 'base attack?', asOf: null }],
  ['al-asad wounded', { kind: 'ask', name: 'al-asad', question: 'wounded', asOf: null }],
  [
    'al-asad how many wounded as of 2024-08-06 08:36',
    { kind: 'ask', name: 'al-asad', question: 'how many wounded', asOf: '2024-08-06T08:36:00Z' },
  ],
  ['/incident al-asad as of 6 Aug 2024 18:00 UTC', { kind: 'brief', name: 'al-asad', asOf: '2024-08-06T18:00:00Z' }],
  ['/incident al-asad as of August 6, 2024', { kind: 'brief', name: 'al-asad', asOf: '2024-08-06T23:59:59Z' }],
  ['quotes al-asad wounded', { kind: 'quotes', name: 'al-asad', field: 'wounded', asOf: null }],
  ['quotes al-asad', { kind: 'quotes', name: 'al-asad', field: null, asOf: null }],
  ['changes al-asad', { kind: 'changes', name: 'al-asad', asOf: null }],
  ['changes al-asad since 19:00', { kind: 'handover', name: 'al-asad', since: '19:00' }],
  ['changes since yesterday 19:00', { kind: 'handover', name: '', since: 'yesterday 19:00' }],
  ['changes', { kind: 'handover', name: '', since: '' }],
  ['changes since', { kind: 'handover', name: '', since: '' }],
  ['quote al-asad report 1234', { kind: 'quote', report: 'al-asad report', start: 1234 }],
  [
    'strike al-asad-2024-08-05 004-07 a typo in it',
    { kind: 'strike', name: 'al-asad-2024-08-05', claim: '004-07', reason: 'a typo in it' },
  ],
  ['undo r1 r2', { kind: 'undo', what: 'r1 r2' }],
  ['undo', { kind: 'undo', what: '' }],
  ['sources al-asad', { kind: 'sources', name: 'al-asad', asOf: null }],
  ['/incident list iraq', { kind: 'list', words: 'iraq' }],
  ['', { kind: 'help' }],
  ['/incident help', { kind: 'help' }],
  [
    'ask al-asad as of 2024-08-06T08:36:00Z who did it',
    { kind: 'ask', name: 'al-asad', question: 'who did it', asOf: '2024-08-06T08:36:00Z' },
  ],
  ['subscriptions', { kind: 'subscriptions' }],
  ['unfollow al-asad', { kind: 'unsubscribe', scope: { kind: 'incident', name: 'al-asad' } }],
  ['pause place:iraq', { kind: 'pause', scope: { kind: 'place', name: 'iraq' } }],
  ['unsubscribe', { kind: 'problem', says: 'Say which: “unsubscribe <name>”, or “unsubscribe all”.' }],
  [
    'quotes al-asad killed as of 2024-08-06',
    { kind: 'quotes', name: 'al-asad', field: 'killed', asOf: '2024-08-06T23:59:59Z' },
  ],
  [
    'ask al-asad who did it as of 2024-08-06',
    { kind: 'ask', name: 'al-asad', question: 'who did it', asOf: '2024-08-06T23:59:59Z' },
  ],
  ['hlep', { kind: 'unknown', typed: 'hlep', nearest: 'help' }],
  ['lits iraq', { kind: 'unknown', typed: 'lits iraq', nearest: 'list iraq' }],
];

for (const [typed, expected] of CASES) test(`“${typed}”`, () => assert.deepEqual(parse(typed, names), expected));

test('smart quotes are forgiven', () =>
  assert.deepEqual(parse('al-asad what’s the toll?', names), {
    kind: 'ask',
    name: 'al-asad',
    question: "what's the toll?",
    asOf: null,
  }));

test('how an answer is shown stands before what is asked', () => {
  assert.deepEqual(readFrame('/incident share more 2 quotes al-asad'), {
    text: 'quotes al-asad',
    shared: true,
    page: 2,
  });
  assert.deepEqual(readFrame('al-asad share'), { text: 'al-asad share', shared: false, page: 1 });
});

test('any typed text is some command', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('al-asad', 'who', 'as of', '2024-08-06', 'quotes', 'list', '/incident', '?', 'ask'), {
        maxLength: 8,
      })
      .map((w) => w.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => void Command.parse(parse(text, names))),
    { numRuns: 500 },
  );
});

test('a moment that does not exist is none', () => {
  for (const typed of [
    '2024-02-31',
    '31 February 2024',
    '6 Augment 20',
    '6 Xyz 2024',
    '2024-13-01',
    '2024-08-06 25:00',
    'yesterday',
    '',
    '2024-08-06T08:36+99:99',
  ])
    assert.equal(readMoment(typed), null, typed);
  assert.equal(readMoment('2024-08-06T10:36+02:00'), '2024-08-06T08:36:00Z');
});

test('a pasted article is neither a name nor a question, and costs no time', () => {
  let looked = 0;
  const isName = (): boolean => {
    looked += 1;
    return false;
  };
  const counting: Known = { isName, fits: () => false };
  assert.equal(parse('word '.repeat(20_000), counting).kind, 'problem');
  parse('a '.repeat(1000), counting);
  assert.ok(looked < 100, `${looked} names looked up`);
});
