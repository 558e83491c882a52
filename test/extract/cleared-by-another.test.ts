import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed six people in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD}\n\n${sentences}`), 'attribution').map(
    (c) => `${c.value.stance} ${c.value.actor}${c.value.stance === 'denied' ? ` by ${c.speaker}` : ''}`,
  );

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // Cleared by somebody else.
  ['The ELN was not behind the bombing, the mayor said.', [`denied ${ELN} by mayor`]],
  ['The ELN had nothing to do with the bombing, the mayor said.', [`denied ${ELN} by mayor`]],
  ['Chile had no hand in it, the mayor said.', ['denied Chile by mayor']],
  ['A security source said the ELN had not been involved and was helping.', [`denied ${ELN} by A security source`]],
  ['Dismissing talk that Chile was behind the raid, Rowe spoke of an accident.', ['denied Chile by null']],
  ['The mayor rejected Peruvian allegations that Chile was responsible for it.', ['denied Chile by mayor']],
  ['The mayor said the ELN was not involved in the talks.', []],
  ['The mayor said the ELN was not the target.', []],
  ['Few believe the ELN was not involved in the raid.', []],
  ['The mayor denied having said the ELN was not involved in the raid.', []],
  ['"The ELN has nothing to do with us," the FARC said.', []],
  ['It is not clear whether the ELN was not involved.', []],
  // Their own denials, by the names that they go by.
  ['The National Liberation Army, or ELN, denied any part in the raid.', [`denied ${ELN} by ${ELN}`]],
  [
    'The Movement for a Free Qorvan (MFQ) denied any part in the raid.',
    ['denied Movement for a Free Qorvan by Movement for a Free Qorvan'],
  ],
  [
    'The Movement for a Free Qorvan, or MFQ, denied any part in the raid in a statement faxed to a paper late on Sunday.',
    ['denied Movement for a Free Qorvan by Movement for a Free Qorvan'],
  ],
  ['"That has nothing to do with us," ELN spokesman Tom Rowe said.', [`denied ${ELN} by ${ELN}`]],
  ['The mayor rejected claims by the ELN regarding the raid.', [`claimed ${ELN}`, `denied ${ELN} by mayor`]],
  ['The mayor rejected claims by the ELN regarding the talks.', []],
];

for (const [text, expected] of TOLD)
  test(`who did not do it: ${text}`, () => assert.deepEqual(statements(text).sort(), [...expected].sort()));
