import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed six people in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const FARC = 'Revolutionary Armed Forces of Colombia (FARC)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`${LEAD} ${sentence}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['The ELN shelled the mill, the group said.', [`claimed ${ELN}`]],
  ['The mill was shelled by the ELN, it said in a statement.', [`claimed ${ELN}`]],
  ['ELN rebels planted the bomb, according to its spokesman, Tom Rowe.', [`claimed ${ELN}`]],
  ['The barracks came under attack on Sunday from the ELN, the rebel group said.', [`claimed ${ELN}`]],
  ['The ELN shelled the mill, police said.', [`blamed ${ELN}`]],
  ['The ELN shelled the mill, said Tom Rowe, a police spokesman.', [`blamed ${ELN}`]],
  ['The ELN shelled the mill, whose owner said its leaders had threatened him.', [`asserted ${ELN}`]],
  ['The ELN said the rockets it had fired were meant for guards.', [`claimed ${ELN}`]],
  ['The ELN said officers in the mill were what it had targeted.', [`claimed ${ELN}`]],
  ['The ELN said its latest raid had been aimed at guards.', [`claimed ${ELN}`]],
  ['The ELN said its raids would go on.', []],
  ['The ELN said the rockets that the guards had fired fell on its camp.', []],
  ['Claims for the bombing came both from the ELN and from the FARC.', [`claimed ${ELN}`, `claimed ${FARC}`]],
  ['The bombing was claimed by the ELN and later by the FARC.', [`claimed ${ELN}`, `claimed ${FARC}`]],
  ['A claim of responsibility for the bomb in the mill was issued by the ELN.', [`claimed ${ELN}`]],
  [
    'Responsibility was claimed by the ELN and by a group calling itself Red Dawn.',
    [`claimed ${ELN}`, 'claimed Red Dawn'],
  ],
  ['The bombing was claimed by the ELN and the FARC condemned it.', [`claimed ${ELN}`]],
  ['Claims of torture came from the ELN.', []],
  ['The claims made by the ELN are being looked into.', []],
  ['The ELN had no part in the bombing, its spokesman said.', [`denied ${ELN}`]],
  ['The ELN was not behind the bombing, the group said.', [`denied ${ELN}`]],
  ['The ELN has nothing to do with farming, its spokesman said.', []],
  ['Any role in the bombing was denied by the ELN.', [`denied ${ELN}`]],
  ['The bombing was claimed by the FARC but denied by the ELN.', [`claimed ${FARC}`, `denied ${ELN}`]],
  ['The ELN ruled out any involvement.', [`denied ${ELN}`]],
  ['The ELN said none of its men had planted the bomb.', [`denied ${ELN}`]],
  ['“It was not us,” a spokesman for the ELN said.', [`denied ${ELN}`]],
  ['The ELN dismissed reports that it had planted the bomb.', [`denied ${ELN}`]],
  ['The ELN called the claims that it was behind the bombing lies.', []],
];
for (const [sentence, expected] of TOLD)
  test(sentence, () => assert.deepEqual(statements(sentence).toSorted(), expected));
