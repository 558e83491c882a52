import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const [ELN, FARC] = ['National Liberation Army (ELN)', 'Revolutionary Armed Forces of Colombia (FARC)'];
const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The mayor laid the blame on Chile, Peru and Bolivia.', ['blamed Chile', 'blamed Peru', 'blamed Bolivia']],
  ['Leon blamed Chile, the ELN and several foreign firms.', ['blamed Chile', `blamed ${ELN}`]],
  [
    'The attack was blamed on the ELN, the FARC and the Shining Path.',
    [`blamed ${ELN}`, `blamed ${FARC}`, 'blamed Shining Path'],
  ],
  ['A minister thought that the blame lay with ELN guerrillas or FARC fighters.', [`blamed ${ELN}`, `blamed ${FARC}`]],
  ['Either the ELN or the FARC could be behind the raid, the mayor said.', [`suspected ${FARC}`, `suspected ${ELN}`]],
  [
    'The ELN, the FARC or the Shining Path was to blame, the mayor said.',
    ['blamed Shining Path', `blamed ${ELN}`, `blamed ${FARC}`],
  ],
  ['The governor pointed the finger at Chile and Peru.', ['suspected Chile', 'suspected Peru']],
  ['The raid bore the hallmarks of the ELN or the FARC.', [`suspected ${ELN}`, `suspected ${FARC}`]],
  // whoever goes on to do something else is not blamed
  ['The mayor blamed the ELN, and the FARC deplored the attack.', [`blamed ${ELN}`]],
  ['The mayor blamed the ELN, Chile deplored the attack and Peru kept silent.', [`blamed ${ELN}`]],
  ['The mayor blamed the ELN and Chilean guards held two millers.', [`blamed ${ELN}`]],
  ['The mayor blamed the ELN, a rival of the FARC and the Shining Path, for the attack.', [`blamed ${ELN}`]],
];
for (const [text, expected] of CASES) test(text, () => assert.deepEqual(statements(text), expected));

test('whoever a raid is blamed on is not where it was', () => {
  const report = read(`${LEAD}Peru’s president blamed the attack on Chile and Bolivia.`);
  assert.deepEqual(statements('Peru’s president blamed the attack on Chile and Bolivia.'), [
    'blamed Chile',
    'blamed Bolivia',
  ]);
  assert.deepEqual(
    mainClaims(report, 'where').map(({ value }) => value.name),
    ['Toledo'],
  );
});

test('whoever is blamed for a raid on a country has no say in where it was', () =>
  assert.deepEqual(
    mainClaims(read('The mayor blamed the ELN for the raid on Chile.'), 'where').map(({ value }) => value.name),
    ['Chile'],
  ));

test('a movement opposed to a capital did not strike there', () =>
  assert.deepEqual(
    statements('Earlier the Red Dawn, a movement opposed to Madrid, had said that it was responsible for the attack.'),
    ['claimed Red Dawn'],
  ));
