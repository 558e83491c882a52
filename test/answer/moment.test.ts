import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentIn } from '../../src/answer/moment.ts';

const YEARS = [2023, 2024];

test('a moment is found in any usual spelling, in UTC, in the latest year of the reports', () => {
  for (const question of [
    'What did we know at 08:36 on 6 August?',
    'what was known by Aug 6, 8:36 am',
    'As of 2024-08-06 08:36, who did it?',
    'What had been reported by 8.36am on the 6th of August 2024?',
  ])
    assert.equal(momentIn(question, YEARS), '2024-08-06T08:36:00Z', question);
});

test('a day lasts to its end, unless the question says before it or in a part of it', () => {
  assert.equal(momentIn('What did we know on 6 August?', YEARS), '2024-08-06T23:59:59Z');
  assert.equal(momentIn('What was known before 6 August?', YEARS), '2024-08-05T23:59:59Z');
  assert.equal(momentIn('What was known by the morning of 6 August?', YEARS), '2024-08-06T12:00:00Z');
  assert.equal(momentIn('what did we know at 11 pm on 6 August', YEARS), '2024-08-06T23:00:00Z');
});

test('a date of the event is no moment of knowledge', () => {
  for (const question of ['Did it happen on 5 August?', 'What happened at 08:36?', 'who did it', ''])
    assert.equal(momentIn(question, YEARS), null, question);
});

test('no moment is made of a date that does not exist or has no year', () => {
  assert.equal(momentIn('what did we know on 31 February?', YEARS), null);
  assert.equal(momentIn('what did we know on 6 August?', []), null);
});

test('what was known is asked in many ways', () => {
  for (const question of [
    'Reconstruct for me what we had at 8:36 a.m. on August 6.',
    'if I’d asked you at 8:36 on aug 6 what would you have known',
    'At 08:36 on the 6th of August, what information did we actually have about the attack?',
    'picture at 0836 on 6 aug',
    'as things stood at 08:36 on 6 August, what was the situation?',
  ])
    assert.equal(momentIn(question, YEARS), '2024-08-06T08:36:00Z', question);
});

test('what is known today of a day is no moment of knowledge', () => {
  for (const question of [
    'Do we know who fired on the base on 5 August?',
    'can you tell me how many were hurt in the attack on 5 August',
    'what is the situation after the attack on 5 August',
  ])
    assert.equal(momentIn(question, YEARS), null, question);
});
