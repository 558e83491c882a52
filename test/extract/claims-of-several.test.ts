import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const ELN = 'claimed National Liberation Army (ELN)';
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Both the ELN and Hamas claimed the attack.', [ELN, 'claimed Hamas']],
  ['Both the ELN (an old army) and a faction of Hamas claimed it.', [ELN, 'claimed Hamas']],
  ['The ELN and Hamas both said they were behind it.', [ELN, 'claimed Hamas']],
  ['The ELN fought the army and Hamas claimed the attack.', ['claimed Hamas']],
  // told in front of the comma behind which the group speaks
  ['The attack was the work of the ELN, the group said.', [ELN]],
  ['The attack was carried out by its fighters, the ELN said.', [ELN]],
  ['The attack was the work of the ELN, the army said.', ['blamed National Liberation Army (ELN)']],
  ['“The attack was carried out by us,” said Tom Rowe, a spokesman for the ELN.', [ELN]],
  ['“They told us they had attacked it,” said Tom Rowe, a spokesman for the ELN.', []],
];
for (const [text, expected] of TOLD) test(text, () => assert.deepEqual(statements(text), expected));
