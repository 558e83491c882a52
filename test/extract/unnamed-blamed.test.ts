import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // outside the law
  ['The Chilean army said an “outlaw gang” had attacked the mill.', ['blamed outlaw gang']],
  ['The ministry said that the mill was attacked by lawless gunmen.', ['blamed lawless gunmen']],
  ['Guards are fighting criminal gangs in the town.', []],
  // those who follow one man
  ['The mayor accused supporters of Tom Rowe, the late king of Chile, of the raid.', ['blamed supporters of Tom Rowe']],
  ['The mayor blamed men loyal to the ousted governor for it.', ['blamed men loyal to the ousted governor']],
  ['The mayor accused supporters of Tom Rowe of cheating.', []],
  ['The mayor accused supporters of the ELN of the raid.', ['blamed National Liberation Army (ELN)']],
  // what was left undone
  ['The Chileans were to blame for not having sent guards, he said.', []],
  ['Millers blamed the army for its failure to send guards.', []],
  ['Millers blamed the army for the raid.', ['blamed army']],
  ['Ann Rowe owns Leon Group, the firm behind the new mill.', []],
];
for (const [text, expected] of TOLD) test(text, () => assert.deepEqual(statements(text), expected));
