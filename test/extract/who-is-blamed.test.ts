import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`A bomb wounded two men at a mill in Toledo on Monday. ${sentence}`), 'attribution').map(
    (c) => `${c.value.stance} ${c.value.actor}`,
  );

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['It is evident that the ELN was behind the blast.', [`blamed ${ELN}`]],
  ['Sources attributed the raid to the House of the Toledo Sons.', ['blamed House of the Toledo Sons']],
  ['Sources attributed the attack to Tom Rowe.', ['blamed Tom Rowe']],
  ['Sources attributed the attack to an individual, identified as Tom Rowe.', ['blamed Tom Rowe']],
  ['Sources attributed the attack to Muslim fundamentalists.', ['blamed Muslim fundamentalists']],
  ['Sources attributed it to the Rowe faction of the ELN.', [`blamed ${ELN}`]],
  ['Police arrested an ELN commander in connection with the attack.', [`suspected ${ELN}`]],
  [
    'The minister accused the ELN together with the Red Dawn Front of the attack.',
    [`blamed ${ELN}`, 'blamed Red Dawn Front'],
  ],
  ['Police said the ELN had laid the bomb on the road.', [`blamed ${ELN}`]],
  ['Police believed the ELN had done it.', [`suspected ${ELN}`]],
  ['Police believed that dissident republican groupings had done it.', ['suspected dissident republican groupings']],
  ['Villagers suspected that the raid was carried out by the ELN.', [`suspected ${ELN}`]],
  ['The army blamed the Iran-aligned Houthi militia.', ['blamed Houthis']],
  ['The army said the raid was the work of Sunni militia groups.', ['blamed Sunni militia groups']],
  ['The mayor blamed militias loyal to Turkey.', ['blamed militias loyal to Turkey']],
  ['Syria and Turkey traded blame over the attack in Syria.', ['blamed Turkey', 'blamed Syria']],
  ['The army and the ELN later blamed each other for the blast.', [`blamed ${ELN}`, 'blamed army']],
  ['The mayor said the ELN had ordered the bombing.', [`blamed ${ELN}`]],
  ['Police said the bomber was sent by the ELN.', [`suspected ${ELN}`]],
  ['Police were quick to point at the ELN.', [`suspected ${ELN}`]],
  ['Police said IS was behind it.', ['suspected Islamic State']],
];
for (const [sentence, expected] of TOLD) test(sentence, () => assert.deepEqual(statements(sentence), expected));

const OF_NOBODY = [
  'The ELN and Turkey blamed each other for the end of the talks.',
  'The ELN ordered an inquiry into the bombing.',
  'It IS a crime, he said.',
  'Most raids in the valley are put down to the ELN.',
  'The ELN is believed to be responsible for a string of attacks in the south.',
  'Raids there have mostly been the work of rebels.',
  'Most villagers are Moro, a people accused of links to jihadists.',
  'The government regularly blames the ELN.',
  'He did not say the ELN had carried it out.',
  'Police have not confirmed that the ELN attacked the mill.',
  'The mayor attributed the good harvest to the Ministry of Farming.',
  'It was the latest anti-Australian incident in the city.',
  'A clerk rang the police forces, who killed both gunmen.',
  'It stands by a hotel used by the ELN.',
];
for (const sentence of OF_NOBODY) test(`of nobody: ${sentence}`, () => assert.deepEqual(statements(sentence), []));
