import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestion } from '../../src/answer/question.ts';

const asks = (question: string) => parseQuestion(question, new Set()).asks;
const form = (question: string) => parseQuestion(question, new Set()).form;

const SAME: Readonly<Record<string, readonly string[]>> = {
  killed: [
    'how many dead',
    'Death toll?',
    'any fatalities',
    'Did anyone lose their life?',
    'How many people were kiled?',
    "what's the body count",
  ],
  wounded: [
    'how many hurt',
    'number of injured',
    'Was anybody injured?',
    'any word on injuries',
    'how many people were wonded',
  ],
  wounded_serious: ['Is anyone in critical condition?', 'how badly hurt are they', 'serious injuries?'],
  casualties: ['casualties?', 'How many people were shot?', 'were there any victims'],
  attackers: ['Was the gunman killed?', 'how many attackers died', 'Is the shooter dead?'],
  perpetrator: [
    "who's behind it",
    'Who did it?',
    'whodunit',
    'Do we know who carried it out?',
    'Who fired the rockets?',
    'Who was the shooter?',
  ],
  claim: [
    'Has anyone claimed it?',
    'did anybody take credit',
    'Which group has claimed responsibility',
    'do we know whether anyone has owned up',
  ],
  blame: ['Who does the army blame?', 'whom did police accuse', 'who is being blamed'],
  sponsor: ['Did Iran order it?', 'Was Tehran involved?'],
  denial: ['Has the group denied it?', 'any denial'],
  weapon: ['what weapons were used', 'Were drones used?', 'What kind of bomb was it?'],
  weapon_count: ['How many rockets were fired?', 'number of drones launched'],
  where: ['Where did it happen?', 'location?', 'Which country did this take place in?', 'in which town was it'],
  when: ['When was it?', 'What day did it happen?', 'date of the attack'],
  hour: ['At what time did it happen?', 'what was the exact time of the blast'],
  damage: ['how bad is the damage', 'what was destroyed'],
  launch_site: ['Where were the rockets fired from?', 'launch site?'],
  arrest: ['Any arrests?', 'has anyone been detained', 'Is a suspect in custody?'],
  retaliation: ['Did they hit back?', 'has there been any retaliation'],
  interception: ['Was anything shot down?', 'were the missiles intercepted'],
  motive: ['why?', 'What was the motive?', 'how come they attacked'],
  names: ['What are the names of the dead?', 'Have the victims been identified?'],
  sources: ['how many independent sources are there', 'Who says so?'],
  disagreement: ['Why 5 and 7?', 'why do the figures differ', "Why don't the numbers match?"],
  wording: ['What exactly did the police say?', 'exact words of the statement'],
  headcount: ['How many troops are in Peru?', 'how many soldiers are stationed there'],
  attack_count: [
    'How many attacks have there been?',
    'how often has the base been attacked',
    'how many rocket attacks this year',
  ],
  overview: ['What happened?', 'summary please', 'tell me about the attack', 'What do we know so far?'],
  unknown: ["What don't we know?", 'what is still unclear'],
  latest: ["what's new", 'any updates?'],
  other: ['Is it raining there?', 'What is the price of bread?'],
};

for (const [field, questions] of Object.entries(SAME))
  test(`these ask for ${field}`, () => {
    for (const question of questions) assert.equal(asks(question), field, question);
  });

test('what stands before a question does not change it', () => {
  for (const before of ['', 'So, ', 'Do we know ', 'can you tell me ', 'hey, any idea ', 'Tell me '])
    assert.equal(form(`${before}how many were hurt`), 'how_many', before);
});

test('a question is told from a statement and from a bare matter', () => {
  assert.equal(form('Was anyone hurt?'), 'polar');
  assert.equal(form('whether anyone was hurt'), 'polar');
  assert.equal(form('So nobody was hurt?'), 'statement');
  assert.equal(form('casualties'), 'fragment');
  assert.equal(form('They attacked the town, why?'), 'why');
});

test('a name that the reports have is not taken for a mistyped word', () => {
  const [known, unknown] = [new Set(['woundar']), new Set<string>()];
  assert.ok(parseQuestion('where is Woundar', known).folded.includes('woundar'));
  assert.ok(!parseQuestion('how many woundad', unknown).folded.includes('woundad'));
});

test('nothing is asked by words that say nothing', () => {
  for (const text of ['', '???', 'the', 'hello', '  \n'])
    assert.equal(parseQuestion(text, new Set()).empty, true, JSON.stringify(text));
  assert.equal(parseQuestion('casualties', new Set()).empty, false);
});
