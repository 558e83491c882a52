import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completed, sentenceOf } from '../../../adapters/discord/sentence.ts';

const filled = (command: string, fields: Record<string, string | boolean> = {}) => ({
  command,
  fields: new Map(Object.entries(fields)),
});

test('fields that are empty or blank leave no gap', () => {
  assert.equal(sentenceOf(filled('incident', { name: ' north ', question: '  ', as_of: '' })), 'north');
  assert.equal(sentenceOf(filled('changes', { since: ' 19:00 ' })), 'changes since 19:00');
});

test('a command that is no longer known says its own name, which the core answers with what would work', () => {
  assert.equal(sentenceOf(filled('ask')), 'ask');
});

test('a form completes its sentence', () => {
  assert.equal(
    completed('ask north as of 2024-08-06', ' who?\nand why? '),
    'ask north as of 2024-08-06 who?\nand why?',
  );
  assert.equal(completed('strike north c1', ''), 'strike north c1');
});
