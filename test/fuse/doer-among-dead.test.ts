import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import { read } from '../support/read.ts';

/** How many one report comes to, as low-best-high. */
function killed(text: string): string {
  const reading = read(text);
  const { low, best, high } = fuseIncident(new Map([[reading.id, reading]]), [{ report: reading.id, incident: 0 }], [])
    .casualties.killed;
  return `${low}-${best}-${high}`;
}

test('who did it may be among all those who died in a murder-suicide', () => {
  assert.equal(killed('Five people died in an apparent murder-suicide in Toledo on Monday.'), '4-5-5');
});

test('those whom he killed and those who are called victims do not count him', () => {
  assert.equal(killed('A man killed five people in Toledo on Monday. Police called it a murder-suicide.'), '5-5-5');
  assert.equal(killed('Five victims were found dead in Toledo on Monday after a murder-suicide.'), '5-5-5');
});
