import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD =
  'A bomb killed six people at a mill in Toledo on Monday.\n\nIn May, rebels killed two guards on a train near Leon.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`${LEAD}\n\n${sentence}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Police suspect the ELN was involved.', [`suspected ${ELN}`]],
  ['The mayor accused the ELN of staging the attack.', [`blamed ${ELN}`]],
  ['The mayor blamed the ELN for that attack.', []],
  ['The mayor blamed the ELN for the killing of the two guards.', []],
  ['In Leon, the mayor blamed the ELN for them.', []],
];

for (const [text, expected] of TOLD)
  test(`in a new paragraph behind the background: ${text}`, () => assert.deepEqual(statements(text), expected));

test('a deed that is dated for the day before, with doers of its own, is another', () => {
  const text =
    'A rocket fired from Qorvan struck Leon on Thursday. Nobody was hurt.\n\nOn Wednesday, a rocket landed on a street in Toledo. Two millers were hurt.\n\nThe ELN claimed that day’s attack.';
  const reading = read(text, '2016-10-07');
  const [first, second] = reading.incidents;
  assert.equal(first?.when?.start, '2016-10-06');
  assert.equal(second?.when?.start, '2016-10-05');
  assert.deepEqual(mainClaims(reading, 'attribution'), []);
});

test('a month is no day of it where a count stands behind', () => {
  const text =
    'Rebels ambushed a convoy near Leon, killing nine guards. Last July, 17 guards were killed in an attack on a mill in Toledo.';
  const [first, second] = read(text, '2024-08-06').incidents;
  assert.equal(first?.place?.name, 'Leon');
  assert.deepEqual([second?.when?.start, second?.when?.end], ['2024-07-01', '2024-07-31']);
});
