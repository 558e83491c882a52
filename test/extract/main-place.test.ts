import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';
import { choiceWeights } from '../training/choices.ts';

const placeOf = (text: string): string | undefined => read(text).incidents.find(({ main }) => main)?.place?.name;

const SCENES: readonly (readonly [string, string | undefined])[] = [
  // The scene comes before the country, the capital and where officials speak.
  [
    'Six people were killed in Spain on Monday. Gunmen stormed a mill in Qorvan village, said the mayor of Leon.',
    'Qorvan',
  ],
  ['MADRID - A bomb killed six people in Spain on Monday. The bomb went off in the town of Qorvan.', 'Qorvan'],
  ['A raid killed two on a bus to Madrid. The raid took place at Qorvan, 55 kilometres from Toledo.', 'Qorvan'],
  // What an attack answers, and where only another one was.
  ['Two blasts hurt four in Aleppo on Monday, in retaliation for a raid in Homs.', 'Aleppo'],
  ['Gunmen killed two clerks in Aleppo on Monday. Last year a bomb in Homs killed nine.', 'Aleppo'],
  ['A blast shook Aleppo in Syria on Monday. It came 12 hours after a shoot-out in Homs.', 'Aleppo'],
  // American papers write of their own town.
  ['AKRON, Ohio -- A man shot a woman dead in a bar on Monday. He was held by police.', 'Akron'],
];

for (const [text, expected] of SCENES) test(`the scene: ${text}`, () => assert.equal(placeOf(text), expected));

test('what the right ones of several have in common weighs most', () => {
  const weights = choiceWeights([
    { options: [['told', 'town'], ['country'], ['told', 'capital']], right: [true, false, false] },
    { options: [['country'], ['told', 'town']], right: [false, true] },
  ]);
  assert.ok(weights.town! > weights.told! && weights.told! > weights.country!);
});

test('what all are like or none is right teaches nothing', () => {
  assert.deepEqual(choiceWeights([{ options: [['told'], ['told']], right: [true, true] }]), {});
  assert.deepEqual(choiceWeights([{ options: [['told'], ['desk']], right: [false, false] }]), {});
});
