import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed six people in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`${LEAD} ${sentence}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const CLAIMED = [
  'A spokesman for the ELN, Tom Rowe, told reporters that its fighters were behind the bombing.',
  '“We carried out this operation,” the ELN said in a statement.',
  '“The attack was carried out by our men,” the ELN said.',
  '“Our men targeted the mill,” said a spokesman for the ELN, who said more would follow.',
  'Claiming responsibility for the bombing, the ELN said that more would follow.',
  'The ELN said the bomber was one of its fighters.',
  'The ELN said a female member had carried out the bombing.',
  'The ELN acknowledged carrying out the bombing.',
  'The ELN boasted that it was behind the blast.',
  'The ELN said they had sent the bomb.',
  'Credit for the bombing was taken by the ELN.',
  'The bombing was claimed hours later by the ELN.',
  'Anonymous callers claimed the bombing on behalf of the ELN.',
  'A spokesman of the ELN released a video owning up to the bombing.',
  'The ELN’s spokesman said the group’s fighters were responsible for the bombing.',
];
for (const sentence of CLAIMED) test(sentence, () => assert.deepEqual(statements(sentence), [`claimed ${ELN}`]));

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'The bombing was claimed by both the ELN and the FARC.',
    [`claimed ${ELN}`, 'claimed Revolutionary Armed Forces of Colombia (FARC)'],
  ],
  [
    'There were rival claims of responsibility from the ELN and the FARC.',
    [`claimed ${ELN}`, 'claimed Revolutionary Armed Forces of Colombia (FARC)'],
  ],
  ['A little-known outfit, the Soldiers of Leon, claimed the attack.', ['claimed Soldiers of Leon']],
  ['NRL, which split from the ELN, said it had carried out the bombing.', ['claimed NRL']],
  ['Turkey confirmed it had carried out the bombing.', ['admitted Turkey']],
  ['Turkey’s military admitted carrying out the bombing.', ['admitted Turkey']],
  ['Both Syria and Turkey denied responsibility.', ['denied Syria', 'denied Turkey']],
  ['Turkey rejected Syria’s allegation that it was involved.', ['denied Turkey']],
  ['Turkey denied that Turkish forces had struck the mill.', ['denied Turkey']],
];
for (const [sentence, expected] of TOLD) test(sentence, () => assert.deepEqual(statements(sentence), expected));

const DENIED = [
  'The ELN said its forces were not involved.',
  'The ELN said it had no part in the bombing.',
  'The ELN says it did not carry out the attack.',
  '“We had no hand in this attack,” a spokesman for the ELN said.',
  'The ELN dismissed the allegations as propaganda.',
  'A spokesman for the ELN refuted claims that its men planted the bomb.',
  '“The claims that our men planted the bomb are false,” said a spokesman for the ELN.',
  'The ELN disowned the bombing.',
  'The ELN denied bombing the mill.',
];
for (const sentence of DENIED) test(sentence, () => assert.deepEqual(statements(sentence), [`denied ${ELN}`]));

const SILENT = [
  'The police are looking into the bombing, which no group has claimed.',
  'There has been no claim from any group.',
  'Nobody has yet said they did it.',
  'No militant group immediately said it was responsible.',
  'As of Tuesday, no group had said it carried out the bombing.',
  'Nobody immediately admitted carrying out the bombing.',
  'No faction has so far claimed to have planted it.',
  'No group has admitted to the killings.',
  'A policeman said no group had come out to claim the attack.',
];
for (const sentence of SILENT) test(sentence, () => assert.deepEqual(statements(sentence), ['no_claim null']));

const OF_NOTHING = [
  'The Red Dawn Front retracted its claim of responsibility for the bombing.',
  'The ELN said it was not told of the attack.',
  'The ELN said four of its fighters were killed in the attack.',
  'The ELN said the army and its allies were responsible for the poor roads.',
  'The ELN declared war on the drug trade.',
  'The ELN denied claims that it was short of money after the attack.',
  'It was not immediately clear who was behind the attack.',
];
for (const sentence of OF_NOTHING)
  test(`neither owned nor denied: ${sentence}`, () =>
    assert.deepEqual(
      statements(sentence).filter((said) => !said.startsWith('blamed')),
      [],
    ));
