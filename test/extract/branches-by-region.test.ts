import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four guards were killed at a mill in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const AQIM = 'claimed al-Qaeda in the Islamic Maghreb (AQIM)';
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Al-Qaida’s North African arm said it did it.', [AQIM]],
  ['The North African branch of Al Qaeda claimed it.', [AQIM]],
  ['Al-Qaeda’s affiliate in Yemen claimed it.', ['claimed al-Qaeda in the Arabian Peninsula (AQAP)']],
  ['Al-Murabitoune claimed it.', ['claimed al-Mourabitoun']],
  ['Al-Qaeda claimed it.', ['claimed al-Qaeda']],
  ['The Leon branch of Al Qaeda claimed it.', ['claimed al-Qaeda']],
];
for (const [text, expected] of TOLD) test(text, () => assert.deepEqual(statements(text), expected));
