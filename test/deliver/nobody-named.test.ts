import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nobodyNamed } from '../../src/deliver/nobody-named.ts';
import { briefAlAsad } from '../support/a-briefing.ts';

const INCIDENTS = [{ briefing: briefAlAsad(), members: [{ report: '000', incident: 0 }] }];

for (const [kind, name, said] of [
  ['place', 'irak', 'No report names it yet; nearest: Iraq.'],
  ['place', 'Anbaar', 'No report names it yet; nearest: Anbar.'],
  ['place', 'atlantis', 'No report names it yet.'],
  ['actor', 'nonsense', 'No report names it yet.'],
  ['actor', 'islamic-resistence', 'No report names it yet; nearest: Islamic Resistance in Iraq.'],
  ['place', 'iraq', null],
  ['actor', 'Islamic Resistance in Iraq', null],
] as const)
  test(`${kind}:${name} is answered ${said ? `“${said}”` : 'without a remark'}`, () =>
    assert.equal(nobodyNamed({ kind, name }, INCIDENTS), said));

test('an incident by its name, and all, need no remark', () => {
  assert.equal(nobodyNamed({ kind: 'all' }, []), null);
  assert.equal(nobodyNamed({ kind: 'incident', name: 'x' }, []), null);
});
