import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorName } from '../../src/model/actor-name.ts';
import { fold, slug, words } from '../../src/model/fold.ts';

test('descriptions of one kind of actor are one name', () => {
  assert.equal(actorName('An Iran-linked militia'), 'iran aligned militia');
  assert.equal(actorName('Iranian-backed militia groups'), 'iran aligned militia');
  assert.notEqual(actorName('Kataib Hezbollah'), actorName('Hezbollah'));
});

test('names are folded as people type them; Arabic stays Arabic', () => {
  assert.equal(fold('Al-Asad Airbase'), 'al asad airbase');
  assert.equal(fold('Málaga'), 'malaga');
  assert.match(fold('عين الأسد'), /^عين/);
  assert.equal(slug('Tower 22'), 'tower-22');
  assert.deepEqual(words('  “Several” — US personnel '), ['several', 'us', 'personnel']);
});
