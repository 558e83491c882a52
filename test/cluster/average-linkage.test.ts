import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLinkage, type Link } from '../../src/cluster/average-linkage.ts';
import { components } from '../../src/cluster/components.ts';

test('one chance likeness joins no two groups', () => {
  const links: Link[] = [
    [0, 1, 5],
    [2, 3, 5],
    [1, 2, 2],
    [0, 2, -4],
    [0, 3, -4],
    [1, 3, -4],
  ];
  assert.deepEqual(averageLinkage(4, links, 0), [
    [0, 1],
    [2, 3],
  ]);
});

test('a group of which most are alike stays together', () => {
  const links: Link[] = [
    [0, 1, 5],
    [0, 2, 4],
    [1, 2, -1],
  ];
  assert.deepEqual(averageLinkage(3, links, 0), [[0, 1, 2]]);
});

test('what may not be together never is, however alike the others are', () => {
  const links: Link[] = [
    [0, 1, 9],
    [1, 2, 9],
    [0, 2, Number.NEGATIVE_INFINITY],
  ];
  assert.ok(!averageLinkage(3, links, 0).some((group) => group.includes(0) && group.includes(2)));
});

test('one who is like one of many, and was compared with no other, stays alone', () => {
  const links: Link[] = [
    [0, 1, 5],
    [0, 2, 5],
    [1, 2, 5],
    [2, 3, 1],
  ];
  assert.deepEqual(averageLinkage(4, links, 0), [[0, 1, 2], [3]]);
});

test('copies of which each was compared with the next only are one group', () => {
  const links = Array.from({ length: 9 }, (_, k): Link => [k, k + 1, 12]);
  assert.equal(averageLinkage(10, links, 0).length, 1);
});

test('everything is in one group, whatever the likenesses are', () => {
  const link = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: -9, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 30 }), (links) => {
      const groups = averageLinkage(
        8,
        links.filter(([a, b]) => a !== b),
        0,
      );
      assert.deepEqual(groups.flat().sort(), [0, 1, 2, 3, 4, 5, 6, 7]);
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
