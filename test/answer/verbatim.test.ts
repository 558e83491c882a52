import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answerQuestion } from '../../src/answer/answer.ts';
import { momentIn } from '../../src/answer/moment.ts';
import { Answer } from '../../src/model/answer.ts';
import { byPlace } from '../../src/model/quote.ts';
import { ayacucho } from '../support/ayacucho.ts';

const dossier = ayacucho();
const WORDS =
  'who what where when why how many did do not was were the a in at by killed wounded soldiers children bomb ships sent claimed blamed denied Ayacucho Huanta Cusco Chile Peru Red Fraction Black Column five nine 2 March so nobody said police responsibility ? ,'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const anything = fc.oneof(fc.string({ unit: 'binary' }), sentence);

test('any text gets a well-formed answer whose quotes are verbatim and in text order', () => {
  fc.assert(
    fc.property(anything, (question) => {
      const answer = Answer.parse(answerQuestion(question, dossier));
      const quotes = [
        ...answer.quotes,
        ...[...(answer.lines ?? []), ...(answer.nearest ?? [])].flatMap((line) => line.quotes),
      ];
      for (const { report, start, end, exact } of quotes)
        assert.equal(dossier.reports.get(report)?.text.slice(start, end), exact);
      assert.deepEqual(answer.quotes, [...answer.quotes].sort(byPlace));
      assert.ok(answer.text.length > 0);
      if (answer.status === 'not_reported') assert.match(answer.text, /The reports don’t say/);
    }),
    { numRuns: 300 },
  );
});

test('a very long question is read in reasonable time', () => {
  for (const question of [
    'who '.repeat(20_000),
    'A b'.repeat(20_000),
    "'".repeat(50_000),
    'x'.repeat(100_000),
    'as of '.repeat(10_000),
  ]) {
    const started = process.hrtime.bigint();
    answerQuestion(question, dossier);
    momentIn(question, [2024]);
    assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 3, question.slice(0, 10));
  }
});
