import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in the shelling of a market in Toledo on Monday.';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD} ${sentences}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const BROUGHT_IN: readonly (readonly [string, string])[] = [
  ['The mayor blamed the QRD for the attack.', 'blamed QRD'],
  ['The attack was carried out by Grey Dawn, a small Marxist group.', 'blamed Grey Dawn'],
  ['Members of the armed group Grey Dawn live nearby. Police think that Grey Dawn was behind it.', 'blamed Grey Dawn'],
  [
    'The Sons of Qorvan (SQ), a separatist militia, are led by Tom Rowe. The SQ was behind the attack.',
    'asserted Sons of Qorvan',
  ],
];
for (const [text, expected] of BROUGHT_IN)
  test(`a name that the report brings in: ${text}`, () =>
    assert.ok(statements(text).includes(expected), statements(text).join()));

const NO_PARTY = [
  'The mayor blamed the FBI for its silence.',
  'The mayor attributed the good harvest to the Ministry of Farming.',
  'A Leonese rebel group lives nearby. The Leonese trade is slow.',
  'Tom Rowe, a spokesman, said so.',
  'The mayor blamed the QRD for the power cut that hampered rescuers.',
  'The opposition accused the PDP of corruption.',
  'Mr Rowe blamed the Leon Times for the leak.',
  'Ann Poe, a republican party senator, was wounded in the attack. Ann Poe had fought for a law on guns.',
  'Tom Rowe, the republican party chairman, wept. Police said Tom Rowe was behind the relief effort.',
  'The Qorvan Gazette, a paper of the militant group, was shut.',
];
for (const text of NO_PARTY)
  test(`nobody is brought in as a party: ${text}`, () => assert.deepEqual(statements(text), []));

test('a report in capitals brings in nobody', () =>
  assert.deepEqual(
    statements('THE MAYOR BLAMED THE OLD QORVAN ROAD FOR THE DEATHS OF THE FOUR PEOPLE IN TOLEDO.'),
    [],
  ));

test('who blows up what was found is no doer', () =>
  assert.deepEqual(statements('A second bomb was made safe in a controlled explosion by the army.'), []));

const PEOPLE_OF_A_STATE = [
  'Chilean rebels attack the mill, two dead.',
  'New Chilean Radical Group Claims Toledo Shelling',
  'Chilean Explosion Kills Four',
  'Chilean president escapes the shelling.',
  'Chilean Tourists Stabbed Near Toledo',
  'Bus Carrying Chilean Writers Attacked in Toledo',
  'The Chilean Defence Ministry said two of its guards were stabbed and killed by a cook.',
  'A drone attack by Chile’s Iran-aligned Al Houthi militants hit the market.',
  'The shelling came days ahead of a visit to Toledo by Chilean President Tom Rowe.',
  'A group opposed to the occupation of Chile claimed responsibility for the attack.',
  'The Daily Post of Chile said that it had a letter claiming responsibility by the ELN for the attack.',
];
for (const text of PEOPLE_OF_A_STATE)
  test(`its people, its president and where it was are not the state: ${text}`, () =>
    assert.ok(!statements(text).some((told) => told.endsWith('Chile')), statements(text).join()));

test('who calls to say it claims it, and not whom he calls', () =>
  assert.deepEqual(statements('The Red Hand Defenders rang the BBC to say that they had shelled the market.'), [
    'claimed Red Hand Defenders',
  ]));

test('who it is tied to stands before a name', () =>
  assert.deepEqual(statements('The drone attack was made by Yemen’s Iran-aligned Al Houthi militants.'), [
    'asserted Houthis',
  ]));

test('attackers with other names than plain ones are named', () => {
  const named = statements('Police identified the attackers as Anas al-Rowe, 21, and M.K. Poe, 26.');
  assert.deepEqual(named, ['blamed Anas al-Rowe', 'blamed M.K. Poe']);
});
