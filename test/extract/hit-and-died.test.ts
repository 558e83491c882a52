import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Case = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

const HIT: readonly Case[] = [
  ['Five people were hit in a shooting at a mill in Toledo on Monday.', [], ['5..5']],
  ['Nine people were struck when shots rang out in Toledo on Monday.', [], ['9..9']],
  ['Gunfire struck four guards at a mill in Toledo on Monday.', [], ['4..4']],
  ['A stray bullet hit a girl in Toledo on Monday.', [], ['1..1']],
  ['Ann Rowe was one of five people hit when a gunman fired in Toledo on Monday.', [], ['5..5']],
  ['A gunman fired at a mill in Toledo on Monday. Six people were hit, one of them fatally.', ['1..1'], ['5..5']],
];

for (const [text, killed, wounded] of HIT)
  test(`hit: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

const HIT_BY_NO_BULLET: readonly string[] = [
  'Two millers were hit with fines after a raid in Toledo on Monday.',
  'Two millers were hit hard by a raid in Toledo on Monday.',
  'Two brothers struck a deal after a shooting in Toledo on Monday.',
  'Two gunmen struck when the guards slept in Toledo on Monday.',
  'Two carts were hit in a shooting in Toledo on Monday.',
];

for (const text of HIT_BY_NO_BULLET)
  test(`not hit: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), []));

const DIED: readonly Case[] = [
  ['A guard was shot in Toledo on Monday. He was rushed to a hospital, where he later died.', ['1..1'], []],
  ['A guard was shot in Toledo on Monday. Medics took him to a hospital, but he died there.', ['1..1'], []],
  [
    'Medics found a clerk with a gunshot wound in Toledo on Monday. Medics treated her. She was taken to a clinic but did not survive.',
    ['1..1'],
    [],
  ],
  [
    'Two clerks were wounded in a shooting in Toledo on Monday. A guard was taken to a hospital, where he was pronounced dead.',
    ['1..1'],
    ['2..2'],
  ],
  ['Two guards were taken to a hospital after a raid in Toledo on Monday, where both died.', ['2..2'], []],
  ['A guard who was shot in the neck in Toledo on Monday was pronounced dead at a hospital.', ['1..1'], []],
  ['Tom Rowe was wounded in a shooting in Toledo on Monday where a guard died.', ['1..1'], ['1..1']],
  ['Two millers were wounded in a shooting in Toledo on Monday, but all survived.', [], ['2..2']],
  [
    'A guard was wounded in a shooting in Toledo on Monday. Tom Rowe said he lived there before he died.',
    [],
    ['1..1'],
  ],
];

for (const [text, killed, wounded] of DIED)
  test(`died of what was told before: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

test('those whose names are given are not all the dead, so nobody knows how many of those shot live', () => {
  const names = 'Police gave the names of two people killed by a gunman at a mill in Toledo on Monday.';
  const reading = read(`${names} Nine people were shot, an officer said.`);
  assert.deepEqual(bounds(reading, 'killed'), ['2..2']);
  assert.deepEqual(bounds(reading, 'wounded'), []);
});
