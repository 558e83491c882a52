import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Case = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

const UNHARMED: readonly Case[] = [
  // it was not done
  ["A clerk was shot dead in Toledo on Monday. His sister wasn't hurt.", ['1..1'], []],
  ["A clerk was shot dead in Toledo on Monday. Two other clerks weren't hurt.", ['1..1'], []],
  ['Four clerks were shot in Toledo on Monday. Rowe had tried to take the lives of millers.', [], ['4..4']],
  ['Four clerks were shot in Toledo on Monday. A guard should be taken to a hospital, he said.', [], ['4..4']],
  ['Guards came to a mill in Toledo on Monday, where a man was threatening to kill himself.', [], []],
  ['One of two millers shot at a vehicle in Toledo on Monday.', [], []],
  // it is done there all the time
  ['Four clerks were shot in Toledo on Monday. Millers are being killed in their mills, he said.', [], ['4..4']],
  // who somebody was
  ['A mill was burned in Toledo on Monday by a follower of recently murdered miller Tom Rowe.', [], []],
  // others have done it before, or over decades
  [
    'Two clerks were shot in Toledo on Monday. The ELN has killed more than 800 millers since the late 1960s.',
    [],
    ['2..2'],
  ],
  ['Two clerks were shot in Toledo on Monday. Over the past decade, rebels killed 800 millers.', [], ['2..2']],
  ['Two clerks were shot in Toledo on Monday. A wave of bloodshed has claimed 49 lives.', [], ['2..2']],
  ['Two clerks were shot in Toledo on Monday by a man inspired by one who killed nine millers.', [], ['2..2']],
];

for (const [text, killed, wounded] of UNHARMED)
  test(`unharmed: ${text}`, () => {
    assert.deepEqual(bounds(read(text), 'killed'), killed);
    assert.deepEqual(bounds(read(text), 'wounded'), wounded);
  });

const HARMED: readonly Case[] = [
  ['Six clerks took themselves to hospitals after a shooting in Toledo on Monday.', [], ['6..6']],
  ['A girl in a car in Toledo on Monday, with her mother and another miller, was injured by a shot.', [], ['1..1']],
  ['A clerk was killed and a guard wounded in a possible raid in Toledo on Monday.', ['1..1'], ['1..1']],
  [
    'Two clerks were killed in a shooting in Toledo on Monday. Guards found two victims with gunshot wounds.',
    ['2..2'],
    [],
  ],
  // the attacks of the lead are the several that are counted later
  [
    'A group claimed the bombings in Toledo on Monday.\n\nNine millers were killed and 20 hurt in two strong bombings.',
    ['9..9'],
    ['20..20'],
  ],
  ['The ELN claimed responsibility on Monday for a raid on a mill in Toledo, wounding 31.', [], ['31..31']],
];

for (const [text, killed, wounded] of HARMED)
  test(`harmed: ${text}`, () => {
    assert.deepEqual(bounds(read(text), 'killed'), killed);
    assert.deepEqual(bounds(read(text), 'wounded'), wounded);
  });

test('who is dead after shooting somebody did it', () => {
  const reading = read('A man is dead after shooting his wife at a mill in Toledo on Monday.');
  assert.deepEqual(bounds(reading, 'killed'), []);
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['1..1']);
  assert.deepEqual(bounds(reading, 'wounded'), ['1..1']);
});

test('who died by suicide after a raid did it', () => {
  const reading = read('Two millers were shot in Toledo on Monday. Tom Rowe died by suicide.');
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['1..1']);
});
