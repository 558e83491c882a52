import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed nine guards at a mill in Leon on Tuesday.';
const ELN = 'National Liberation Army (ELN)';

const said = (text: string): string[] => [
  ...new Set(mainClaims(read(text), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`)),
];

/** Words that name somebody, and say of nobody who did it. */
const OF_NOBODY: readonly string[] = [
  'The number of such raids has dropped since the war that Israel launched with the aim of ending them.',
  'Leon lies near Toledo, which was occupied by Russian forces in the brief war Moscow fought with Georgia.',
  'Tom Rowe accused Iran of having trained men who were convicted of attacks that killed 25 clerks.',
  'Turkey accuses the PKK of being "terrorists", but it has allies in Leon.',
  'Since late last year, the region has been targeted by the ELN, which wants land.',
  'The attack was similar to the shooting of a clerk in January, claimed by the ELN.',
  'Officials said the air force carried out two bombing sorties on Tuesday morning.',
  'Turkish authorities have arrested nine Turkish citizens in connection with the attack.',
  'An army truck was hit by the blast, blamed by the military on nobody.',
  'The police and military are still trying to identify the persons behind the bombing of the mill.',
  'Leon is the city worst hit by the ELN’s seven-year insurgency, the police said.',
  'The attack ended when Israeli police shot and killed one of the gunmen.',
  'Police hunt for those behind a series of deadly Kazakhstan attacks.',
  'Tom Rowe accused Iran’s elite Revolutionary Guards of having trained men who were convicted of attacks.',
];

for (const words of OF_NOBODY)
  test(`nobody is said to have done it: ${words}`, () => assert.deepEqual(said(`${LEAD}\n\n${words}`), []));

const OF_SOMEBODY: readonly (readonly [string, readonly string[]])[] = [
  [`${LEAD}\n\nThe ELN claimed it. The hardline Sunni Muslim group said it had killed dozens.`, [`claimed ${ELN}`]],
  [
    `ELN affiliate claims raid on mill in Leon\n\n${LEAD}\n\nThe Red Dawn Front claimed the attack.`,
    ['claimed Red Dawn Front'],
  ],
  [`${LEAD}\n\nTom Rowe laid the blast at the door of the banned ELN.`, [`blamed ${ELN}`]],
  [`${LEAD}\n\nOne group claiming responsibility, the ELN, is said to have few men.`, [`claimed ${ELN}`]],
  ['Turkish officials have publicly linked the bombings in Leon to Syria’s intelligence service.', ['suspected Syria']],
  [`${LEAD}\n\nThe mayor said he suspected Syrian involvement.`, ['suspected Syria']],
  [
    `${LEAD}\n\nThe Kabo Cartel, or KC, was quickly fingered as the probable culprit by Tom Rowe.`,
    ['suspected Kabo Cartel'],
  ],
  [`${LEAD}\n\nAccording to the police, the ELN is the probable author of the attack.`, [`suspected ${ELN}`]],
  [`${LEAD}\n\nPolice said the focus had naturally fallen on the ELN.`, [`suspected ${ELN}`]],
  [
    `${LEAD}\n\nA man claiming to be a spokesman for the Leonese sect that is known as the ELN claimed responsibility.`,
    [`claimed ${ELN}`],
  ],
  [`${LEAD}\n\nThe mayor suspected the involvement of Kabo rebel outfit ELN.`, [`suspected ${ELN}`]],
  [`${LEAD}\n\nThe mayor said this seems to be the work of the ELN.`, [`suspected ${ELN}`]],
  [`${LEAD}\n\nAnn Hale, a 30-year-old native of Toledo, is suspected of blowing herself up.`, ['suspected Ann Hale']],
  [`${LEAD}\n\nTom Rowe denied that the ELN was involved.`, [`denied ${ELN}`]],
  [`${LEAD}\n\n“This, therefore, was not an ELN attack,” the mayor said.`, [`denied ${ELN}`]],
  [`${LEAD}\n\nThe mayor insisted that agitators, not the ELN, were responsible.`, [`denied ${ELN}`]],
  [`${LEAD}\n\nThe ELN was blamed. They denied culpability on Twitter.`, [`blamed ${ELN}`, `denied ${ELN}`]],
  [`${LEAD}\n\nPolice blamed the ELN. But the outfit denied any role.`, [`blamed ${ELN}`, `denied ${ELN}`]],
  [`${LEAD}\n\n“Soldiers of the Caliphate attacked the mill,” the ELN said.`, [`claimed ${ELN}`]],
];

for (const [text, expected] of OF_SOMEBODY)
  test(`who is said to have done it: ${text.split('\n').at(-1)}`, () => assert.deepEqual(said(text), expected));

test('bombings of two weeks ago are none of this week’s attack, on whatever day of it that was', () => {
  const text =
    '12-hour terror attack at hotel over\n\nA rebel attack on a hotel in Leon ended on Sunday (March 9) after nine people were killed, police said.\n\nThe attack proved that rebels can carry out raids. Twin bombings in Leon two weeks ago killed 350 people, the worst such attacks in the country’s history.\n\nThe ELN claimed responsibility for the attack on Saturday.';
  assert.deepEqual(said(text), [`claimed ${ELN}`]);
});

test('the allies of a group are not the group', () =>
  assert.deepEqual(
    said('ELN’s terror allies strike next door\n\nTwin bombings killed 20 people in Niger on Monday.'),
    [],
  ));

test('a terror group of some country is not that country', () =>
  assert.deepEqual(
    said('Unknown Spanish terror group owns up Leon bombing\n\nA bomb killed nine guards in Leon on Tuesday.'),
    [],
  ));

test('bombings of a past year are none of the one that a short report tells of', () => {
  const text =
    'Bomb near Leon police station, at least 10 wounded\n\nA bomb went off near a police station in Leon. Ten people were hurt. This past year, several bombings have targeted the police and were carried out by the ELN.';
  assert.deepEqual(said(text), []);
});
