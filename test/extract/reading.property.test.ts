import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readReport } from '../../src/extract/read-report.ts';
import { Reading } from '../../src/model/reading.ts';

const words = fc.constantFrom(
  'Five',
  'people',
  'were',
  'killed',
  'in',
  'an',
  'attack',
  'on',
  'Kabul',
  'Monday',
  ',',
  '.',
  '“',
  '”',
  '(',
  ')',
  '\n',
  '\n\n',
  'the',
  'US',
  'U.S.',
  'claimed',
  'responsibility',
  'no',
  'group',
  '@everyone',
  '<!channel>',
  'at least',
  '12',
  '2,500',
  'Hezbollah',
  'عين الأسد',
  '🚀',
  'said',
  'Reuters',
  '\u202e',
  '—',
  "'s",
  'by',
  'of',
  'Haniyeh',
  'last week',
  'toll',
  'rose',
  'to',
);
const prose = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.array(words, { minLength: 1, maxLength: 120 }).map((list) => list.join(' ')),
);

test('any text gives a reading whose quotes and cues are verbatim pieces of it', () => {
  fc.assert(
    fc.property(prose, fc.option(fc.constant('2024-08-06'), { nil: undefined }), (text, publishedAt) => {
      const reading = Reading.parse(readReport({ id: 'x', text, ...(publishedAt ? { publishedAt } : {}) }));
      for (const claim of reading.claims) {
        assert.equal(text.slice(claim.quote.start, claim.quote.end), claim.quote.exact);
        assert.ok(
          claim.quote.start <= claim.cue.start && claim.cue.start < claim.cue.end && claim.cue.end <= claim.quote.end,
          JSON.stringify(claim),
        );
        assert.ok(claim.incident < reading.incidents.length);
      }
      assert.ok(reading.incidents.filter((i) => i.main).length <= 1);
    }),
    { numRuns: 300 },
  );
});

test('reading is a function of the report alone', () => {
  fc.assert(
    fc.property(prose, (text) => assert.deepEqual(readReport({ id: 'x', text }), readReport({ id: 'x', text }))),
    { numRuns: 50 },
  );
});
