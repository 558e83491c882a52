import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const placeOf = (text: string): string | undefined => read(text).incidents.find(({ main }) => main)?.place?.name;

/** Where it was, though another name stands there too. */
const PLACES: readonly (readonly [text: string, place: string])[] = [
  [
    'Rebels fired a rocket into Israel on Monday, killing a clerk.\n\nThe ELN claimed the attack, launched a day before ministers were to meet in Moscow.',
    'Israel',
  ],
  ['A bomb killed a clerk in Leon. In a note e-mailed to reporters in Lima, the ELN claimed the attack.', 'Leon'],
  ['A car bomb killed a clerk in Leon. Before that he was a deputy in Lima for the attack was long feared.', 'Leon'],
  ['Two men were arrested after a patrol came under fire in Lima late on Monday, killing a guard.', 'Lima'],
  [
    'A deputy was killed in a car bomb attack in the occupied Luhansk region of Ukraine.\n\n“As a result of a device that detonated in Tom Rowe’s car, the deputy died,” his son said.',
    'Luhansk',
  ],
  ['Nine Dead In Car-bomb Attack Outside Lima Hotel\n\nA car bomb killed nine people on Monday.', 'Lima Hotel'],
  [
    'ELN Claims Responsibility For Attacks\n\nThe ELN has claimed responsibility for deadly attacks in eastern Kenya.\n\nIn Summary: An official said that all points to a massacre.\n\nThe ELN on Monday claimed responsibility for the attack in Mpeketoni.',
    'Mpeketoni',
  ],
  ['Three bombs rocked the capital of Myanmar’s restive Rakhine State, Sittwe, early on Monday.', 'Sittwe'],
  ['A bomb killed nine people in Port-au-Prince on Monday.', 'Port-au-Prince'],
  [
    'A truck bomb killed 47 people at a police centre in Libya on Monday.\n\nRebels have used the turmoil to control the city of Sirte.\n\nThe bomb exploded in the coastal town of Zliten.',
    'Zliten',
  ],
  ['Men shot two clerks on Monday in an attack near the West Bank settlement of Dolev.', 'Dolev'],
  ['Gunmen killed seven in an attack on Amarnath pilgrims in Anantnag district on Monday.', 'Anantnag'],
  ['A blast killed nine people on Monday at a mosque in Al-Rowe town of Qatif.', 'Al-Rowe'],
  ['A rocket was fired into Israel on Monday. It struck Rowe Hale, a farming community, killing a clerk.', 'Rowe Hale'],
  ['A bomb killed a deputy in Leon on Monday. Before 2010, he was a lawmaker in Lima’s Kabo district.', 'Leon'],
];

for (const [text, place] of PLACES) test(`where it was: ${text}`, () => assert.equal(placeOf(text), place));

test('“St.” is short for what the list of places calls “Saint”', () => {
  const { incidents } = read('Nine people were shot dead in St. Cloud, Minnesota, on Monday.');
  assert.equal(incidents[0]?.place?.lat, 45.561);
});

test('who was in the town of the report was in its event, though another town was told of last', () => {
  const text =
    'A bomber killed nine guards at a parade in Leon, Nicaragua, on Monday.\n\nThe ELN claimed the attack.\n\nThe mayor called for calm.\n\nOfficials also said that three clerks had been attacked on Sunday in Managua.\n\nThe bomber in Leon was a clerk.';
  const { incidents, sentences } = read(text);
  assert.equal(incidents[sentences.at(-1)?.incident ?? -1]?.main, true);
});
