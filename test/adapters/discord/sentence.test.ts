import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completed, isCalled, sentenceOf, spoken } from '../../../adapters/discord/sentence.ts';

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

test('the mention of the bot is left out wherever it stands, and other mentions stay', () => {
  assert.equal(spoken('<@1> who did it?', '1'), 'who did it?');
  assert.equal(spoken('who did it, <@!1>?', '1'), 'who did it,  ?');
  assert.equal(spoken('<@2> knows', '1'), '<@2> knows');
  assert.equal(spoken(' <@1> ', '1'), 'help');
});

test('only its own name calls the bot', () => {
  assert.ok(isCalled('hey <@1>', '1') && isCalled('hey <@!1>', '1'));
  for (const content of ['@everyone', '<@&1>', '<@12>', '<#1>', 'sitrep']) assert.ok(!isCalled(content, '1'), content);
});
