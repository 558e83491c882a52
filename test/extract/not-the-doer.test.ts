import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in an attack on a mill in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const KEPT_OUT: readonly string[] = [
  // the answer to the deed, and the search for those who did it
  'Chilean security forces had killed the four terrorists.',
  'Peru: Gunmen stormed the mill.',
  'The rescue operation was carried out skilfully by the Chilean Army.',
  'A hunt was mounted by Chilean security forces for the attackers suspected of shooting dead the guards.',
  'An investigation has been opened by Chile into the assault on the mill.',
  // told at large, to come, or of another deed
  'It was Chile’s deadliest attack since the school siege.',
  'It was the first attack on Chilean forces since the ELN attacked Peru.',
  'It is the deadliest attack inspired by the ELN on Chilean soil.',
  'Warnings had been given that the ELN would attack the mill.',
  'Chile has for years held sanctuaries in Peru to blame for dragging out the war.',
  // those of whom the report has told, and words that name nobody
  'The mill was stormed by the four jihadists.',
  'The number of the guards and the security personnel killed has yet to be told.',
];

for (const text of KEPT_OUT) test(`not the doer: ${text}`, () => assert.deepEqual(statements(text), []));

const TOLD: readonly (readonly [string, string])[] = [
  ['The mill was ambushed by ELN separatists.', 'asserted Army of National Liberation'],
  ['All 33 rebels who had stormed the mill were killed by Chilean security forces.', 'asserted rebels'],
  ['It was Chile rather than the ELN that was behind the attack, the mayor said.', 'blamed Chile'],
  ['Chile’s soldiers killed four people at the mill.', 'asserted Chile'],
];

for (const [text, expected] of TOLD) test(`the doer: ${text}`, () => assert.deepEqual(statements(text), [expected]));
