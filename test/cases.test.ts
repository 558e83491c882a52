import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { derive } from '../src/derive/derive.ts';
import { readReport } from '../src/extract/read-report.ts';
import type { Quote } from '../src/model/quote.ts';
import type { Report } from '../src/model/report.ts';
import { reportsOf, stagesOf } from './support/case-stages.ts';
import { blessing, readGolden, writeGolden } from './support/golden-files.ts';
import { ordersOf } from './support/orders-of.ts';

const CASES = new URL('cases/', import.meta.url).pathname;
const names = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of names) {
  const reports = await reportsOf(join(CASES, name));
  const expected = join(CASES, name, 'expected');

  test(`${name}: every stage makes what its golden file says`, () => {
    const made = stagesOf(reports);
    if (blessing(process.env)) writeGolden(expected, made);
    const golden = readGolden(expected);
    assert.deepEqual([...golden.keys()].toSorted(), [...made.keys()].toSorted());
    for (const [path, text] of made) assert.equal(text, golden.get(path), `${name}/expected/${path}; npm run bless`);
  });

  test(`${name}: the order of the reports makes no difference`, () => {
    const readings = reports.map(readReport);
    const told = JSON.stringify(derive(readings, [], null));
    for (const order of ordersOf(readings)) assert.equal(JSON.stringify(derive(order, [], null)), told);
  });

  test(`${name}: reading and deriving a second time changes nothing, and alters nothing that was put in`, () => {
    const readings = reports.map((report) => deepFreeze(readReport(deepFreeze({ ...report }))));
    assert.deepEqual(reports.map(readReport), readings);
    assert.deepEqual(derive(readings, [], null), derive(readings, [], null));
  });

  test(`${name}: every quote is word for word in its report`, () => {
    const readings = reports.map(readReport);
    const quotes = [...quotesIn([readings, derive(readings, [], null)])];
    assert.ok(quotes.length > 0);
    for (const quote of quotes) assert.equal(quote.exact, textOf(reports, quote).slice(quote.start, quote.end));
  });
}

test('golden files are never rewritten in CI', () => {
  assert.throws(() => blessing({ BLESS: '1', CI: 'true' }), /not rewritten in CI/);
  assert.equal(blessing({ CI: 'true' }), false);
  assert.equal(blessing({ BLESS: '1' }), true);
});

function textOf(reports: readonly Report[], quote: Quote): string {
  return reports.find((report) => report.id === quote.report)?.text ?? assert.fail(`no report ${quote.report}`);
}

function* quotesIn(value: unknown): Generator<Quote> {
  if (value === null || typeof value !== 'object') return;
  if ('exact' in value && 'report' in value) yield value as Quote;
  for (const inner of Object.values(value)) yield* quotesIn(inner);
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object')
    for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner);
  return value;
}
