import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killIngest } from '../soak/kill-ingest.ts';

test('no report is lost or half-taken when the process is killed', async () => {
  const { acknowledged, lost, halfTaken, stored } = await killIngest(4);
  assert.ok(acknowledged > 0);
  assert.ok(stored >= acknowledged);
  assert.deepEqual({ lost, halfTaken }, { lost: 0, halfTaken: 0 });
});
