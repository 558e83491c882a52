import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

type Case = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

const HIT: readonly Case[] = [
  ['Five people were hit in a shooting at a mill in Toledo on Monday.', [], ['5..5']],
  ['Nine people were struck when shots rang out in Toledo on Monday.', [], ['9..9']],
  ['Gunfire struck four guards at a mill in Toledo on Monday.', [], ['4..4']],
  ['A stray bullet hit a girl in Toledo on Monday.', [], ['1..1']],
  ['Ann Rowe was one of five people hit when a gunman fired in Toledo on Monday.', [], ['5..5']],
  ['A gunman fired at a mill in Toledo on Monday. Six people were hit, one of them fatally.', ['1..1'], ['5..5']],
  [
    'A man shot his brother dead in Toledo on Monday. He also shot a clerk, who remains hospitalized.',
    ['1..1'],
    ['1..1'],
  ],
  ['A man shot his brother dead in Toledo on Monday and shot a clerk who survived.', ['1..1'], ['1..1']],
  [
    'Two men shot and killed two guards in Toledo on Monday and shot at least one other person. They shot and killed at least one person in a mill.',
    ['2..2', '1..'],
    [],
  ],
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
  ['A guard was wounded in a shooting in Toledo on Monday. Tom Rowe said he lived there before he died.', [], ['1..1']],
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

const DEAD_OF_HURT: readonly Case[] = [
  [
    'Five people were wounded in a raid on a mill in Toledo on Monday. One of them died, police said.',
    ['1..1'],
    ['4..4'],
  ],
  ['A gunman wounded six people in Toledo on Monday. Two of the six have died.', ['2..2'], ['4..4']],
  ['Three guards were wounded, one fatally, in a raid in Toledo on Monday.', ['1..1'], ['2..2']],
  ['A raid in Toledo on Monday left six people wounded. Ann Rowe, 25, one of the six, died later.', ['1..1'], ['5..5']],
  ['Six people were hurt in a raid in Toledo on Monday. One of the injured, Tom Rowe, died.', ['1..1'], ['5..5']],
  ['Two clerks were taken to a hospital after a raid in Toledo on Monday, where one died.', ['1..1'], ['1..1']],
  ['Medics came upon two guards with gunshot wounds in Toledo on Monday. Both were pronounced dead.', ['2..2'], []],
  ['Four guards were found with gunshot wounds in Toledo on Monday and all died.', ['4..4'], []],
  ['Nine people were wounded in Toledo on Monday when a gunman opened fire, and one of them died.', ['1..1'], ['8..8']],
  ['One of the six people hospitalized after a shooting in Toledo on Monday has died.', ['1..1'], ['5..5']],
  // others than those who were hurt
  [
    'A clerk died and six people were wounded in Toledo on Monday. One of the victims, Tom Rowe, died there.',
    ['1..1', '1..1'],
    ['6..6'],
  ],
  ['Two gunmen wounded six people in Toledo on Monday. One of them was killed.', ['1..1'], ['6..6']],
];

for (const [text, killed, wounded] of DEAD_OF_HURT)
  test(`dead of those hurt: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

const WHOLE: readonly Case[] = [
  // one of those is no count of them
  ['Ann Rowe was one of nine people who were shot in Toledo on Monday.', [], ['9..9']],
  ['Two of the six guards who were shot in Toledo on Monday died.', ['2..2'], ['4..4']],
  // ages count nobody
  ['Clerks as young as 17 were wounded in a shooting in Toledo on Monday.', [], []],
  ['Clerks ranging in age from 17 to 40 were shot in Toledo on Monday. Six clerks were shot.', [], ['6..6']],
  // what is told of the next one is told in another clause
  ['Two raids took place on Mill Street, and a guard was wounded in Toledo on Monday.', [], ['1..1']],
  ['Four clerks have minor injuries after a raid in Toledo on Monday.', [], ['4..4']],
];

for (const [text, killed, wounded] of WHOLE)
  test(`of whom so many are told: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

test('what was said at first gives way', () => {
  const reading = read(
    'Seven guards were hurt in a raid in Toledo on Monday. An officer said at first that nine guards were hurt.',
  );
  const [now] = mainClaims(reading, 'wounded');
  assert.equal(now?.value.replaces, 9);
});

test('the day on which somebody died of his wounds is of the same event', () => {
  const shot = 'Five people were shot at a mill in Toledo on Saturday.';
  for (const died of ['Tom Rowe, 18, died on Monday of his wounds.', 'Tom Rowe, 18, died Monday at a hospital.']) {
    const reading = read(`${shot} ${died}`);
    assert.deepEqual(bounds(reading, 'killed'), ['1..1']);
    assert.deepEqual(
      mainClaims(reading, 'when').map(({ value }) => value.start),
      ['2025-03-08'],
    );
  }
});

test('who died in another raid on another day is of another event', () => {
  const reading = read('Five people were shot in Toledo on Saturday. Two guards died on Monday in a raid in Leon.');
  assert.deepEqual(bounds(reading, 'killed'), []);
});

test('men who shot it out are not shot', () =>
  assert.deepEqual(bounds(read('Nine people were hurt when two men shot it out in Toledo on Monday.'), 'wounded'), [
    '9..9',
  ]));
