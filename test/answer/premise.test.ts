import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/model/answer.ts';
import { ayacucho } from '../support/ayacucho.ts';

const dossier = ayacucho();
const ask = (question: string): Answer => answerQuestion(question, dossier);
const quoted = (answer: Answer): string => answer.quotes.map((quote) => quote.exact).join('\n');

for (const question of [
  'Why did the Black Column bomb Ayacucho?',
  'why did the black column attack the town',
  'What was the Black Column’s motive?',
  'Did the Black Column do it?',
  'Was it the Black Column?',
])
  test(`an actor of another attack: ${question}`, () => {
    const answer = ask(question);
    assert.equal(answer.status, 'premise_corrected');
    assert.match(answer.text, /No report says that (?:the )?black column did it/i);
    assert.match(quoted(answer), /Black Column claimed responsibility for the ambush/);
    assert.match(answer.text, /blames Red Fraction/);
  });

test('an actor whom somebody blames is no false premise', () => {
  assert.notEqual(ask('Why did the Red Fraction bomb Ayacucho?').status, 'premise_corrected');
  assert.equal(ask('Did the Red Fraction do it?').status, 'answered');
});

test('an actor that no report mentions is corrected where taken for granted, unknown where asked', () => {
  assert.equal(ask('Why did Boko Haram attack the town?').status, 'premise_corrected');
  assert.equal(ask('Did Boko Haram do it?').status, 'not_reported');
});

for (const question of [
  'How did the five soldiers die in Ayacucho?',
  'Were five soldiers killed in the bombing?',
  'Did Ayacucho lose 5 soldiers?',
])
  test(`a number of another attack: ${question}`, () => {
    const answer = ask(question);
    assert.equal(answer.status, 'premise_corrected');
    assert.match(quoted(answer), /An ambush in Huanta in March killed five soldiers/);
    assert.match(answer.text, /Killed: the reports don’t say\./);
  });

test('a number that the reports give is no false premise', () => {
  assert.equal(ask('Were nine people wounded?').status, 'answered');
  assert.equal(ask('Were twelve people wounded?').status, 'premise_corrected');
});

test('deaths are not granted where no report has one', () => {
  assert.equal(ask('How did the victims die?').status, 'premise_corrected');
});

test('nobody hurt is contradicted, nobody dead is not known', () => {
  assert.equal(ask('So nobody was hurt?').status, 'premise_corrected');
  assert.equal(ask('So nobody died?').status, 'not_reported');
});

test('a missing claim that is about another attack is put where it belongs', () => {
  const answer = ask('So Chile has not claimed responsibility for the bombing in Ayacucho?');
  assert.equal(answer.status, 'premise_corrected');
  assert.match(quoted(answer), /Chile has not claimed responsibility for the shooting in Cusco/);
});

test('ships that were sent for something else are no response', () => {
  const answer = ask('Which ships did Peru send in response to the bombing?');
  assert.equal(answer.status, 'premise_corrected');
  assert.match(quoted(answer), /the navy sent two ships/);
});
