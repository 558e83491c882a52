import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Counts = { readonly killed?: string[]; readonly wounded?: string[]; readonly attackers?: string[] };

/** Each number with the harm that its own words tell of. */
const COUNTED: readonly (readonly [text: string, Counts])[] = [
  // What stands behind a count of the dead is no part of the next one.
  [
    'A bomb in Leon left two guards and a clerk dead, in addition to 10 injured.',
    { killed: ['3..3'], wounded: ['10..10'] },
  ],
  ['A bomb in Leon left two guards dead, along with 10 injured.', { killed: ['2..2'], wounded: ['10..10'] }],
  ['A bomb in Leon left two guards dead, as well as 10 injured.', { killed: ['2..2'], wounded: ['10..10'] }],
  [
    'Two guards were killed in Leon on Monday, along with 10 clerks, and five injured.',
    { killed: ['12..12'], wounded: ['5..5'] },
  ],
  ['Bombings in Leon kill 10, more than 100 injured', { killed: ['10..10'], wounded: ['101..'] }],
  ['Bomber kills 13 outside an office in Leon, 28 hurt', { killed: ['13..13'], wounded: ['28..28'] }],
  ['A blast in Leon. Bullets struck one UN vehicle and three UN clerks were injured.', { wounded: ['3..3'] }],
  ['"Mill News,2016-05-01,Three guards injured as bomb hits patrol in Leon"', { wounded: ['3..3'] }],
  ['Armed men on Friday 22-10 decapitated two people in Leon.', { killed: ['2..2'] }],
  // So many of so many.
  ['A shooting in Leon. Of the nine people injured, five were taken to a hospital.', { wounded: ['9..9', '5..5'] }],
  ['A shooting in Leon. Two of the dogs were shot and a third was injured.', {}],
  [
    'A clerk was shot in Leon on Monday. The shooting is the 25th in Leon this year, with three people killed and 24 injured.',
    { wounded: ['1..1'] },
  ],
  ['A blast in Leon on Monday, causing injuries to another 35.', { wounded: ['35..35'] }],
  ['A blast in Leon on Monday. Five rangers were left critically wounded.', { wounded: ['5..5'] }],
  ['A blast in Leon on Monday. A ranger succumbed due to the attack.', { killed: ['1..1'] }],
  ['In the worst raid in 2 yrs, 10 guards, 1 driver killed in Leon', { killed: ['11..11'] }],
  ['A blast in Leon on Monday. One succumbed to injuries while receiving treatment.', { killed: ['1..1'] }],
  [
    'A blast killed 18 people in Leon on Monday. In addition, the mayor stated that 27 people were wounded.',
    { killed: ['18..18'], wounded: ['27..27'] },
  ],
  [
    'Missiles hit a camp in Leon on Monday: 8 dead (3 women, 2 children), 12 injured.',
    { killed: ['8..8'], wounded: ['12..12'] },
  ],
  ['A bomb hit a bus in Leon on Monday. Of the 12, nine are dead.', { killed: ['9..9'] }],
  [
    'A bomb killed nine people in Leon on Monday. Of the 45 people killed since January, most were clerks.',
    { killed: ['9..9'] },
  ],
  ['Five policemen (from Leon) and a driver were killed in Leon on Monday.', { killed: ['6..6'] }],
  ['Three bus and truck drivers were killed in Leon on Monday.', { killed: ['3..3'] }],
  ['The bombing in Leon on Monday is the latest this year, with nine people killed.', { killed: ['9..9'] }],
  [
    'Bandits raided a farm in Leon, stealing 40 goats, killing two herders and wounding a third.',
    { killed: ['2..2'], wounded: ['1..1'] },
  ],
  ['Gunmen ambushed soldiers and killed an officer who fired back in Leon on Monday.', { killed: ['1..1'] }],
  // Who lost his job was not shot, and who is told of in passing was not hurt in it.
  ['A man shot two clerks in Leon on Monday, a day after he was fired.', { wounded: ['2..2'] }],
  ['Over 50 armed men attacked an ambulance transporting an injured prisoner in Leon on Monday.', {}],
  // Who did it, and was shot for it.
  [
    'A man was shot and killed by Leon deputies on Monday after fatally shooting his sister.',
    { killed: ['1..1'], attackers: ['1..1'] },
  ],
  ['Police in Leon shot and killed a man who had opened fire on Monday.', { attackers: ['1..1'] }],
  ['A blast in Leon, with the suicide bomber ferrying the explosive feared dead.', { attackers: ['1..1'] }],
  // The losses of a fight, whoever began it.
  ['At least seven combatants from both sides were killed in an ambush in Leon on Monday.', { killed: ['7..'] }],
  ['Five rebels were killed in a clash between the ELN and the FARC near Leon on Monday.', { killed: ['5..5'] }],
  // A grave is found with those who lie in it, however far behind.
  [
    'Guards discovered a mass grave on Monday near the village of Qorvan in Leon province that contained 17 bodies.',
    { killed: ['17..17'] },
  ],
  // Whom forces fought down, where nobody else is told to have done or suffered anything.
  ['On Monday 13 Maoists were killed in an encounter with security forces in Bastar.', { killed: ['13..13'] }],
  ['The army killed four militants in a raid in Swat on Monday.', { killed: ['4..4'] }],
  ['Five militants were killed in a drone strike in Swat on Monday.', { killed: ['5..5'] }],
  [
    'Two militants were killed in a clash with troops in Swat on Monday. One guard was also killed.',
    { killed: ['1..1'], attackers: ['2..2'] },
  ],
  [
    'A US drone strike at a mill near Swat killed eight militants and injured two others.',
    { killed: ['8..8'], wounded: ['2..2'] },
  ],
  [
    'Jets struck rebel targets in Swat on Monday, killing six cadres and injuring five civilians.',
    { killed: ['6..6'], wounded: ['5..5'] },
  ],
  [
    'A bomber killed nine clerks in Swat on Monday. Helicopters later killed four militants.',
    { killed: ['9..9'], attackers: ['4..4'] },
  ],
  ['Two militants of the Red Dawn (RD) were killed in an encounter with the SFs in Swat.', { killed: ['2..2'] }],
  ['The army killed nine rebels who attacked a post in Swat on Monday.', { attackers: ['9..9'] }],
  [
    'Three soldiers and ten militants were killed in a clash with security forces in Swat on Monday.',
    { killed: ['3..3'], attackers: ['10..10'] },
  ],
  ['Israeli army kills Palestinian boy in Leon', { killed: ['1..1'] }],
  [
    'Five civilians were killed in a bombing in Swat on Monday. Security forces killed twelve militants.',
    { killed: ['5..5'], attackers: ['12..12'] },
  ],
  [
    'Four militants were killed by security forces in Swat on Monday after they attacked a bus.',
    { attackers: ['4..4'] },
  ],
  ['Militants tried to storm a post in Swat on Monday. Soldiers killed four militants.', { attackers: ['4..4'] }],
  [
    'Militants attacked a post in Swat on Monday. Four militants were killed in an encounter with the troops.',
    { attackers: ['4..4'] },
  ],
];

for (const [text, { killed = [], wounded = [], attackers = [] }] of COUNTED)
  test(`beside another: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
    assert.deepEqual(bounds(reading, 'attackers_killed'), attackers);
  });

/** The sentence is about what stands behind the comma, unless that tells of no other deed. */
const BEFORE: readonly (readonly [text: string, place: string, killed: string[]])[] = [
  ['Five days after a bomb killed 20 in Leon, terror struck again in Toledo, killing four people.', 'Toledo', ['4..4']],
  ['Six days after a raid in Leon killed 20 people, rebels struck again in Lima, killing four.', 'Lima', ['4..4']],
  [
    'Gunmen killed a judge on Friday in the province of Sindh.\n\nOn Thursday night a clerk was killed in similar circumstances in Toledo.',
    'Sindh',
    ['1..1'],
  ],
  ['A day after a blast killed 12 in Leon, hospitals issued another appeal for blood.', 'Leon', ['12..12']],
  ['A week after an attack killed 50 in Leon, another bomb killed nine in Toledo on Monday.', 'Toledo', ['9..9']],
  ['A day after a blast killed 12 in Leon, police arrested four men.', 'Leon', ['12..12']],
  ['A week after a shooting in Leon left nine dead, hundreds gathered in Toledo to mourn.', 'Leon', ['9..9']],
];

for (const [text, place, killed] of BEFORE)
  test(`before it: ${text}`, () => {
    const reading = read(text);
    assert.equal(reading.incidents.find(({ main }) => main)?.place?.name, place);
    assert.deepEqual(bounds(reading, 'killed'), killed);
  });
