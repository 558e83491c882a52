import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInWords } from '../../src/model/when.ts';

test('days are told in words, as precisely as they are known', () => {
  const told = (start: string, end: string, date_prec: number) => daysInWords({ start, end, date_prec });
  assert.equal(told('2024-08-05', '2024-08-05', 1), 'Monday 5 August 2024');
  assert.equal(told('2024-07-29', '2024-08-04', 2), '29 July 2024 to 4 August 2024');
  assert.equal(told('2024-01-01', '2024-01-31', 3), 'January 2024');
  assert.equal(told('2024-01-01', '2024-12-31', 5), '2024');
});
