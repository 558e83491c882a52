import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lastSlot, nextSlot } from '../../src/deliver/due.ts';

const daily = (at: string, zone: string) => ({ kind: 'digest', weekday: null, at, zone }) as const;
const iso = (at: number): string => new Date(at).toISOString();

test('a clock time that the change of summer time skips is taken after the gap, one that comes twice once', () => {
  const berlin = daily('02:30', 'Europe/Berlin');
  const spring = nextSlot(berlin, Date.parse('2025-03-29T12:00:00Z'));
  assert.deepEqual([spring.day, iso(spring.at)], ['2025-03-30', '2025-03-30T01:30:00.000Z']);
  const autumn = nextSlot(berlin, Date.parse('2025-10-25T12:00:00Z'));
  assert.deepEqual([autumn.day, iso(autumn.at)], ['2025-10-26', '2025-10-26T00:30:00.000Z']);
  assert.equal(nextSlot(berlin, autumn.at).day, '2025-10-27');
});

test('zones at half and at quarter hours keep their own clock', () => {
  assert.equal(
    iso(nextSlot(daily('08:00', 'Asia/Kolkata'), Date.parse('2025-01-01T00:00:00Z')).at),
    '2025-01-01T02:30:00.000Z',
  );
  assert.equal(
    iso(nextSlot(daily('08:00', 'Asia/Kathmandu'), Date.parse('2025-01-01T00:00:00Z')).at),
    '2025-01-01T02:15:00.000Z',
  );
});

test('a weekly digest comes on its day', () => {
  const weekly = { kind: 'digest', weekday: 'mon', at: '09:00', zone: 'UTC' } as const;
  assert.equal(nextSlot(weekly, Date.parse('2025-03-12T00:00:00Z')).day, '2025-03-17');
  assert.equal(lastSlot(weekly, Date.parse('2025-03-12T00:00:00Z')).day, '2025-03-10');
});

test('a day that a zone left out has no digest', () => {
  const apia = daily('12:00', 'Pacific/Apia');
  assert.equal(nextSlot(apia, nextSlot(apia, Date.parse('2011-12-29T00:00:00Z')).at).day, '2011-12-31');
});

const zones = Intl.supportedValuesOf('timeZone');
const anyRhythm = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    zone: fc.constantFrom(...zones),
    weekday: fc.constantFrom(null, 'mon', 'sun'),
  })
  .map(({ hour, minute, zone, weekday }) => ({
    kind: 'digest' as const,
    weekday: weekday as 'mon' | 'sun' | null,
    at: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    zone,
  }));

test('every slot comes after the one before, on a later day, and is found again from behind', () => {
  fc.assert(
    fc.property(anyRhythm, fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }), (rhythm, seconds) => {
      const first = nextSlot(rhythm, seconds * 1000);
      const second = nextSlot(rhythm, first.at);
      assert.ok(first.at > seconds * 1000 && second.at > first.at && second.day > first.day);
      assert.deepEqual(lastSlot(rhythm, second.at - 1), first);
      assert.deepEqual(lastSlot(rhythm, second.at), second);
    }),
    { numRuns: 300 },
  );
});
