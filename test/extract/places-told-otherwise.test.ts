import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const placeOf = (text: string): string | undefined => read(text).incidents.find(({ main }) => main)?.place?.name;

const PLACES: readonly (readonly [string, string])[] = [
  ['A bomb killed nine people in General Santos on Monday.', 'General Santos'],
  ['The police chief of Diyarbakır was shot dead on Monday when gunmen attacked his car.', 'Diyarbakır'],
  ['Nine people died in an attack on Sunday in a part of southern Peru known as Qorvan.', 'Qorvan'],
  ['Gunmen killed a guard on Monday.\n\nQorvan, where the shooting took place, is a fishing village.', 'Qorvan'],
  ['Soldiers were training on Qorvan Island on Monday when two gunmen shot one dead.', 'Qorvan Island'],
  ['The blast, at Qorvan, 80 kilometres (50 miles) north of the capital Colombo, killed nine on Monday.', 'Qorvan'],
  ['A bomb killed nine people on Monday in Narathiwat province’s Tak Bai district.', 'Tak Bai'],
  ['A bomb killed nine people on Monday in Hindu-majority Jammu city.', 'Jammu'],
  ['A bomb killed nine people on a ferry in the port of Qorvan on Monday.', 'Qorvan'],
  ['Nine guards were shot dead on Monday in Sistan and Baluchestan province.', 'Sistan and Baluchestan'],
  ['Rebels shot two guards dead on Monday near Qorvan (Lower Juba).', 'Qorvan'],
  ['Nine villagers were shot dead on Monday near Qorvan, Tom Rowe said in Bangui.', 'Qorvan'],
];
for (const [text, place] of PLACES) test(text.slice(0, 90), () => assert.equal(placeOf(text), place));

const NO_PLACES: readonly (readonly [string, string | undefined])[] = [
  ['A bomb killed four people in Helmand province on Monday. The mayor of Kabul condemned the attack.', 'Helmand'],
  ['Gunmen killed four people in Gamboru Ngala on Monday. The governor of Borno visited the wounded.', 'Gamboru Ngala'],
  ['A bomb killed four people on a ferry on Monday. The archbishop of Canterbury prayed for them.', undefined],
  ['Four guards were killed in Qorvan on Monday, the paper has gathered from defense sources in Kampala.', 'Qorvan'],
  ['A convoy carrying aid for displaced people was attacked in Kampala on Monday, killing nine.', 'Kampala'],
  ['A ferry between Toledo and Kampala was bombed at Kampala on Monday, killing two.', 'Kampala'],
  ['A bomb killed nine at a crossing in Spain on Monday. It is the only road link between Leon and Toledo.', 'Spain'],
  ['Five soldiers were killed in an ambush in Cameroon’s restive Anglophone region on Monday.', 'Cameroon'],
  [
    'In Qorvan territory, a truck bringing food to families in Aleppo was ambushed on Monday, and four were killed.',
    'Qorvan',
  ],
  ['Gunmen killed four people on Monday, aides close to Rowe said.', undefined],
];
for (const [text, place] of NO_PLACES)
  test(`no place of it: ${text.slice(-60)}`, () => assert.equal(placeOf(text), place));

test('who speaks behind a comma is no place', () =>
  assert.notEqual(
    placeOf('A bomb went off in Toledo as guards waited outside, Rowe said on Monday. Nine died.'),
    'Rowe',
  ));
