import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithKnown } from '../src/compare-with-known.ts';
import type { Report } from '../src/model/report.ts';

const URL_A = 'https://news.example.org/blast';
const first: Report = { id: 'a', text: 'Seven died in a blast.\n\nPolice said so.', url: URL_A };
const second: Report = { id: 'b', text: 'Five died in a blast.', url: `${URL_A}?utm_source=feed`, articleVersion: 2 };

test('the same text of the same article is known, whatever its id, its spaces and its other fields', () => {
  const again = { id: 'z', text: ' Seven died in a blast. Police said so.\n', url: `${URL_A}#top`, source: 'Example' };
  assert.deepEqual(compareWithKnown(again, [first, second]), { kind: 'known', report: 'a' });
});

test('the same text under the same id is known, even at another address', () => {
  const again = { ...first, url: 'https://elsewhere.example.org/blast' };
  assert.deepEqual(compareWithKnown(again, [first]), { kind: 'known', report: 'a' });
});

test('another text of the article is its next version, under its own id where it has one', () => {
  const third = { id: 'c', text: 'Four died in a blast.', url: URL_A };
  assert.deepEqual(compareWithKnown(third, [first, second]), {
    kind: 'keep',
    report: { ...third, articleVersion: 3 },
    others: ['a', 'b'],
  });
});

test('under the id of an earlier version it gets an id that tells it apart', () => {
  const next = { ...first, text: 'Five died in a blast.' };
  const standing = compareWithKnown(next, [first]);
  assert.deepEqual(standing.kind === 'keep' && standing.report, { ...next, id: 'a~2', articleVersion: 2 });
});

test('another text under a known id is a clash where the two are not one article', () => {
  for (const url of [undefined, 'https://elsewhere.example.org/blast'])
    assert.equal(
      compareWithKnown({ id: 'a', text: 'Other.', ...(url !== undefined && { url }) }, [first]).kind,
      'clash',
    );
  assert.equal(compareWithKnown({ id: 'x', text: 'Other.' }, [{ id: 'x', text: 'Text.' }]).kind, 'clash');
});

test('a copy of the text elsewhere is a report of its own', () => {
  const copy = { ...first, id: 'copy', url: 'https://elsewhere.example.org/blast' };
  assert.deepEqual(compareWithKnown(copy, []), { kind: 'keep', report: copy, others: [] });
});
