import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // those whom a state backs are not that state
  ['The mayor said groups supported by Chile were behind the attack.', ['blamed groups supported by Chile']],
  ['Militia groups backed by Chile carried out the attack.', ['asserted Militia groups backed by Chile']],
  [
    'The raid was the work of armed groups in Peru and Bolivia that Chile backs.',
    ['asserted armed groups in Peru and Bolivia that Chile backs'],
  ],
  // past asides
  ['Police held the ELN, which is based in Chile, responsible for the attack.', [`blamed ${ELN}`]],
  ['Peru warned Chile, which it considers responsible for the attack.', ['blamed Chile']],
  ['The group Jund al-Rowe, which belongs to the ELN, was behind the attack.', ['asserted Jund al-Rowe']],
  // a part in it
  ['Peru has accused Chile of supporting the bombing.', ['blamed Chile']],
  ['Peru said its proof of Chile’s involvement in the raid was clear.', ['blamed Chile']],
  ['Probably the ELN played a part in the raid, the mayor said.', [`suspected ${ELN}`]],
  ['Those who carried out the attack were members of the ELN, the mayor said.', [`suspected ${ELN}`]],
  ['The mayor claimed that RAW was behind the attack.', ['blamed RAW']],
  ['The ELN is silent, but the mayor said the FARC-linked group attacked the mill.', [`blamed ${ELN}`]],
  ['The mill was attacked by an ELN affiliate.', ['asserted ELN affiliate']],
  ['The ELN, an armed group, said it was responsible for Monday’s hijacking.', [`claimed ${ELN}`]],
  // denials
  ['Chile had no hand in it, the office of Chilean President Ann Rowe said.', ['denied Chile']],
  [
    'Peru blamed Chile for the attack. The government of Chile issued an angry denial.',
    ['blamed Chile', 'denied Chile'],
  ],
  ['Peru blamed Chile for the attack, which Chile denies.', ['blamed Chile', 'denied Chile']],
];

for (const [text, expected] of TOLD) test(`behind it: ${text}`, () => assert.deepEqual(statements(text), expected));

const KEPT_OUT: readonly string[] = [
  'Peru holds militias backed by Chile responsible for the regular mortar fire on its camps.',
  'The camp is used by groups backed by Chile.',
  'Peru has accused Chile of supporting terrorism.',
  'Peru has no evidence of Chile’s involvement in the attack.',
  'Police are seeking evidence of Chile’s involvement in the attack.',
  'The militants, who were blamed for the drought, fled.',
  'Raw timber was stored behind the mill that was attacked.',
  'RAW VIDEO: the attack on the mill.',
];

for (const text of KEPT_OUT) test(`not behind it: ${text}`, () => assert.deepEqual(statements(text), []));

test('who lays the blame is told as the report calls them', () => {
  const by = (text: string): (string | null)[] =>
    mainClaims(read(LEAD + text), 'attribution').map(({ speaker }) => speaker);
  assert.deepEqual(by('Rowe blamed Peru for the attack.'), ['Rowe']);
  assert.deepEqual(by('Chile’s president, Ann Rowe, blamed Peru for the attack.'), ['Ann Rowe']);
  assert.deepEqual(by('Chilean state TV accused Peru of the attack.'), ['Chilean state TV']);
  assert.deepEqual(by('Chile has blamed Peru for the attack.'), ['Chile']);
});
