import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../src/extract/text/sentences.ts';

const cut = (text: string): string[] => sentencesOf(text, 0).map(({ start, end }) => text.slice(start, end));

const CUTS: readonly (readonly string[])[] = [
  ['The market burned.', 'Two guards fled to Toledo.', 'Nobody saw them in 2019.', 'The bridge held.'],
  ['“We ran to the river.”', 'Ann Rowe said so on Monday.'],
  ['Capt. Rowe met Mr. Hale of Dayton, Ohio.', 'They spoke of Calif. Route 9 and left.'],
  ['Was it a mine?', 'The army said no.', 'Its spokesman, Prof. Hale, did not.'],
  ['See pic.twitter.com for more.', 'The U.S. Army called back.'],
];

for (const sentences of CUTS)
  test(`“${sentences[0]}” is cut from what follows it`, () => assert.deepEqual(cut(sentences.join(' ')), sentences));

test('a sentence ends where the space behind its full stop was lost', () => {
  assert.deepEqual(cut('A guard was hurt.Police came at once.A dog ran off.'), [
    'A guard was hurt.',
    'Police came at once.',
    'A dog ran off.',
  ]);
  const whole = ['See news.Toledo.example for more.', 'It was built in Node.JS for them.', 'It is at Tower.Com today.'];
  for (const text of whole) assert.deepEqual(cut(text), [text]);
});

test('a paragraph without end costs no more than its length', () => {
  const started = performance.now();
  for (const junk of ['aaaa', ' aaaa.', ' aaaa. ', '. ', ' aaaa.” ', ' 99.', ' aaaa.Aaaa ', ' aaaa.A'])
    sentencesOf(junk.repeat(20_000), 0);
  assert.ok(performance.now() - started < 10_000);
});
