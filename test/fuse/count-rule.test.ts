import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Range, rangeOf, type Standing } from '../../src/fuse/count-rule.ts';

type Stated = Partial<Standing>;
const figure = (stated: Stated): Standing => ({
  floor: null,
  ceiling: null,
  attributed: 2,
  toldAt: 0,
  reports: 1,
  byClaimant: false,
  ...stated,
});
const exact = (n: number, stated: Stated = {}) => figure({ floor: n, ceiling: n, ...stated });
const floor = (n: number, stated: Stated = {}) => figure({ floor: n, ...stated });
const ceiling = (n: number, stated: Stated = {}) => figure({ ceiling: n, ...stated });
const unsourced = { attributed: 0 } as const;

const comesTo = (
  figures: Standing[],
  low: number | null,
  best: number | null,
  high: number | null,
  openAbove: boolean,
) => assert.deepEqual(rangeOf(figures), { low, best, high, openAbove });

test('one figure is its own range', () => {
  comesTo([exact(5)], 5, 5, 5, false);
  comesTo([floor(5)], 5, 5, null, true);
  comesTo([ceiling(7)], null, null, 7, false);
  comesTo([figure({ floor: 5, ceiling: 7 })], 5, 5, 7, false);
  comesTo([floor(7, unsourced)], 7, 7, null, true);
});

test('what the claimant says of its deed raises the top alone', () => {
  const claimed = { byClaimant: true } as const;
  comesTo([exact(3), exact(15, claimed)], 3, 3, 15, false);
  comesTo([exact(3, unsourced), exact(15, claimed)], 3, 3, 15, false);
  comesTo([exact(15, claimed)], null, null, 15, false);
});

test('a word without a number states none', () => comesTo([figure({})], null, null, null, true));

test('an attributed floor, an attributed ceiling and an unsourced floor: 5, 5, 7 and open', () =>
  comesTo([floor(5), ceiling(7), floor(7, unsourced)], 5, 5, 7, true));

test('an attributed floor beats an unsourced one, which still moves the top', () =>
  comesTo([floor(5), floor(7, unsourced)], 5, 5, 7, true));

test('a floor and a ceiling close the range', () => comesTo([floor(5), ceiling(7)], 5, 5, 7, false));

test('an exact number that a floor reaches is open above', () => comesTo([exact(1), floor(1)], 1, 1, 1, true));

test('a ceiling alone does not silence an unsourced floor below it, and does one above it', () => {
  comesTo([ceiling(7), floor(5, unsourced)], 5, 5, 7, false);
  comesTo([ceiling(7), floor(9, unsourced)], null, null, 9, true);
});

test('where nobody is a source, all count alike', () =>
  comesTo([floor(3, unsourced), exact(4, unsourced)], 3, 3, 4, false));

test('best is the latest of the best attributed', () => {
  assert.equal(rangeOf([exact(3, { toldAt: 1 }), exact(4, { toldAt: 2 })]).best, 4);
  assert.equal(rangeOf([exact(3), exact(4, { toldAt: 2, attributed: 1 })]).best, 3);
});

test('among equals the number that most reports give is best, then the more careful one', () => {
  assert.equal(rangeOf([exact(3), exact(4, { reports: 2 })]).best, 4);
  assert.equal(rangeOf([exact(4), exact(3)]).best, 3);
});

const anyFigure: fc.Arbitrary<Standing> = fc
  .record({
    floor: fc.option(fc.nat(20)),
    width: fc.option(fc.nat(5)),
    attributed: fc.constantFrom<Standing['attributed']>(0, 1, 2),
    toldAt: fc.nat(3),
    reports: fc.integer({ min: 1, max: 3 }),
    byClaimant: fc.boolean(),
  })
  .map(({ floor, width, ...rest }) => ({ floor, ceiling: width === null ? null : (floor ?? 0) + width, ...rest }));
const someFigures = fc.array(anyFigure, { minLength: 1, maxLength: 6 });

test('the order of figures decides nothing', () =>
  fc.assert(
    fc.property(someFigures, (figures) => {
      assert.deepEqual(rangeOf(figures.toReversed()), rangeOf(figures));
    }),
  ));

test('told twice is told once', () =>
  fc.assert(
    fc.property(someFigures, (figures) => {
      assert.deepEqual(rangeOf([...figures, ...figures]), rangeOf(figures));
    }),
  ));

test('low, best and high never cross', () =>
  fc.assert(
    fc.property(someFigures, (figures) => {
      const { low, best, high }: Range = rangeOf(figures);
      assert.equal(low === null, best === null);
      if (low !== null && best !== null) assert.ok(low <= best);
      if (best !== null && high !== null) assert.ok(best <= high);
    }),
  ));

test('every number is one that a figure states', () =>
  fc.assert(
    fc.property(someFigures, (figures) => {
      const stated = figures.flatMap((f) => [f.floor, f.ceiling]);
      const { low, best, high } = rangeOf(figures);
      for (const number of [low, best, high]) if (number !== null) assert.ok(stated.includes(number));
    }),
  ));

test('a range without a top is open', () =>
  fc.assert(
    fc.property(someFigures, (figures) => {
      const { high, openAbove } = rangeOf(figures);
      if (high === null) assert.ok(openAbove);
    }),
  ));
