import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findReplaced, type Version } from '../../src/derive/find-replaced.ts';

const ADDRESS = 'https://news.example.org/blast';
const version = (
  id: string,
  publishedAt: string | null,
  articleVersion = 1,
  url: string | null = ADDRESS,
): Version => ({
  id,
  url,
  publishedAt,
  ...(articleVersion > 1 && { articleVersion }),
});
const last = (...versions: Version[]): string => {
  const replaced = findReplaced(versions);
  const standing = versions.filter(({ id }) => !replaced.has(id));
  assert.equal(standing.length, 1);
  assert.ok([...replaced.values()].every((by) => by === standing[0]!.id));
  return standing[0]!.id;
};

test('what was published last stands, also where it came in first', () => {
  assert.equal(last(version('new', '2025-03-12T10:00:00Z'), version('old', '2025-03-12T08:00:00Z', 2)), 'new');
  assert.equal(last(version('old', '2025-03-11'), version('new', '2025-03-12T08:00:00Z', 2)), 'new');
});

test('where dates do not tell, what came in last stands', () => {
  assert.equal(last(version('a', '2025-03-12'), version('b', '2025-03-12', 2)), 'b');
  assert.equal(last(version('a', '2025-03-12'), version('b', '2025-03-12T08:00:00Z', 2)), 'b');
  assert.equal(last(version('a', '2025-03-12'), version('b', null, 2)), 'b');
  assert.equal(last(version('a', null), version('b', '2025-03-12', 2)), 'b');
});

test('a stale copy that comes in late replaces nothing', () => {
  const [dated, undated] = [version('dated', '2025-03-12'), version('undated', null, 2)];
  assert.equal(last(dated, undated, version('stale', '2025-03-10', 3)), 'undated');
  assert.equal(last(dated, version('stale', '2025-03-10', 2)), 'dated');
});

test('reports of several articles, or of none, stand beside each other', () => {
  const others = [
    version('a', null),
    version('b', null, 1, `${ADDRESS}-2`),
    version('c', null, 1, null),
    version('d', null, 1, null),
  ];
  assert.equal(findReplaced(others).size, 0);
});

test('where dates decide, the order of arrival does not', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(
      days.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, arriving]) => {
        const versions = arriving.map((day, k) => version(`v${day}`, `2025-03-${String(day).padStart(2, '0')}`, k + 1));
        assert.equal(last(...versions), `v${Math.max(...all)}`);
      },
    ),
  );
});

test('of any versions exactly one stands, in whatever order they are looked at', () => {
  const moments = fc.option(
    fc.constantFrom('2025-03-12', '2025-03-12T08:00:00Z', '2025-03-12T10:00:00Z', '2025-03-13'),
  );
  fc.assert(
    fc.property(fc.array(moments, { minLength: 2, maxLength: 7 }), fc.infiniteStream(fc.nat()), (dates, keys) => {
      const versions = dates.map((date, k) => version(`v${k}`, date, k + 1));
      const order = new Map(versions.map((one) => [one, keys.next().value]));
      assert.equal(last(...versions.toSorted((a, b) => order.get(a)! - order.get(b)!)), last(...versions));
    }),
  );
});
