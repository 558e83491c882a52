import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../../src/extract/text/document.ts';

/** What stands in the second paragraph of a report is, and whether the third is its lead. */
const fenced = (line: string, next = ''): (string | null)[] => {
  const text = `Nine die in Leon raid\n\n${line}\n\n${next}Gunmen killed nine clerks in a mill in Leon on Monday, police said.`;
  return documentOf({ id: 'r', text }).sentences.map(({ fence }) => fence);
};

const FURNITURE: readonly [string, string][] = [
  ['Guards stand at the burnt mill in Leon. Photo by Tom Rowe/Leon Press', 'caption'],
  ['Guards at the mill where clerks died. Photo: Leon Press', 'caption'],
  ['Image caption', 'boilerplate'],
  ['Media playback is unsupported on your device', 'boilerplate'],
  ['Leon Gazette International Edition', 'boilerplate'],
  ['- Tom Rowe', 'byline'],
  ['- By Tom Rowe and Ann Rowe', 'byline'],
];

for (const [line, fence] of FURNITURE) test(`no prose: ${line}`, () => assert.equal(fenced(line)[1], fence));

test('what follows "Image caption" is a caption, and the lead stays the lead', () => {
  const sentences = documentOf({
    id: 'r',
    text: 'Nine die in Leon raid\n\nImage caption\n\nThe mill in which they died\n\nGunmen killed nine clerks in Leon on Monday.',
  }).sentences;
  assert.deepEqual(
    sentences.map(({ fence, paragraph }) => [fence, paragraph]),
    [
      [null, 0],
      ['boilerplate', 0],
      ['caption', 0],
      [null, 1],
    ],
  );
});

for (const line of [
  'The photos by Tom Rowe were shown to the court on Monday.',
  'The first edition of the paper was burnt in the raid.',
  'A photo: that was all that the clerk had left.',
])
  test(`prose: ${line}`, () => assert.equal(fenced(line)[1], null));
