import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Told = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

const TOLD: readonly Told[] = [
  // Those who die along with somebody.
  ['A judge was killed in Leon on Monday along with two guards.', ['3..3'], []],
  ['A judge was shot and killed in Leon along with his wife and their son aged 7.', ['3..3'], []],
  ['A judge was shot dead in Leon on Monday along with his wife and two sons.', ['4..4'], []],
  ['A judge was killed in Leon when a bomb hit a bus along with two cars.', ['1..1'], []],
  // One more is counted on once, whoever it is.
  ['A clerk was killed in Leon on Monday when a bomb went off. A guard also died.', ['1..1', '2..2'], []],
  ['A clerk was killed in Leon on Monday when a bomb went off. A woman also was killed.', ['1..1', '2..2'], []],
  ['A clerk was killed in Leon on Monday when a bomb went off. A tour guide was also killed.', ['1..1', '2..2'], []],
  // Where people are from counts nobody.
  ['At least 29 people (18 different nationalities) were killed in Leon on Monday.', ['29..'], []],
  ['At least 29 people from 18 countries were killed in Leon on Monday.', ['29..'], []],
  // Shot at is not shot.
  ['Tom Rowe was shot at by two gunmen in Leon on Monday.', [], []],
  ['Two clerks were shot at while leaving a bank in Leon on Monday.', [], []],
  ['Two clerks were shot at a bank in Leon on Monday.', [], ['2..2']],
  // Harm in other words.
  ['A bomb went off in Leon on Monday. All three clerks sustained major injuries.', [], ['3..3']],
  ['The army admitted the deaths of two clerks along with three injuries in a raid in Leon.', ['2..2'], ['3..3']],
  ['A clerk escaped a raid in Leon on Monday with three injuries.', [], []],
  ['A band massacres seven clerks in Leon, Nicaragua.', ['7..7'], []],
  ['The massacres left seven mills empty in Leon. Two clerks were killed on Monday.', ['2..2'], []],
];

for (const [text, killed, wounded] of TOLD)
  test(`who is counted: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });
