import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samePlace } from '../../src/model/same-place.ts';
import { read } from '../support/read.ts';

/** Where a made-up report puts its main incident: name, division, country, and whether it is on the map. */
function where(text: string): string | null {
  const place = read(text).incidents.find((incident) => incident.main)?.place;
  return place
    ? [place.name, place.admin1, place.country, place.lat === null ? 'no coordinates' : null].filter(Boolean).join(', ')
    : null;
}

const TOWNS: Readonly<Record<string, [text: string, place: string | null]>> = {
  'a state shortened behind a comma': [
    'Two men were shot dead in Salem, Ore., on Tuesday night.',
    'Salem, Oregon, United States',
  ],
  'two letters of the post': [
    'A gunman wounded three people in Aurora, IL, on Tuesday.',
    'Aurora, Illinois, United States',
  ],
  'a town of one name that only its state tells apart': [
    'Four people were shot in Springfield on Monday. Missouri state troopers joined the search.',
    'Springfield, Missouri, United States',
  ],
  'a small town whose state nothing tells': [
    'The sheriff said that two people were shot in Clinton on Monday.',
    'Clinton, United States, no coordinates',
  ],
  'a desk in capitals': [
    'DULUTH, Minn. (KBXX) – Three people were shot outside a bar early Sunday, police said.',
    'Duluth, Minnesota, United States',
  ],
  'the police of a town': [
    'Five people were shot outside a bar early Sunday. Milwaukee police are looking for a gunman.',
    'Milwaukee, Wisconsin, United States',
  ],
  'a house in a town': [
    'Three people were shot at a Memphis apartment complex on Sunday.',
    'Memphis, Tennessee, United States',
  ],
  'a quarter by its point of the compass': [
    'Three people were shot in the Mill section of North Philadelphia on Sunday.',
    'Philadelphia, Pennsylvania, United States',
  ],
  'a street called after another town': [
    'Three people were shot on Dallas Street in Baltimore on Sunday.',
    'Dallas Street, Baltimore, Maryland, United States',
  ],
  'a county with its state': [
    'Two people were shot dead in Jasper County, Ind., on Sunday.',
    'Jasper County, Indiana, United States, no coordinates',
  ],
  'a base before the city that it lies by': [
    'Rockets hit a base north of Baghdad on Monday, killing two soldiers. The rockets fell on Camp Taji at dusk.',
    'Camp Taji, Baghdad, Iraq',
  ],
  'a capital by apposition': [
    'A bomb killed nine people in the Peruvian capital, Lima, on Sunday.',
    'Lima, Lima Province, Peru',
  ],
  'a village that no list knows, told of from the desk of an agency': [
    'GOMA (AFP) - Rebels killed nine people in an attack on the village of Zorvatu on Sunday.',
    'Zorvatu, no coordinates',
  ],
  'an ambush by a group in a town': [
    'LIMA, Peru (AP) -- Two soldiers died in an ambush by ten members of the Red Dawn Front in Arequipa on Sunday.',
    'Arequipa, Arequipa, Peru',
  ],
  'a wire in capitals from its dateline’s country': [
    'BOGOTA, 3 JUN 90 (EFE) -- [TEXT] A BOMB KILLED TWO MEN IN ARAUCA LAST NIGHT.',
    'Arauca, Arauca Department, Colombia',
  ],
  'a bombing called after its country': [
    'Toll of the Norway church bombing rises to nine.',
    'Norway, Norway, no coordinates',
  ],
};

for (const [what, [text, place]] of Object.entries(TOWNS))
  test(`${what} says where it was`, () => assert.equal(where(text), place));

const NOT_THERE: Readonly<Record<string, string>> = {
  'the desk of an agency': 'Santiago, 9 Jan 90 (AFP) -- Gunmen killed two policemen this morning, the army said.',
  'a hospital': 'Two men were killed by gunmen. A third was flown to a hospital in Denver.',
  'what was found elsewhere': 'A bomb killed nine people. Detonators were recovered from a house in Leeds.',
  'an outlet': 'A gunman killed two people, the Chicago Tribune reported.',
  'a word that is also a town': 'Two people were killed by gunmen early on Sunday in Hope of a reward.',
  'an army': 'Gunmen killed two people, hitting back at U.S. efforts against them.',
};

for (const [what, text] of Object.entries(NOT_THERE))
  test(`${what} is not the place`, () => assert.equal(where(text), null));

test('a base is one place with the town that it is called after, in the same province alone', () => {
  const town = {
    name: 'Duluth',
    aliases: [],
    admin1: 'Minnesota',
    country: 'United States',
    lat: 46.8,
    lon: -92.1,
    where_prec: 1,
    coordinatesFrom: 'gazetteer' as const,
  };
  const airport = { ...town, name: 'Duluth Airport', lat: null, lon: null, where_prec: 2, coordinatesFrom: null };
  assert.equal(samePlace(town, airport), true);
  assert.equal(samePlace({ ...town, admin1: 'Georgia' }, airport), false);
});

test('a report of nothing but towns is read in time that its length explains', () => {
  const start = performance.now();
  read(`${'Springfield, Ill., '.repeat(6_000)}\n\n${'in San Jose '.repeat(6_000)}`);
  assert.ok(performance.now() - start < 20_000);
});
