import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

/** What two reports on one shooting come to for the wounded, as low-best-high. */
function wounded(...texts: readonly string[]): string {
  const readings = texts.map((text, k) => readReport({ id: `r${k}`, text, publishedAt: '2025-03-12' }));
  const members = readings.map(({ id }) => ({ report: id, incident: 0 }));
  const { low, best, high } = fuseIncident(new Map(readings.map((r) => [r.id, r])), members, []).casualties.wounded;
  return `${low}-${best}-${high}`;
}

const SEVEN_SHOT = 'Seven people were shot in Toledo on Monday.';

test('the dead of another report are taken off nobody: no report says how many lived', () => {
  assert.equal(wounded(SEVEN_SHOT), '7-7-7');
  assert.equal(wounded(SEVEN_SHOT, 'A man was killed in a shooting in Toledo on Monday.'), '7-7-7');
});

test('a number that another report gives for the wounded stays', () => {
  assert.equal(wounded(SEVEN_SHOT, 'A shooting in Toledo on Monday killed a man and wounded seven people.'), '7-7-7');
});

test('where as many died as were shot, nobody is left to be wounded', () => {
  const dead = 'One person was killed in a shooting in Toledo on Monday.';
  assert.equal(wounded('A man was shot in Toledo on Monday.', dead), 'null-null-null');
});

test('others who were shot are shot besides the dead', () => {
  assert.equal(wounded('Four others were shot in Toledo on Monday.', 'A man was killed in Toledo on Monday.'), '4-4-4');
});
