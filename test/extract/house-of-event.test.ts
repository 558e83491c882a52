import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const reading = (text: string) => readReport({ id: 'note', text, publishedAt: '2024-03-06' });
const placeOf = (text: string) => reading(text).incidents.find(({ main }) => main)?.place?.name ?? null;

const HOUSES: readonly (readonly [string, string])[] = [
  [
    'A bomb went off outside the Rowe-e-Kabo school in Leon on Monday, killing nine people.',
    'Rowe-e-Kabo school, Leon',
  ],
  ['Three blasts hit the Ann Rowe School in Leon on Monday, killing nine people.', 'Ann Rowe School, Leon'],
  ['Gunmen stormed the Rowe Oak restaurant in Leon on Monday, killing nine people.', 'Rowe Oak restaurant, Leon'],
  [
    'The Rowe restaurant in the old Kabo quarter of Leon was stormed by gunmen. Nine people died.',
    'Rowe restaurant, Leon',
  ],
  ['A bomber blew himself up at Rowe roundabout in Leon on Monday, killing nine people.', 'Rowe roundabout, Leon'],
  [
    'Two car bombs exploded at the Ministry of Trade in Leon on Monday, killing nine people.',
    'Ministry of Trade, Leon',
  ],
  ["Two bombs went off at Spain's finance ministry in Leon on Monday, killing nine people.", 'finance ministry, Leon'],
  ['Gunmen opened fire at Masjid Al Rowe in Leon on Monday, killing nine people.', 'Masjid Al Rowe, Leon'],
  ['The takeover of the Hotel Rowe in Leon on Monday left nine people dead.', 'Hotel Rowe, Leon'],
  ['At least nine people died in a blast at Rowe Park in Leon on Monday.', 'Rowe Park, Leon'],
  ['Nine people died when gunmen attacked a police academy on Rowe Road in Leon on Monday.', 'Rowe Road, Leon'],
  ['A blast tore through Tom Rowe Mosque in Leon on Monday, killing nine people.', 'Tom Rowe Mosque, Leon'],
  ['A lorry ploughed into a crowd on Rowe Bridge in Leon on Monday, killing nine people.', 'Rowe Bridge, Leon'],
  ['A bomb exploded at the Rowe train station in Leon on Monday, killing nine people.', 'Rowe train station, Leon'],
  ['Rowe mosque in the heart of Leon was packed with people when a bomb went off. Nine died.', 'Rowe mosque, Leon'],
  ['The raid in Leon, which happened at the Rowe Theatre on Monday, killed nine people.', 'Rowe Theatre, Leon'],
  ['An attack on St. Ann Catholic Church on Monday left nine people dead.', 'St. Ann Catholic Church'],
];

for (const [text, place] of HOUSES)
  test(`at the house: ${text.slice(0, 80)}`, () => assert.equal(placeOf(text), place));

const BESIDE = [
  'Pupils of Rowe School came to pray at Rowe Mosque.',
  'Tom Rowe, a teacher at the Ann Rowe School, was among the dead.',
  'A vigil took place at Rowe Square.',
  'A bread fair takes place at noon at the Rowe Theatre.',
  'The wounded were taken to Rowe Hospital.',
  'Police shot the gunman dead at Rowe Station.',
  'The finance ministry said that schools would close.',
  'The mayor, speaking at a briefing in Rowe Park, called it a crime.',
  'In 2016 six guards were killed in an attack on the Rowe Hotel in Toledo.',
  'The mayor, speaking in Toledo, said that the attack was a crime.',
  'The mayor spoke to the leaders of Peru, Chile and Bolivia about the attack.',
];

for (const more of BESIDE)
  test(`in the town alone: ${more.slice(0, 80)}`, () =>
    assert.equal(placeOf(`Nine people were killed in a bombing in Leon on Monday. ${more}`), 'Leon'));

test('a headline in capitals names the town and not the attack', () =>
  assert.equal(
    placeOf('Nine Killed In Leon Nightclub Attack\n\nGunmen opened fire in a club in Leon on Monday, killing nine.'),
    'Leon',
  ));

test('the house rests on the words that name it', () => {
  const { claims } = reading('Nine people died in Leon on Monday. The target was the Kabo police station.');
  const house = claims.find((c) => c.foundBy === 'where/house');
  assert.equal(house?.quote.exact, 'The target was the Kabo police station.');
});

test('a feast is no town, though one is called after it', () =>
  assert.equal(
    placeOf('A truck ran into a packed Christmas market on Monday, killing nine people, police in Leon said.'),
    'Leon',
  ));

/** Centres are houses, but for the middle of a town, and where the hurt are brought. */
const CENTRES: readonly (readonly [string, string])[] = [
  [
    'A bomb went off at the Rowe education centre in Leon on Monday, killing nine people.',
    'Rowe education centre, Leon',
  ],
  ['Gunmen stormed the Rowe Cultural Center in Leon on Monday, killing nine people.', 'Rowe Cultural Center, Leon'],
  ['A bomb went off in Leon city centre on Monday, killing nine people.', 'Leon'],
  ['Nine people were shot in Leon on Monday and died at Rowe Medical Center.', 'Leon'],
  [
    'Nine people were shot dead in Leon on Monday. A man is charged with murder and held at the Rowe Youth Center.',
    'Leon',
  ],
  ["A blast in Kabo province's Ostra district hurt ten guards on Monday.", 'Ostra'],
  [
    'Rebels shot two men near Qorvan market, some 11 km (7 miles) east of Spain’s Toledo town, on Monday.',
    'Qorvan market',
  ],
  ['A gunman killed three guards on Monday. The target was Qorvan, a rich settlement south of Toledo.', 'Qorvan'],
  [
    'A bomb killed three guards in Spain on Monday. The blast in Qorvan village came at noon. The ELN often launches raids in the capital Madrid.',
    'Qorvan',
  ],
];

for (const [text, place] of CENTRES) test(text.slice(0, 90), () => assert.equal(placeOf(text), place));
