import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

/** The dead of a report's main event, and its place. */
function told(text: string): { killed: (number | null)[]; attackers: number | null; place: string | undefined } {
  const reading = readReport({ id: 'r', text, publishedAt: '2025-03-12' });
  const { casualties } = fuseIncident(new Map([['r', reading]]), [{ report: 'r', incident: 0 }], []);
  const { low, best, high } = casualties.killed;
  return {
    killed: [low, best, high],
    attackers: casualties.attackers_killed?.best ?? null,
    place: reading.incidents[0]?.place?.name,
  };
}

test('a toll that somebody else puts lower stands beside the higher one', () =>
  assert.deepEqual(
    told(
      'Gunmen stormed a village in Leon late Monday, killing at least 23 people, officials said. Police spokesman Tom Rowe put the death toll at 14.',
    ).killed,
    [14, 14, 23],
  ));

test('a toll-free number and a toll that was compared with count nobody', () => {
  const lead = 'A gunman killed five people at a port in Leon on Monday.';
  assert.deepEqual(told(`${lead} Families may call the toll-free number at 866-435.`).killed, [5, 5, 5]);
  assert.deepEqual(
    told(`${lead} The death toll has been revised down to five, two fewer than the toll of seven announced before.`)
      .killed,
    [5, 5, 5],
  );
});

test('the dead and “all” attackers listed with them are told apart', () => {
  const { killed, attackers } = told(
    'Gunmen attacked a hotel in Leon on Monday. The siege ended with nine civilians and all five attackers dead.',
  );
  assert.deepEqual([killed, attackers], [[9, 9, 9], 5]);
});

test('a town from which the way to the place is measured is not the place', () =>
  assert.equal(
    told(
      'A bomb killed five soldiers in Pakistan on Monday. The attack took place in Dostan district, about 150 km (90 miles) west of Quetta, police said.',
    ).place,
    'Dostan',
  ));

test('a group that claims, “saying it had killed” so many, tells its own count', () =>
  assert.deepEqual(
    told(
      'A bomb killed five soldiers in Leon on Monday, officials said. The Red Dawn Front claimed responsibility in a statement, saying it had killed 90 soldiers.',
    ).killed,
    [5, 5, 90],
  ));

test('a count of others besides those told of is of no single event', () => {
  const lead = 'Gunmen killed 21 farmers in Leon early on Monday, a doctor said.';
  assert.deepEqual(
    told(`${lead} At least 46 people were killed across the state on Monday, including the 21.`).killed,
    [21, 21, 21],
  );
  assert.deepEqual(told(`${lead} The dead, including the 21 farmers, were buried.`).killed, [21, 21, 21]);
});

const BACKGROUND = 'In December, six people died when a car rammed a market in Toledo.';
const LEADS: readonly (readonly [string, (number | null)[]])[] = [
  ['At least 28 people were injured when a car drove into a crowd in Leon on Monday.', [null, null, null]],
  ['A van was driven into pedestrians in Leon on Monday, killing three.', [3, 3, 3]],
  ['A man with a knife lashed out at commuters in Leon on Monday, hurting three people.', [null, null, null]],
  ['A truck plowed through a parade in Leon on Monday, killing three.', [3, 3, 3]],
];
for (const [lead, killed] of LEADS)
  test(`the dead of another year’s attack are not of this one: ${lead}`, () => {
    const { killed: read, place } = told(`${lead} The mayor said it was “probably an attack”. ${BACKGROUND}`);
    assert.deepEqual([read, place], [killed, 'Leon']);
  });

const OTHERS: readonly string[] = [
  'A 2013 attack on a mill killed 67 people.',
  'The 2015 attack at a school, in which 148 died, was claimed by al-Shabaab.',
  'It was the worst attack since a 2016 bombing that killed 70.',
  'The conflict has killed more than 6,000 people since January and displaced thousands.',
  'The war has so far killed 12,000 people.',
  'Attacks on farms have killed 300 people over the past two years.',
];
for (const other of OTHERS)
  test(`the dead of other years and of a whole war are not of this attack: ${other}`, () =>
    assert.deepEqual(
      told(`Gunmen attacked a mall in Leon on Monday, killing three people, police said. ${other}`).killed,
      [3, 3, 3],
    ));

test('drones shot down and the age of a gunman count nobody', () => {
  const lead = 'Six people were killed in the shelling of Leon on Monday, the governor said.';
  assert.deepEqual(told(`${lead} The air force said it shot down 54 of 81 drones.`).killed, [6, 6, 6]);
  const { killed, attackers } = told(
    'Five students were killed in a shooting at a school in Leon on Monday. The gunman, 17, who died at the scene, had wounded nine others.',
  );
  assert.deepEqual([killed, attackers], [[5, 5, 5], 1]);
});

test('what happened last month in another place is not the undated event of the lead', () =>
  assert.deepEqual(
    told(
      'Rebels executed at least 12 civilians in Kitshanga overnight, a doctor said Friday. Last month fighting around Goma left nearly 3,000 dead.',
    ).killed,
    [12, 12, null],
  ));
