import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { divisionName, foldName, looseName } from '../../src/extract/lexicon/fold-name.ts';
import { admin1Named, countryNamed, placesNamed } from '../../src/extract/lexicon/gazetteer.ts';

const LEXICON = new URL('../../src/extract/lexicon/', import.meta.url);

test('a town is found under every spelling that newsrooms use', () => {
  for (const name of ['Haditha', 'haditha', 'HADITHAH', 'Ḩadīthah', 'Al-Haditha']) {
    assert.deepEqual(
      placesNamed(name).map(({ admin1, country, lat, lon }) => ({ admin1, country, lat, lon })),
      [{ admin1: 'Anbar', country: 'Iraq', lat: 34.137, lon: 42.377 }],
      name,
    );
  }
  for (const name of ['Fallujah', 'al-Qaim', 'Tal Afar', 'Basra', 'Hodeidah', 'Kobani', 'Khan Younis', 'Kramatorsk']) {
    assert.equal(placesNamed(name).length > 0, true, name);
  }
});

test('of several places of one name the most populous comes first', () => {
  const paris = placesNamed('Paris');
  assert.equal(paris[0]?.country, 'France');
  assert.equal(paris.find((place) => place.admin1 === 'Texas')?.countryCode, 'US');
  assert.deepEqual(
    paris.map(({ population }) => population ?? 0),
    paris.map(({ population }) => population ?? 0).toSorted((a, b) => b - a),
  );
});

test('what only looks like a place name is not found', () => {
  for (const name of [
    '',
    ' ',
    'al',
    'Haditha district',
    'Hadith',
    'Hadithas',
    'Al-Asad',
    'Katyusha',
    'Tower 22',
    '\n',
    '\t',
  ]) {
    assert.deepEqual(placesNamed(name), [], name);
  }
});

test('an unknown population is null, not zero', () => {
  assert.equal(placesNamed('Al Qaim')[0]?.population, null);
});

test('a province is found with and without its kind', () => {
  for (const name of ['Anbar', 'Anbar province', 'al-Anbar Governorate']) {
    assert.deepEqual(
      admin1Named(name).map(({ name: found, country }) => `${found}, ${country}`),
      ['Anbar, Iraq'],
      name,
    );
  }
  assert.equal(admin1Named('North Darfur')[0]?.country, 'Sudan');
  assert.deepEqual(
    admin1Named('Punjab').map(({ country }) => country),
    ['India', 'Pakistan'],
  );
  assert.deepEqual(admin1Named('Haditha'), []);
  assert.deepEqual(admin1Named('province'), []);
});

test('a country is found by its name, its people and its acronym', () => {
  const expected = {
    Iraqi: 'IQ',
    Iraqis: 'IQ',
    Iraq: 'IQ',
    'U.S.': 'US',
    US: 'US',
    Americans: 'US',
    Philippines: 'PH',
  };
  for (const [name, code] of Object.entries(expected)) assert.equal(countryNamed(name)?.countryCode, code, name);
  assert.equal(countryNamed('Iranian')?.name, 'Iran');
});

test('look-alikes of country names are no countries', () => {
  for (const name of [
    'us',
    'turkey',
    'polish',
    'Congolese',
    'Korean',
    'Iraqist',
    'Iraq war',
    'constructor',
    '__proto__',
  ]) {
    assert.equal(countryNamed(name), undefined, name);
  }
});

test('every row of the files is found by its own name', () => {
  const isLong = (name: string): boolean => foldName(name).length > 2; // a shorter one is far oftener another word
  for (const row of everyHundredth('places.tsv').filter(isLong)) assert.ok(placesNamed(row).length > 0, row);
  for (const row of everyHundredth('divisions.tsv')) assert.ok(admin1Named(row).length > 0, row);
});

test('the files are sorted by the keys that they are searched by', () => {
  for (const [file, key] of [
    ['places.tsv', looseName],
    ['divisions.tsv', divisionName],
  ] as const) {
    const keys = names(file).map(key);
    assert.equal(
      keys.findIndex((value, at) => at > 0 && value < keys[at - 1]!),
      -1,
      file,
    );
  }
});

test('every country that a place lies in has an English name', () => {
  const unnamed = new Set(
    names('divisions.tsv')
      .flatMap((name) => admin1Named(name))
      .filter((found) => found.country === found.countryCode),
  );
  assert.deepEqual(
    [...unnamed].map(({ countryCode }) => countryCode),
    [],
  );
});

test('a hostile long name costs no more than its length', () => {
  const start = performance.now();
  assert.deepEqual(placesNamed('al-'.repeat(100_000)), []);
  assert.deepEqual(admin1Named(`${' province'.repeat(100_000)}`), []);
  assert.ok(performance.now() - start < 3000);
});

function names(file: string): string[] {
  const lines = readFileSync(new URL(file, LEXICON), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.slice(0, line.indexOf('\t')));
}

function everyHundredth(file: string): string[] {
  return names(file).filter((_, at) => at % 100 === 0);
}
