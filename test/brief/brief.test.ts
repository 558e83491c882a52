import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byReport, listRelated } from '../../src/brief/related.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import { Briefing } from '../../src/model/briefing.ts';
import type { Quote } from '../../src/model/quote.ts';
import { briefAlAsad, briefOf } from '../support/a-briefing.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings, seedText } from '../support/al-asad-readings.ts';

const all = () => {
  const readings = new Map(alAsadReadings().map((reading) => [reading.id, reading]));
  return AL_ASAD_CLUSTERS.map((members) => briefOf(fuseIncident(readings, members, [])));
};

test('a briefing keeps to the format', () => {
  for (const briefing of all()) assert.deepEqual(Briefing.parse(briefing), briefing);
});

test('what, damage and response are told in lines that rest on quotes', () => {
  const { what, damage, response, title } = briefAlAsad();
  assert.equal(title, 'Rocket attack on Al-Asad Airbase');
  assert.match(what[0]?.text ?? '', /^Two Katyusha rockets \(two Iraqi security sources\); .*inside the base/);
  assert.match(what[1]?.text ?? '', /claimant speaks of several drones and missiles; no other report has drones/);
  assert.match(damage[0]?.text ?? '', /assess/);
  assert.match(response[0]?.text ?? '', /President Joe Biden and Vice President Kamala Harris/);
  for (const line of [...what, ...damage, ...response]) assert.ok(line.quotes.length > 0, line.text);
});

test('every quotation is word for word', () => {
  let checked = 0;
  const check = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if ('exact' in value) {
      const { report, start, end, exact } = value as Quote;
      assert.equal(seedText(report).slice(start, end), exact);
      checked += 1;
    }
    for (const part of Object.values(value)) check(part);
  };
  check(all());
  assert.ok(checked > 100);
});

test('it can be looked up by the names of its place, its country and its weapons', () => {
  const { names } = briefAlAsad();
  for (const name of ['al asad', 'ain al asad', 'anbar', 'iraq', 'katyusha rocket', 'rocket'])
    assert.ok(names.includes(name), name);
});

test('open questions follow from what the reports say', () => {
  const questions = briefAlAsad().openQuestions.join('\n');
  for (const asked of [
    /anybody killed/,
    /wounded in the end/,
    /civilians/,
    /No hour/,
    /claim true/,
    /a state behind it/,
    /damage/,
    /launcher/,
    /drones/,
  ])
    assert.match(questions, asked);
  const without003 = briefAlAsad('000', '001', '002', '004').openQuestions.join('\n');
  assert.doesNotMatch(without003, /launcher|drones|claim true/);
  assert.match(without003, /Which group/);
});

test('other incidents of the same reports are listed with their own numbers', () => {
  const briefings = all();
  const related = listRelated(briefings[0]!, byReport(briefings));
  assert.deepEqual(
    related.map(({ id, casualties }) => [id, casualties.killed?.best]),
    [
      ['attacks-since-president-joe-biden-took-office', 6],
      ['tower-22-2024-01', 3],
      ['babil-2024-07-30', 4],
    ],
  );
  assert.equal(related.find(({ id }) => id === 'tower-22-2024-01')?.casualties.wounded_serious, undefined);
  for (const other of related) assert.ok(other.quotes.length > 0);
  assert.deepEqual(
    listRelated(briefings[3]!, byReport(briefings)).map(({ id }) => id),
    ['al-asad-2024-08-05'],
  );
});
