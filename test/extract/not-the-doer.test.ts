import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const KEPT_OUT: readonly string[] = [
  // the answer to the deed, and the search for those who did it
  'Chilean troops shot the four terrorists.',
  'Peru: Gunmen stormed the mill.',
  'The rescue operation was carried out skilfully by the Chilean Army.',
  'A hunt was mounted by Chilean security forces for the gunmen suspected of shooting dead the guards.',
  'An inquiry has been opened by Chile into the assault on the mill.',
  // told at large, to come, or of another deed
  'It was Chile’s worst attack since the siege of Toledo.',
  'It was the worst raid on Chilean forces since the ELN attacked Peru.',
  'It is the deadliest attack inspired by the ELN on Chilean soil.',
  'Warnings had been given that the ELN would attack the mill.',
  'Chile has for years held camps in Peru to blame for prolonging the war.',
  // those of whom the report has told, and words that name nobody
  'The mill was stormed by the four jihadists.',
  'The number of guards and security personnel killed has not been told.',
];

for (const text of KEPT_OUT) test(`not the doer: ${text}`, () => assert.deepEqual(statements(text), []));

const TOLD: readonly (readonly [string, string])[] = [
  ['The mill was ambushed by ELN separatists.', 'asserted Army of National Liberation'],
  ['All 33 rebels who had stormed the mill were killed by Chilean security forces.', 'asserted rebels'],
  ['It was Chile rather than the ELN that was behind the attack, the mayor said.', 'blamed Chile'],
  ['Chile’s soldiers killed four people at the mill.', 'asserted Chile'],
];

for (const [text, expected] of TOLD) test(`the doer: ${text}`, () => assert.deepEqual(statements(text), [expected]));
