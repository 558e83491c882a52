import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['A man was shot in Toledo on Monday. He died at a hospital.', ['1..1'], []],
  ['A woman was wounded in a shooting in Toledo on Monday. She was later pronounced dead.', ['1..1'], []],
  ['Tom Rowe, 29, was one of five men shot in Toledo on Sunday. He died on Tuesday.', ['1..1'], ['4..4']],
];

for (const [text, killed, wounded] of KILLED)
  test(`died later: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

const DIED_OF_IT: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['A man shot at a party in Toledo on Saturday has died, police said.', ['1..1'], []],
  ['Ann Rowe, 31, who was wounded in a shooting in Toledo on Monday, died at a hospital.', ['1..1'], []],
  ['Police say a man critically injured in a shooting in Toledo on Monday has died.', ['1..1'], []],
  ['One of the four people wounded in a shooting in Toledo on Monday has died.', ['1..1'], ['3..3']],
  ['One of the victims of a shooting in Toledo on Monday has died.', ['1..1'], []],
  ['A guard who shot two men in Toledo on Monday has died.', [], ['2..2']],
  ['A man charged with a shooting that hurt two people in Toledo on Monday has died in jail.', [], ['2..2']],
];

for (const [text, killed, wounded] of DIED_OF_IT)
  test(`died of it: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

test('a gunman who died of a shot is no victim', () => {
  const reading = read('A gunman shot by police in Toledo on Monday has died.');
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['1..1']);
  assert.deepEqual(bounds(reading, 'killed'), []);
});

const NOBODY: readonly string[] = [
  'A suspect was shot in Toledo on Monday. He died.',
  'Five people were shot in Toledo on Monday. He died years ago.',
  'Tom Rowe was one of five people at the door in Toledo on Monday. He died in May.',
];

for (const text of NOBODY) test(`of nobody: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), []));

test('sentences that all tell of a death are read in one pass', () => {
  const text = 'A man was shot in Toledo. He died. '.repeat(2000);
  const started = performance.now();
  read(text);
  assert.ok(performance.now() - started < 10_000);
});

test('the day on which somebody died a week later is not the day of the attack', () => {
  const died = 'A teacher died on Friday, six days after a shooting in Toledo in which she was wounded.';
  const reading = read(`${died} She was hit by gunfire on March 1. Gene Lowe was also killed in the shooting.`);
  assert.deepEqual(bounds(reading, 'killed').at(-1), '2..2');
});
