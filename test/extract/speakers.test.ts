import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

const reading = (text: string, id = 'r', publishedAt = '2025-03-12') => readReport({ id, text, publishedAt });
const LEAD = 'A bomb exploded at a market in Quetta on Wednesday.';

const SPEAKERS: readonly (readonly [string, string])[] = [
  ['Five people were killed, police spokesman Omar Rowe said.', 'police spokesman Omar Rowe'],
  ['Police spokesman Omar Rowe told reporters that five people were killed.', 'Police spokesman Omar Rowe'],
  ['“Five people were killed,” said Ann Lee, a spokeswoman for the port.', 'Ann Lee'],
  ['Five people were killed, according to Ann Lee, a doctor at the hospital.', 'Ann Lee'],
  ['Five people were killed, Lt. Col. Ann Lee said.', 'Lt. Col. Ann Lee'],
  ['Mayor Tom Rowe said on Wednesday that five people were killed.', 'Mayor Tom Rowe'],
  ['Five People Were Killed, Police Say', 'Police'],
  ['Five people were killed, police said Wednesday.', 'police'],
  ['A bomber killed five people, an attack senior officials said was planned by the ELN.', 'senior officials'],
  ['A shooting witness said five people were killed.', 'A shooting witness'],
];
for (const [told, speaker] of SPEAKERS)
  test(`${speaker}: ${told}`, () => {
    const killed = reading(`${LEAD} ${told}`).claims.find(({ field }) => field === 'killed');
    assert.equal(killed?.speaker, speaker);
  });

test('who speaks for a body is that body, so that its later number takes the place of the earlier one', () => {
  const told = [
    reading(`${LEAD} Five people were killed, police said.`, 'a', '2025-03-12T08:00:00Z'),
    reading(`${LEAD} Seven people were killed, police spokesman Omar Rowe said.`, 'b', '2025-03-12T18:00:00Z'),
  ];
  const members = told.map(({ id }) => ({ report: id, incident: 0 }));
  const { low, best, high } = fuseIncident(new Map(told.map((r) => [r.id, r])), members, []).casualties.killed;
  assert.deepEqual([low, best, high], [7, 7, 7]);
});
