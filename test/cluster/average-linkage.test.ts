import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLinkage } from '../../src/cluster/average-linkage.ts';
import { components } from '../../src/cluster/components.ts';

/** Likeness by pairs; what is not named is not alike. */
const by =
  (pairs: Record<string, number>) =>
  (a: number, b: number): number =>
    pairs[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? -3;

test('one chance likeness joins no two groups', () => {
  const likeness = by({ '0-1': 5, '2-3': 5, '1-2': 2 });
  assert.deepEqual(averageLinkage([0, 1, 2, 3], likeness, 0), [
    [0, 1],
    [2, 3],
  ]);
});

test('a group of which most are alike stays together', () => {
  const likeness = by({ '0-1': 5, '0-2': 4, '1-2': -1 });
  assert.deepEqual(averageLinkage([0, 1, 2], likeness, 0), [[0, 1, 2]]);
});

test('what may not be together never is, however alike the others are', () => {
  const never = Number.NEGATIVE_INFINITY;
  const groups = averageLinkage([0, 1, 2], by({ '0-1': 9, '1-2': 9, '0-2': never }), 0);
  assert.ok(!groups.some((group) => group.includes(0) && group.includes(2)));
});

test('everything is in one group, whatever the likenesses are', () => {
  const table = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(table, (likenesses) => {
      const things = [0, 1, 2, 3, 4, 5, 6, 7];
      const groups = averageLinkage(things, (a, b) => likenesses[Math.min(a, b) * 8 + Math.max(a, b)]!, 0);
      assert.deepEqual(groups.flat().sort(), things);
    }),
  );
});

test('links join through others, but not what bears different labels', () => {
  assert.deepEqual(
    components(5, [
      [0, 1],
      [1, 2],
    ]),
    [[0, 1, 2], [3], [4]],
  );
  const labels = new Map([
    [0, 7],
    [4, 8],
  ]);
  assert.deepEqual(
    components(
      5,
      [
        [0, 1],
        [1, 4],
        [3, 4],
      ],
      labels,
    ),
    [[0, 1], [2], [3, 4]],
  );
});
