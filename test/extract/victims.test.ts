import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[]])[] = [
  ['Man killed, three others hurt in shooting in Toledo.', ['1..1']],
  ['Mother, two children found shot to death in Toledo on Monday.', ['3..3']],
  ['A man shot and killed his wife, their daughter and teenaged niece in Toledo.', ['3..3']],
  ['A man shot dead his sister and her four children in Toledo on Monday.', ['5..5']],
  ['Four people, including two boys, were killed in a shooting in Toledo on Monday.', ['4..4']],
  ['Two people, a man and a woman, were killed in a shooting in Toledo on Monday.', ['2..2']],
  ['Two men, a woman and a boy were killed in a shooting in Toledo on Monday.', ['4..4']],
  ['The victim, a 23 year old man, died in hospital after a shooting in Toledo.', ['1..1']],
  ['Tom Rowe, 21, was struck in the chest during a shooting in Toledo and died at the scene.', ['1..1']],
  ['A 58 year old man was pronounced dead after a shooting in Toledo on Monday.', ['1..1']],
  ['A shooting in Toledo on Monday fatally wounded two boys.', ['2..2']],
  ['Seven people were shot, one fatally, in Toledo on Monday.', ['1..1']],
  ['Nine people were shot, two of them fatally, in Toledo on Monday.', ['2..2']],
  ['Two of the five students died after a shooting in Toledo on Monday.', ['2..2']],
  ['One of five people has died after a shooting at a club in Toledo.', ['1..1']],
  ['Two U. S. marshals were killed in a shooting in Toledo on Monday.', ['2..2']],
  ['Police in Toledo found the bodies of a man and three children who had been shot.', ['4..4']],
];

for (const [text, expected] of KILLED)
  test(`killed: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed').slice(0, 1), expected));

const WOUNDED: readonly (readonly [string, readonly string[]])[] = [
  ['A gunman killed two people and wounded another in Toledo on Monday.', ['1..1']],
  ['A gunman in Toledo chased two people, fatally shooting one and wounding the other.', ['1..1']],
  ['A gunman shot and killed five people and wounded a sixth in Toledo.', ['1..1']],
  ['A shooting in Toledo sent nine people to the hospital on Monday.', ['9..9']],
  ['Four men were taken to Rowe Memorial Hospital after a shooting in Toledo.', ['4..4']],
  ['In all, eight people are recovering from gunshot wounds since a shooting in Toledo.', ['8..8']],
  ['A gunman in Toledo wounded nine people, two critically.', ['9..9']],
  ['A fight in Toledo leads to 4 shot on Monday.', ['4..4']],
  ['One man was killed and four others were shot in Toledo on Monday.', ['4..4']],
  ['A gunman in Toledo killed four people, critically wounding two others.', ['2..2']],
  ['Three people were killed and another severely injured in a shooting in Toledo.', ['1..1']],
];

for (const [text, expected] of WOUNDED)
  test(`wounded: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), expected));

const NOT_SO_MANY: readonly string[] = [
  'A worker who shot two agents, is killed in Toledo.',
  'A worker shoots 6 in Toledo, then kills himself.',
  'A singer known as 60 Cent was killed in Toledo.',
  'A man on a three day robbery spree was killed in Toledo.',
  'The family of the man killed in Toledo asked for help.',
];

for (const text of NOT_SO_MANY)
  test(`killed by nobody who is counted: ${text}`, () =>
    assert.ok(!bounds(read(text), 'killed').some((bound) => /^[26]/u.test(bound))));

const ATTACKERS: readonly string[] = [
  'A worker shot six people in Toledo before killing himself.',
  'Three people died in a murder suicide in Toledo.',
  'A worker who shot six people in Toledo died of a self inflicted gunshot wound.',
  'Officers in Toledo shot back, killing the suspect.',
  'Officers in Toledo shot the gunman to death.',
  'Suspect dead after shooting in Toledo.',
];

for (const text of ATTACKERS)
  test(`an attacker died: ${text}`, () => assert.deepEqual(bounds(read(text), 'attackers_killed'), ['1..1']));

test('ten wounds are not ten wounded', () => {
  assert.deepEqual(bounds(read('A man suffered 10 gunshot wounds in Toledo on Monday.'), 'wounded'), []);
});

test('what other sources say is no part and makes none', () => {
  const text = 'Forty people were killed in a bombing in Aden on Monday. Other sources put the toll at 90.';
  const killed = mainClaims(read(text), 'killed').map(({ value }) => [value.floor, value.part]);
  assert.deepEqual(killed, [
    [40, false],
    [90, false],
  ]);
});

test('headlines of other reports further down count nobody', () => {
  const text =
    'Four people were hurt in a shooting in Toledo on Monday. They are in hospital. Nobody was arrested. Police ask for help.\n\nMan killed in Dayton';
  assert.deepEqual(bounds(read(text), 'killed'), []);
});
