import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four guards were killed at a base in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Chile said it had fired rockets at the base.', ['admitted Chile']],
  ['The Chileans said they had launched nine drones at the base.', ['admitted Chile']],
  ['A Quds Force commander said that his men had launched nine drones.', ['admitted Quds Force']],
  ['Iran’s Quds Force said that it launched drones at the base.', ['admitted Quds Force']],
  ['Chile’s army said its missiles hit the base.', ['admitted Chile']],
];
for (const [text, expected] of TOLD) test(`of a state: ${text}`, () => assert.deepEqual(statements(text), expected));

const KEPT_OUT = ['Chile said it shot down two drones.', 'Chile said it had hit a store of rockets.'];
for (const text of KEPT_OUT) test(`of no state: ${text}`, () => assert.deepEqual(statements(text), []));
