import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in an attack at a mill in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (rest: string): string[] =>
  mainClaims(read(`${LEAD} ${rest}`, '2024-03-06'), 'attribution')
    .map((c) => `${c.value.stance} ${c.value.actor}`)
    .toSorted();

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'A shell hit the port on Tuesday. The ELN claimed that attack and has denied any part in Monday’s attack at the mill.',
    [`denied ${ELN}`],
  ],
  [
    'A shell hit the port on Tuesday. That shelling was claimed by the ELN, which denies that it was behind Monday’s attack at the mill.',
    [`denied ${ELN}`],
  ],
  ['The ELN, which had claimed the attack, later denied it.', [`claimed ${ELN}`]],
  [
    'A commander of the ELN claimed the attack, but the group’s spokesman said that it had no part in this attack.',
    [`claimed ${ELN}`, `denied ${ELN}`],
  ],
  ['In May six people died in a bombing in Leon.\n\nResponsibility for it was claimed by the ELN.', []],
  [
    'In May six people died in a bombing in Leon.\n\nThe ELN claimed responsibility for Monday’s attack.',
    [`claimed ${ELN}`],
  ],
  ['Claims of responsibility for earlier attacks have come from the ELN.', []],
  ['The ELN said it had carried out nine attacks, among them one on a mill in Toledo.', [`claimed ${ELN}`]],
  ['The ELN claimed a string of attacks, including the one on the mill.', [`claimed ${ELN}`]],
  ['The ELN claimed a string of attacks in Leon.', []],
  [
    'The mill burned.\n\nThe guards fled.\n\nNobody was held.\n\nThere has been a string of attacks this year, among them two in the capital, for which a rebel group claimed responsibility.',
    [],
  ],
  ['Turkey said it was behind a volley of missiles that hit the mill.', ['admitted Turkey']],
  ['Turkey’s army said it had hit a camp in Toledo with missiles.', ['admitted Turkey']],
  ['Turkey’s army said it had shot down two drones.', []],
  ['Turkey said it was behind the people of Toledo.', []],
  ['Turkey said it had struck the cell behind the attack.', []],
  ['The Houthi rebels of Yemen said they had fired the rocket.', ['claimed Houthis']],
  ['The attack was carried out by Yemen’s Houthi rebels.', ['asserted Houthis']],
  ['The attack was not claimed by any group.', ['no_claim null']],
  ['Responsibility has not yet been claimed.', ['no_claim null']],
  ['None of the bands in the area says it did it.', ['no_claim null']],
  ['It was not clear who fired, and no group claimed it.', ['no_claim null']],
  ['No claim had been made by Tuesday.', ['no_claim null']],
  ['No one claimed the bodies.', []],
];
for (const [rest, expected] of CASES) test(rest, () => assert.deepEqual(statements(rest), expected));
