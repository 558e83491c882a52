import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Command } from '../../src/commands/command.ts';
import { readMoment } from '../../src/commands/moment.ts';
import { parse } from '../../src/commands/parse.ts';

const known = new Set(['al-asad', 'ain al asad', 'tower 22']);
const isName = (words: string): boolean => known.has(words.toLowerCase());

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
  ['/incident al-asad as of teatime', { kind: 'bad-moment', typed: 'teatime' }],
  ['quotes al-asad wounded', { kind: 'quotes', name: 'al-asad', field: 'wounded' }],
  ['quotes al-asad', { kind: 'quotes', name: 'al-asad', field: null }],
  ['changes al-asad since 19:00', { kind: 'changes', name: 'al-asad' }],
  ['sources al-asad', { kind: 'sources', name: 'al-asad' }],
  ['/incident list iraq', { kind: 'list', words: 'iraq' }],
  ['', { kind: 'help' }],
  ['/incident help', { kind: 'help' }],
  ['subscribe al-asad', { kind: 'follow', verb: 'subscribe', rest: 'al-asad' }],
  ['lits iraq', { kind: 'unknown', typed: 'lits iraq', nearest: 'list iraq' }],
];

for (const [typed, expected] of CASES) test(`“${typed}”`, () => assert.deepEqual(parse(typed, isName), expected));

test('smart quotes are forgiven', () =>
  assert.deepEqual(parse('al-asad what’s the toll?', isName), {
    kind: 'ask',
    name: 'al-asad',
    question: "what's the toll?",
    asOf: null,
  }));

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
    fc.property(typed, (text) => void Command.parse(parse(text, isName))),
    { numRuns: 500 },
  );
});

test('a moment that does not exist is none', () => {
  for (const typed of ['2024-13-01', '2024-08-06 25:00', 'yesterday', '', '2024-08-06T08:36+99:99'])
    assert.equal(readMoment(typed), null, typed);
  assert.equal(readMoment('2024-08-06T10:36+02:00'), '2024-08-06T08:36:00Z');
});
