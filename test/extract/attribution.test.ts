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
    ['claimed Tehreek-e-Taliban Pakistan (TTP)'],
  ],
  ['Police blamed Boko Haram for the attack in Maiduguri.', ['blamed Boko Haram']],
  ['Officials blamed the attack in Maiduguri on Boko Haram.', ['blamed Boko Haram']],
  ['The Taliban denied involvement in the bombing in Kabul.', ['denied Taliban']],
  ['Boko Haram denied it had carried out the attack in Maiduguri, a resident said.', ['denied Boko Haram']],
  ['Boko Haram denied that it was behind the attack in Maiduguri.', ['denied Boko Haram']],
  ['Boko Haram denied having carried out the attack in Maiduguri.', ['denied Boko Haram']],
  ['Boko Haram has denied carrying out the bombing in Maiduguri.', ['denied Boko Haram']],
  ['Boko Haram denied its fighters had planted the bomb in an attack in Maiduguri.', ['denied Boko Haram']],
  [
    'Police blamed Boko Haram, which denied it had carried out the attack in Maiduguri.',
    ['blamed Boko Haram', 'denied Boko Haram'],
  ],
  ['Police denied that Boko Haram had carried out the attack in Maiduguri.', ['denied Boko Haram']],
  ['Boko Haram did not deny carrying out the attack in Maiduguri.', []],
  ['Boko Haram would not confirm or deny that it was behind the attack in Maiduguri.', []],
  ['Boko Haram denied that it had been defeated after the attack in Maiduguri.', []],
  ['Boko Haram is believed to be behind the attack in Maiduguri.', ['suspected Boko Haram']],
  ['The al-Shabaab group said it was behind the attack in Mogadishu.', ['claimed al-Shabaab']],
  ['Rebels of the Shining Path attacked a police post in Ayacucho and burned two trucks.', ['asserted Shining Path']],
  ['A mayor was kidnapped in Cali, presumably by guerrillas of the ELN.', ['suspected National Liberation Army (ELN)']],
  ['The bombing in Lima was the work of the Tupac Amaru.', ['asserted Tupac Amaru Revolutionary Movement (MRTA)']],
  ['The murder of the judge in Bogota was attributed to the drug mafias.', ['blamed drug mafias']],
  [
    'The FMLN rebels are being held responsible for the bombing in Usulutan.',
    ['blamed Farabundo Marti National Liberation Front (FMLN)'],
  ],
  [
    'Two members of the gang called the Herons were arrested in Lima in connection with the attack.',
    ['suspected Herons'],
  ],
  [
    'A group calling itself the Southern Dawn claimed responsibility for the bombing in Lima.',
    ['claimed Southern Dawn'],
  ],
  ['Jund-e-Sahra (JeS) later claimed responsibility for the bombing in Quetta.', ['claimed Jund-e-Sahra']],
  ['Responsibility for the bombing in Quetta was claimed by the Sentinels of Truth.', ['claimed Sentinels of Truth']],
  [
    'A SQUAD OF THE MRTA BOMBED A BANK IN LIMA YESTERDAY AND FLED IN TWO CARS.',
    ['asserted Tupac Amaru Revolutionary Movement (MRTA)'],
  ],
  ['Army officers were shot dead in Lima. Soldiers fired back at the attackers.', []],
  ['Three Shining Path fighters killed, two injured in an attack in Ayacucho.', []],
  ['Police in Lima accused a priest of helping the MRTA after the attack.', []],
  ['The bombing in Lima was not carried out by the Shining Path.', []],
  ['Gunmen attacked a bar in Lima. It was an attack on the Shining Path.', []],
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

test('“the guerrillas” are the only armed group of a report', () =>
  assert.deepEqual(
    statements(
      'Three people were wounded in an attack in Usulutan on Monday. The FMLN is active in that province. The guerrillas burned two buses during the attack.',
    ),
    ['asserted Farabundo Marti National Liberation Front (FMLN)'],
  ));

test('where a report names two groups, “the guerrillas” remain guerrillas', () =>
  assert.deepEqual(
    statements(
      'Three people were wounded in an attack in Cali on Monday. The ELN and the FARC are active there. The guerrillas burned two buses during the attack.',
    ),
    ['asserted guerrillas'],
  ));

test('what a body reports as a fact is no blame of its own', () => {
  const text = (verb: string): string => `The police ${verb} that the ELN bombed a bridge in Arauca on Monday.`;
  assert.deepEqual(statements(text('reported')), ['asserted National Liberation Army (ELN)']);
  assert.deepEqual(statements(text('said')), ['blamed National Liberation Army (ELN)']);
});

test('a denial with blame for somebody else tells both', () =>
  assert.deepEqual(
    statements('The ELN denied any responsibility for the bombing in Arauca and blamed the FARC for it.').sort(),
    ['blamed Revolutionary Armed Forces of Colombia (FARC)', 'denied National Liberation Army (ELN)'],
  ));
