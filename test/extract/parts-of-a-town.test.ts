import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const LEAD =
  'Two women were killed in a shooting on Wednesday night in the South Side Kabo neighborhood of Chicago, police said.\n\nAnn Hale lived on the block.';

/** Each tells of people who were shot in another part of the town. */
const BESIDE: readonly string[] = [
  'Twenty minutes earlier, five people were wounded in a Rowe Park neighborhood shooting.',
  'About two hours earlier, a 15-year-old boy was shot dead in the West Side Rowe neighborhood.',
  'Wednesday morning, three men were shot dead in the Rowe section.',
  'The latest shooting left eight people dead in the Rowe Park neighborhood.',
  'At 3:45 p.m., nine people were shot in the West Side’s Rowe neighborhood.',
];

for (const aside of BESIDE)
  test(`another part of the town, another shooting: ${aside}`, () => {
    const reading = read(`${LEAD}\n\n${aside}`);
    assert.deepEqual(bounds(reading, 'killed'), ['2..2']);
    assert.deepEqual(bounds(reading, 'wounded'), []);
  });

/** Each goes on about what the lead told of. */
const MORE: readonly string[] = [
  'Five people were wounded in the shooting, police said.',
  'Minutes earlier, five people were wounded in an East Kabo neighborhood shooting.',
  'He then drove to the Rowe neighborhood, where he wounded five people, police said.',
  'Police said the five people wounded in the shooting were taken to a clinic in the Rowe neighborhood.',
];

for (const more of MORE)
  test(`the same shooting, whatever part of the town is named: ${more}`, () => {
    const reading = read(`${LEAD}\n\n${more}`);
    assert.deepEqual(bounds(reading, 'killed'), ['2..2']);
    assert.deepEqual(bounds(reading, 'wounded'), ['5..5']);
  });

test('what was in another part of the town was in that town, on that day', () => {
  const text = `${LEAD}\n\nTwenty minutes earlier, five people were wounded in a Rowe neighborhood shooting.`;
  const beside = read(text).incidents.find(({ main }) => !main);
  assert.equal(beside?.place?.name, 'Chicago');
  assert.equal(beside?.when?.start, '2025-03-12');
});

test('bombs that went off in several parts of a town are one attack', () => {
  const text =
    'Nine people were killed on Monday when bombs went off in Baghdad, police said.\n\nA bomb killed five people in the Kabo district. Another bomb killed four people in the Rowe district.';
  assert.ok(mainClaims(read(text), 'killed').some(({ value }) => value.state === 'number' && value.floor === 9));
});
