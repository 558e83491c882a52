import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[]])[] = [
  ['The army suffered twelve casualties, including five killed, in the attack in Toledo on Monday.', ['5..5']],
  ['Tom Rowe and a guard were machinegunned to death in Toledo on Monday.', ['2..2']],
  ['The police condemned the murder of Dr Ann Rowe, his driver, and two other people in Toledo on Monday.', ['4..4']],
  ['The murder of Ann Rowe, a leader of the teachers, three days ago in Toledo was a crime, police said.', ['1..1']],
  ['Well-known banker Tom Rowe was murdered in Toledo on Monday by a gang, the police said.', ['1..1']],
  ['Tom Rowe, head of the port and a former envoy to Peru, was murdered in Toledo on Monday, police said.', ['1..1']],
  ['Tom Rowe was killed in Toledo on Monday, along with two of his bodyguards, police said.', ['3..3']],
  ['Gunmen murdered two watchmen at a mill in Toledo on Monday, the police said.', ['2..2']],
  ['Five men shot to death a watchman at a mill in Toledo on Monday, the police said.', ['1..1']],
  ['Rebels shot a Dane and killed a Colombian at a mill in Toledo on Monday.', ['1..1']],
  ['A bomb in Toledo killed a reporter’s wife and son on Monday, the police said.', ['2..2']],
  ['At 1210 GMT, four pedestrians were killed by a bomb in Toledo, the police said.', ['4..4']],
  ['The bodies of three farmers were found in Toledo on Monday after the attack on their village.', ['3..3']],
];

for (const [text, expected] of KILLED)
  test(`killed: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

const WOUNDED: readonly (readonly [string, readonly string[]])[] = [
  ['Mayor Tom Rowe and three others were wounded by a bomb in Toledo on Monday.', ['4..4']],
  ['Tom Rowe, his wife and two guards were wounded by a bomb in Toledo on Monday.', ['4..4']],
  ['Tom Rowe, 34, Ann Rowe, and Jan Rowe were wounded by a bomb in Toledo on Monday.', ['3..3']],
  ['A bomb went off near Rowe Hall and three people were wounded in Toledo on Monday.', ['3..3']],
  ['A bomb went off in Toledo on Monday. The wounded guards are Tom Rowe and Jan Rowe.', ['2..2']],
  ['A bomb went off in Toledo on Monday. The injured were identified as Tom Rowe, Jan Rowe and Ann Rowe.', ['3..3']],
  ['A bomb went off in Toledo on Monday. The injured are well.', []],
  ['Gunmen attacked a shop in Toledo on Monday. They beat the owner and left him badly wounded.', ['1..1']],
  ['Gunmen attacked a shop in Toledo on Monday. They left her unhurt.', []],
  ['The blast in Toledo on Monday caused injuries to five people.', ['5..5']],
  ['The blast in Toledo on Monday caused injuries to the head.', []],
  ['Six people were admitted to a hospital after the attack in Toledo on Monday.', ['6..6']],
  ['None were admitted to a hospital after the attack in Toledo on Monday.', []],
  ['Ann Rowe and Tom Rowe were shot in Toledo on Monday, the police said.', ['2..2']],
  ['A bomb went off in Toledo on Monday. Tom Rowe, another teacher, was seriously wounded.', ['1..1']],
  ['Gunmen attacked a home in Toledo on Monday. The attackers also wounded Castillo’s son.', ['1..1']],
  ['A bomb went off at a school in Toledo on Monday. Only one of the children was wounded.', ['1..1']],
  ['A bomb went off at a school in Toledo on Monday. Two girls were hit by some shrapnel.', ['2..2']],
];

for (const [text, expected] of WOUNDED)
  test(`wounded: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), expected));

test('people whom nobody counts are reported without a number', () => {
  const [claim] = mainClaims(
    read('The murder of the priests in Toledo on Monday was a crime, the police said.'),
    'killed',
  );
  assert.deepEqual([claim?.value.says, claim?.value.floor, claim?.value.ceiling], ['the priests', null, null]);
});

const NOBODY: readonly string[] = [
  'Gunmen attacked a post in Toledo on Monday. Four youths shot at the guards from a car.',
  'Rebels who bombed a mill in Toledo on Monday threatened to kill ten judges.',
  'Rebels attacked the Labor Ministry in Toledo on Monday, which could have killed ten people.',
];

for (const text of NOBODY)
  test(`nobody was hit: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual([...mainClaims(reading, 'killed'), ...mainClaims(reading, 'wounded')], []);
  });
