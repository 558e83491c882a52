import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

test('a sentence ends where its line does', () => {
  const reading = read(
    'A bomb went off at the old market on the edge of the town of\nToledo early this morning.\nTwo guards were killed in the evening.\n',
  );
  const killed = reading.claims.find((claim) => claim.field === 'killed');
  assert.equal(killed?.quote.exact, 'Two guards were killed in the evening.');
});
