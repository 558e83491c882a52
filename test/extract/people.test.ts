import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[]])[] = [
  ['A rocket attack on a camp in Mali killed two Poles and a Dane on Monday.', ['3..3']],
  ['A Kenyan was killed in a bombing in Garissa on Monday.', ['1..1']],
  ['The attack in Aden killed an American, a Spaniard and three Yemenis.', ['5..5']],
  ['A rocket hit a German base in Kunduz on Monday, killing a German soldier.', ['1..1']],
  ['Five people, including two twins, were shot to death in a barn in Toledo on Monday.', ['5..5']],
  ['Nine people, among them three guards, were killed in a bombing in Aden on Monday.', ['9..9']],
  ['Two people, a 47-year-old nurse and a 12-year-old girl, were killed in Toledo on Monday.', ['2..2']],
  ['Two men, a woman and a boy were killed in a shooting in Toledo on Monday.', ['4..4']],
  ['A man killed his wife, son and daughter in Toledo on Monday.', ['3..3']],
  ['A couple and their two grown daughters were found dead in Toledo on Monday.', ['4..4']],
  ['Two of the three men were killed in a shooting in Toledo on Monday.', ['2..2']],
  ['Two of the six people found dead in a barn in Toledo were shot on Monday.', ['6..6']],
  ['Five people were shot, three of them fatally, in Toledo on Monday.', ['3..3']],
  ['Four men were shot in Toledo on Monday. Two of them died.', ['2..2']],
  ['Police are investigating a triple homicide in Toledo on Monday.', ['3..3']],
  ['A double murder-suicide shook Toledo on Monday.', []],
];

for (const [text, expected] of KILLED)
  test(`people killed: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

const HURT: readonly (readonly [string, readonly string[]])[] = [
  ['Four people, including a 13-year-old, were shot in Toledo on Monday.', ['4..4']],
  ['Another person, an 18-year-old male, was shot in Toledo on Monday.', ['1..1']],
  ['A man was shot 12 times in Toledo on Monday.', ['1..1']],
  ['Five people were shot, three fatally, in Toledo on Monday.', ['2..2']],
  ['A gunman fired several shots in Toledo on Monday, striking four people.', ['4..4']],
  ['Rockets were fired at Aden on Monday, striking four houses.', []],
  ['At 5:20 this evening, four men were shot in Toledo.', ['4..4']],
  ['Two men, 33 and 19, were shot in Toledo on Monday.', ['2..2']],
  [
    'Three men were wounded in a shooting in Toledo on Monday. The victims, who ranged in age from 22 to 51, went to a clinic.',
    ['3..3'],
  ],
  ['Photo 4 of 10: a street in Toledo, where two people were wounded in a shooting on Monday.', ['2..2']],
  ['A man suffered two gunshot wounds in a shooting in Toledo on Monday.', ['1..1']],
  ['Two men were shot in Toledo on Monday. Last year in Toledo, 4,211 people were shot.', ['2..2']],
];

for (const [text, expected] of HURT)
  test(`people hurt: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), expected));

test('two agents shot at before the gunman was killed are not dead', () => {
  assert.deepEqual(bounds(read('A gunman shot at two agents before being killed in Toledo on Monday.'), 'killed'), []);
  const aimed = read('Four youths in a truck shot at the policemen in Toledo on Monday.');
  assert.deepEqual(bounds(aimed, 'wounded'), []);
});

test('who did it and is named in an aside is no victim', () => {
  const reading = read('Four people, including the gunman, were killed at a bank in Toledo on Monday.');
  assert.deepEqual(bounds(reading, 'killed'), ['3..3']);
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['1..1']);
});

test('nobody of one sort is hurt: that says nothing of the others', () => {
  const hurt = (text: string) => mainClaims(read(text), 'wounded').map(({ value }) => value.part);
  assert.deepEqual(hurt('No students were hurt in the shooting in Toledo on Monday.'), [true]);
  assert.deepEqual(hurt('No people were hurt in the shooting in Toledo on Monday.'), [false]);
});

test('separate shootings, and shootings across a town, are a series', () => {
  const extents = (text: string) => read(text).incidents.map(({ extent }) => extent);
  assert.deepEqual(extents('Seven people were killed in three separate shootings in Toledo on Monday.'), ['series']);
  assert.deepEqual(extents('Four people were killed in Monday shootings across Toledo.'), ['series']);
  assert.deepEqual(extents('Forty people were killed in two bombings in Quetta on Monday.'), ['once']);
});

test('police speak in the present tense too', () => {
  const reading = read('Police say three people were wounded in a shooting in Toledo on Monday.');
  assert.deepEqual(
    mainClaims(reading, 'wounded').map(({ speaker }) => speaker),
    ['Police'],
  );
});

const TOLD_BY: readonly string[] = [
  'A bomb in Toledo killed five people, police spokesman Tom Rowe said on Monday.',
  'A bomb in Toledo killed five people, Mayor Ann Rowe told reporters on Monday.',
  'A bomb in Toledo killed five people, Ann Rowe, a spokeswoman for the port, said on Monday.',
  'Gunmen attacked a village near Toledo on Monday, killing five people, the Red Cross said.',
];

for (const text of TOLD_BY)
  test(`who tells it is not dead: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), ['5..5']));

test('a guest who stands in the list is', () => {
  assert.deepEqual(bounds(read('A bomb in Toledo killed five people and Mayor Ann Rowe on Monday.'), 'killed'), [
    '6..6',
  ]);
});
