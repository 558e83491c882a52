import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // whose house it was, who came to help, who struck the day before
  ['Chilean mosque bombing kills four.', []],
  ['Chilean air strike kills four at the mill.', ['asserted Chile']],
  ['The mill was stormed by Chilean special forces.', []],
  ['The mill was stormed by ELN rebels.', [`asserted ${ELN}`]],
  ['Drones were launched at Chilean guards two days after Chilean planes struck rebels.', []],
  // a force with a name of its own
  ['The Iranian Quds Force fired nine rockets at the mill.', ['asserted Quds Force']],
  // speculation
  ['Speculation grew that the ELN, and not a lone man, was behind the raid.', [`suspected ${ELN}`]],
  ['There was speculation that the ELN attacked the mill.', [`suspected ${ELN}`]],
  // one man, named
  ['Officials named Tom Rowe, a baker, as the leader of the attack.', ['blamed Tom Rowe']],
  ['Officials named Tom Rowe as a suspect in the raid.', ['suspected Tom Rowe']],
  ['Officials named Tom Rowe as the head of the new mill.', []],
];
for (const [text, expected] of TOLD) test(text, () => assert.deepEqual(statements(text), expected));
