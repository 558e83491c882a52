import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const whereOf = (text: string) =>
  readReport({ id: 'note', text, publishedAt: '2019-05-10' }).incidents.find(({ main }) => main)?.place?.name;

const PLACES: readonly (readonly [string, string | undefined])[] = [
  // Where those sit who speak of it.
  ['A bomb hurt two guards at a mill in Leon. The government in Madrid lost no time in blaming rebels for it.', 'Leon'],
  ['A bomb hurt two guards in Spain. The ministry in Madrid blamed rebels for the bombing.', 'Spain'],
  ['The government in Madrid was hit by a bomb that hurt two guards.', 'Madrid'],
  ['Gunmen attacked police in Toledo on Monday. Two of them were killed.', 'Toledo'],
  // What kind of place it is says that it is one.
  ['Raiders burst into the beach resort of Qorvan Dorvale in Spain, killing two guards.', 'Qorvan Dorvale'],
  ['Raiders stormed the suburb of Qorvan in Spain and killed two guards.', 'Qorvan'],
  ['Raiders attacked the port of Qorvan and killed two guards.', 'Qorvan'],
  ['A bomb in Spain killed two guards of the Port of Rowe Company.', 'Spain'],
  // A house in a country of which no town is named.
  [
    'Two men were jailed in Spain for aiding rebels who stormed the Rowe shopping mall and shot two.',
    'Rowe shopping mall',
  ],
  // Names that small words join.
  ['Two bases in Deir ez-Zor Province were hit by rockets that killed two guards.', 'Deir ez-Zor'],
  ['Two guards were killed by a bomb in Toledo, says an article in Section B about the bombing.', 'Toledo'],
];

for (const [text, where] of PLACES) test(`where: ${text.slice(0, 90)}`, () => assert.equal(whereOf(text), where));
