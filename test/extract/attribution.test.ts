import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const statements = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['No group has claimed responsibility for the bombing in Quetta.', ['no_claim null']],
  ['There was no immediate claim of responsibility for the attack in Quetta.', ['no_claim null']],
  ['The Islamic State claimed responsibility for the bombing in Quetta.', ['claimed Islamic State']],
  [
    'Responsibility for the attack in Quetta was claimed by the Tehreek-e-Taliban Pakistan.',
    ['claimed Tehreek-e-Taliban Pakistan'],
  ],
  ['Police blamed Boko Haram for the attack in Maiduguri.', ['blamed Boko Haram']],
  ['Officials blamed the attack in Maiduguri on Boko Haram.', ['blamed Boko Haram']],
  ['The Taliban denied involvement in the bombing in Kabul.', ['denied Taliban']],
  ['Boko Haram is believed to be behind the attack in Maiduguri.', ['suspected Boko Haram']],
  ['The al-Shabaab group said it was behind the attack in Mogadishu.', ['claimed al-Shabaab']],
];

for (const [text, expected] of CASES) test(text, () => assert.deepEqual(statements(text), expected));

test('a claim under a brand keeps the brand and the umbrella', () => {
  const said = statements(
    'The Islamic Resistance in Iraq claimed responsibility for the attack on the Ain al-Asad airbase. The group, identifying themselves as "The Revolutionaries" (al-Thawriyoun), said that they targeted the base with several missiles and drones.',
  );
  assert.ok(said.includes('claimed Islamic Resistance in Iraq'), said.join());
  assert.ok(said.includes('claimed al-Thawriyoun'), said.join());
});

test('a denial of another killing is not about the attack', () => {
  const text =
    'Two rockets hit the Al-Asad base in Iraq on Monday. Last week Ismail Haniyeh was assassinated in Tehran. Iran has blamed Israel for the killing, but Israel has not claimed responsibility.';
  assert.deepEqual(statements(text), []);
});

test('a threat is no claim', () => {
  assert.deepEqual(
    statements('A rocket hit Erbil on Monday. Kataib Hezbollah has said it will target American bases in Iraq.'),
    [],
  );
});
