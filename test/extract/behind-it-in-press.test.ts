import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'Army of National Liberation';
const LEAD = 'Four people were killed in an attack on a mill in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // those whom a state backs are not that state
  ['The mayor said groups supported by Chile were behind the attack.', ['blamed groups supported by Chile']],
  ['Militia groups backed by Chile carried out the attack.', ['asserted Militia groups backed by Chile']],
  [
    'This attack was the work of armed groups in Peru and Bolivia that Chile backs.',
    ['asserted armed groups in Peru and Bolivia that Chile backs'],
  ],
  // past asides
  ['Police held the ELN, which is based in Chile, responsible for the attack.', [`blamed ${ELN}`]],
  ['Peru warned Chile, which it regards as responsible for the attack.', ['blamed Chile']],
  ['The group Jund al-Rowe, which belongs to the ELN, was behind the attack.', ['asserted Jund al-Rowe']],
  // a part in it
  ['Peru has accused Chile of supporting the bombing.', ['blamed Chile']],
  ['Peru said its evidence of Chile’s involvement in the attack was clear.', ['blamed Chile']],
  ['Probably the ELN had a part in the attack, the mayor said.', [`suspected ${ELN}`]],
  ['Those who carried out the attack were members of the ELN, the mayor said.', [`suspected ${ELN}`]],
  // denials
  ['Chile had no part in it, the office of Chilean President Ann Rowe said.', ['denied Chile']],
  [
    'Peru blamed Chile for the attack. The government of Chile came back with a stiff denial.',
    ['blamed Chile', 'denied Chile'],
  ],
  ['Peru blamed Chile for the attack, which Chile denies.', ['blamed Chile', 'denied Chile']],
];

for (const [text, expected] of TOLD) test(`behind it: ${text}`, () => assert.deepEqual(statements(text), expected));

const KEPT_OUT: readonly string[] = [
  'Peru holds militias backed by Chile responsible for the regular rocket fire on its camps.',
  'The camp is used by groups backed by Chile.',
  'Peru has accused Chile of supporting terrorism.',
  'Peru has no evidence of Chile’s involvement in the attack.',
  'Police are seeking evidence of Chile’s involvement in the attack.',
  'Chile had no part in it, the mayor of Toledo said.',
  'The militants, who were blamed for the drought, fled.',
];

for (const text of KEPT_OUT) test(`not behind it: ${text}`, () => assert.deepEqual(statements(text), []));
