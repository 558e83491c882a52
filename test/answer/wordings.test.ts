import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../src/answer/answer.ts';
import { parseQuestion } from '../../src/answer/question.ts';
import { spelled } from '../../src/answer/spelling.ts';
import type { Answer } from '../../src/model/answer.ts';
import { ayacucho } from '../support/ayacucho.ts';

const dossier = ayacucho();
const ask = (question: string): Answer => answerQuestion(question, dossier);
const asks = (question: string) => parseQuestion(question, new Set()).asks;

const KINDS: Readonly<Record<string, readonly (readonly [question: string, asks: string])[]>> = {
  'people speak of their own asking': [
    ['I’d be grateful for whatever you have on the damage caused by the bomb', 'damage'],
    ['I’m trying to find out if the shells actually fell on the camp', 'impact'],
    ['My editor wants the number of injured', 'wounded'],
    ['For context in my article, what is the troop strength in Peru at the moment?', 'headcount'],
    ['could somebody please tell me who did it', 'perpetrator'],
    ['wondering what the army did after the bombing', 'response'],
  ],
  'a bare matter asks': [
    ['ministry attribution?', 'blame'],
    ['army denial?', 'denial'],
    ['troop numbers in Peru?', 'headcount'],
    ['drone count?', 'weapon_count'],
    ['running tally of attacks on the police', 'attack_count'],
    ['any payback?', 'retaliation'],
  ],
  'something is hung behind it': [
    ['was anybody arrested, yes or no', 'arrest'],
    ['the mayor has denied it, is that so?', 'denial'],
    ['is there a motive, do you think, or what', 'motive'],
    ['did anybody claim it, isn’t that right?', 'claim'],
  ],
  'a slip of the keys': [
    ['how mnay wounded', 'wounded'],
    ['wich building did the bombs hit', 'part'],
    ['were did they shoot them from', 'launch_site'],
    ['whereabouts is this town', 'where'],
    ['has anyone been arested', 'arrest'],
    ['damge?', 'damage'],
  ],
  'the asking clause decides': [
    ['The claim mentions drones. Do we have a count of how many were fired?', 'weapon_count'],
    ['Morning! I just came on shift, can you fill me in on what happened?', 'overview'],
    ['One report says five hurt and another seven, why’s that?', 'disagreement'],
    ['Can you give me the time of day, local, when the town was hit?', 'hour'],
    ['impact point, which building?', 'part'],
  ],
  'the same in other words': [
    ['any of them in a bad way?', 'wounded_serious'],
    ['did the army say it wasn’t them', 'denial'],
    ['have they carried out a strike in return for the attack', 'retaliation'],
    ['did the guards shoot any of the drones down', 'interception'],
    ['of the injured how many weren’t military', 'breakdown'],
    ['which part of Peru was it', 'where'],
    ['did somebody tell the rebels to attack', 'sponsor'],
    ['what has the president done', 'response'],
  ],
};

for (const [kind, questions] of Object.entries(KINDS))
  test(kind, () => {
    for (const [question, field] of questions) assert.equal(asks(question), field, question);
  });

test('two questions in one are both answered', () => {
  const answer = ask('Who was hurt by it, and why did it happen, and where?');
  assert.deepEqual(
    parseQuestion('how many were hurt and where was it', new Set()).further.map((part) => part.asks),
    ['where'],
  );
  assert.match(answer.text, /No report gives a reason/);
  assert.match(answer.text, /Ayacucho, Peru\./);
  assert.equal(answer.status, 'answered');
});

test('a bare name asks for everything', () => {
  assert.match(ask('ayacucho pls').text, /Wounded: at least 9/i);
});

test('a false premise is found behind what stands around it', () => {
  for (const question of [
    'I’ve been told Ayacucho lost five of its soldiers, is that so?',
    'Terrible news about the five soldiers killed in Ayacucho. How did they die?',
    'Just checking for my article: Chile has yet to claim the bombing, correct?',
  ])
    assert.equal(ask(question).status, 'premise_corrected', question);
});

test('a word for people that nobody knows is a class, and is not echoed', () => {
  const answer = ask('how many blorps were wounded');
  assert.equal(answer.status, 'not_reported');
  assert.doesNotMatch(answer.text, /blorp/);
  assert.match(answer.text, /No report says how the wounded divide\./);
});

test('people asked about are printed as names are written, apart', () => {
  assert.match(ask('were any chilean soldiers wounded').text, /are Chilean soldiers\./);
  assert.match(ask('how many of the injured were civilians or contractors').text, /are civilians or contractors\./);
  assert.equal(ask('did the Chilean army take any casualties').status, 'not_reported');
});

test('a slip is put right where no other word is meant', () => {
  const known = new Set(['tower', 'town', 'place', 'many', 'which', 'with', 'raid']);
  assert.equal(spelled('towr', known), 'tower');
  assert.equal(spelled('mnay', known), 'many');
  assert.equal(spelled('wich', known), 'which');
  for (const word of ['peace', 'rain', 'side']) assert.equal(spelled(word, known), word);
});
