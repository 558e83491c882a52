import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { answerQuestion } from '../../src/answer/answer.ts';
import { momentIn } from '../../src/answer/moment.ts';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Answer } from '../../src/model/answer.ts';
import { dossierOf } from '../support/a-dossier.ts';
import { seedText } from '../support/al-asad-readings.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const reports = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ id: file.slice(0, 3), text: seedText(file.slice(0, 3)) }));
const readings = reports.map((report) => readReport(report));
const dossier = dossierOf(readings, reports);

const shown = (answer: Answer): string =>
  [...answer.quotes, ...(answer.nearest ?? []).flatMap((line) => line.quotes)].map((quote) => quote.exact).join('\n');

type Case = readonly [question: string, shows: RegExp];

const ANSWERED: readonly Case[] = [
  ['what went on at al asad', /Two Katyusha rockets/],
  ['how many people were injured?', /as many as seven military personnel and civilians/],
  ['are any of the injured in serious condition', /one of the wounded Americans was seriously injured/],
  ['location of the base?', /located in Anbar province/],
  ['what day was it', /in the early hours of Tuesday morning/],
  ['who is behind this', /identifying themselves as "The Revolutionaries"/],
  ['has a group taken credit', /no group has claimed responsibility/],
  ['whom does the Defense Department accuse', /blamed Iran-aligned militia groups/],
  ['was Tehran the one that ordered it', /ordered by the Islamic Republic/],
  ['what did they fire', /two Katyusha rockets/],
  ['did the rockets come down within the base', /rockets fell inside the base/],
  ['how much damage was there', /post-attack damage assessment/],
  ['reaction from the White House', /in a manner and place of our choosing/],
  ['the exact wording of the Pentagon readout', /today’s Iran-aligned militia attack/],
  ['launch point?', /Haditha district/],
  ['why do they say five and seven', /At least five US personnel/],
  ['how many separate sources for the wounded', /citing US defence officials/],
  ['Tower 22: how many were killed', /Three Soldiers were killed/],
  ['the strike in Babil, what was that', /four people killed|“defensive” strike/],
  ['how often have US forces come under attack', /over 150 times/],
  ['number of American troops stationed in Iraq', /2,500/],
];

const NOT_REPORTED: readonly Case[] = [
  ['was anybody killed', /No details on casualties/],
  ['precise hour of impact', /early hours of Tuesday/],
  ['did any Iraqi troops get wounded', /US personnel/],
  ['who are the injured by name', /US personnel/],
  ['how many civilians among the injured', /military personnel and civilians/],
  ['did air defences intercept anything', /inside/],
  ['is anybody in custody', /launcher/],
  ['does Iran deny it', /Iran/],
  ['on what channel was the claim published', /The Revolutionaries/],
  ['has America retaliated', /manner and place of our choosing/],
  ['what building was hit', /damage/],
  ['number of drones fired', /several missiles and drones/],
  ['will it rain there tomorrow', /^/],
];

const CORRECTED: readonly Case[] = [
  ['what made Kataib Hezbollah strike the base', /Kataib Hezbollah/],
  ['who were the six troops killed in the attack', /at least six killed/],
  ['tell me about the drone wreckage by the base', /wreckage of a drone/],
  ['Israel has not claimed the al-Asad attack, right?', /Israel has not claimed responsibility/],
  ['what warships went out in response — what did the US deploy?', /sent additional military forces/],
  ['three soldiers were killed at the base in Iraq, is that so?', /killed three soldiers|Three Soldiers/],
];

for (const [status, cases] of [
  ['answered', ANSWERED],
  ['not_reported', NOT_REPORTED],
  ['premise_corrected', CORRECTED],
] as const)
  for (const [question, shows] of cases)
    test(`${status}: ${question}`, () => {
      const answer = answerQuestion(question, dossier);
      assert.equal(answer.status, status, answer.text);
      assert.match(shown(answer), shows);
    });

test('what was known at a moment leaves out what came later', () => {
  const at = momentIn('What did we know at 08:36 on 6 August?', [2024])!;
  const all = derive(readings, [], { at, arrivedAt: new Map() });
  const answer = answerQuestion('What did we know at 08:36 on 6 August?', { ...dossier, all, incident: all[0]! });
  assert.equal(answer.status, 'answered');
  assert.equal(answer.asOf, '2024-08-06T08:36:00Z');
  assert.match(answer.text, /“several”, no number/);
  assert.doesNotMatch(answer.text, /Claimed:|Katyusha|seriously/);
});

test('without the only report of a claim there is none', () => {
  const fewer = reports.filter((report) => report.id !== '003');
  const answer = answerQuestion(
    'Has anyone claimed it?',
    dossierOf(
      readings.filter((r) => r.id !== '003'),
      fewer,
    ),
  );
  assert.match(answer.text, /^No: the reports know of no claim\./);
});
