import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/model/answer.ts';
import { ayacucho } from '../support/ayacucho.ts';

const dossier = ayacucho();
const ask = (question: string): Answer => answerQuestion(question, dossier);
const quoted = (answer: Answer): string => answer.quotes.map((quote) => quote.exact).join('\n');
const near = (answer: Answer): string => JSON.stringify(answer.nearest ?? []);

test('a number is told in the source’s words, with who says it to whom and the sentence', () => {
  const answer = ask('how many people got hurt?');
  assert.equal(answer.status, 'answered');
  assert.match(answer.text, /^At least 9 wounded/);
  assert.match(answer.text, /“At least nine” \(people\): police, to Andina\./);
  assert.match(quoted(answer), /At least nine people were wounded/);
});

test('nobody said how many died: unknown is not zero, and deaths elsewhere stay there', () => {
  const answer = ask('how many dead?');
  assert.equal(answer.status, 'not_reported');
  assert.match(answer.text, /^The reports don’t say\. .*none says that there were none/);
  assert.deepEqual(answer.quotes, []);
  assert.match(near(answer), /Not this one: “five” killed: Ambush in Huanta\./);
});

test('who did it: blamed is not established', () => {
  const answer = ask('who was behind it?');
  assert.equal(answer.status, 'answered');
  assert.match(answer.text, /^Not established\. Nobody is reported as claiming it; others are blamed\./);
  assert.match(answer.text, /Interior ministry blames Red Fraction\./);
});

test('place, day and damage come with the sentences that give them', () => {
  assert.match(ask('where was it?').text, /^Ayacucho, Peru\./);
  assert.match(ask('what day was that').text, /^Tuesday 14 May 2019\./);
  assert.match(quoted(ask('any damage?')), /broke windows along the street/);
});

test('another incident that the question names is answered from its own sentences', () => {
  const answer = ask('How many died in Huanta?');
  assert.equal(answer.status, 'answered');
  assert.match(answer.incident ?? '', /huanta/);
  assert.match(answer.text, /Another incident: Ambush in Huanta\.\n5 killed/);
});

test('people stationed somewhere are no casualties', () => {
  const answer = ask('How many soldiers are stationed in Huanta?');
  assert.equal(answer.status, 'answered');
  assert.match(quoted(answer), /1,200 soldiers/);
  assert.equal(ask('How many soldiers are stationed in Lima?').status, 'not_reported');
});

test('a part is told where the question asks for it', () => {
  assert.equal(ask('Were any police officers hurt?').status, 'not_reported');
  const answer = ask('How many of the wounded are children?');
  assert.equal(answer.status, 'answered');
  assert.match(quoted(answer), /Two of the wounded are children/);
});

for (const question of [
  'Has anyone been arrested?',
  'Was the bomb defused by air defences shot down?',
  'At what time did it go off?',
  'What are the names of the wounded?',
  'Has the Red Fraction denied it?',
  'Was the airport closed?',
  'What is the weather like?',
  'Did the army hit back?',
  'How many bombs were there?',
  'Why did it happen?',
  'Where did the group publish its claim?',
])
  test(`no report says: ${question}`, () => {
    const answer = ask(question);
    assert.equal(answer.status, 'not_reported');
    assert.match(answer.text, /^The reports don’t say\./);
  });

test('what nobody can understand gets a hint', () => {
  for (const text of ['', '?!', 'hello']) {
    assert.equal(ask(text).status, 'not_reported');
    assert.match(ask(text).text, /Ask who did it/);
  }
});
