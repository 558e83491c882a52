import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const placeOf = (text: string): string | undefined => read(text).incidents.find(({ main }) => main)?.place?.name;

const PLACES: readonly (readonly [string, string | undefined])[] = [
  // A capital that is only called so.
  ['A bomb killed nine people in the Afghan capital on Monday.', 'Kabul'],
  ["A bomb killed nine people on the outskirts of Peru's capital on Monday.", 'Lima'],
  ['A suicide bombing in the Turkish capital Ankara killed six people.', 'Ankara'],
  ["A bomb killed nine in a bin in Trinidad's capital Port-of-Spain on Monday.", 'Port-of-Spain'],
  ['She died on Monday when a bomb blew up as she drove on the outskirts of Moscow.', 'Moscow'],
  ['A bomb killed nine people east of the Afghan capital on Monday.', undefined],
  ['A bomb killed nine people near the Afghan capital on Monday.', undefined],
  ['A bomb killed nine people in the Chechen capital on Monday.', undefined],
  ['The Afghan capital punishment law was debated after a bomb killed nine people on Monday.', undefined],
  ["A bomb ripped through a bus in the centre of Syria's capital Friday, killing ten.", 'Damascus'],
  ['A bomb went off on Monday in the central Damascus neighborhood of Midan, killing ten.', 'Midan'],
  ['In Medellin on Monday two men threw a bomb at a post in the suburb of Qorvan, wounding two.', 'Qorvan, Medellin'],
  ['Gunmen killed nine in Anbar on Monday. The bodies were taken to a morgue in the Iraqi capital.', 'Anbar'],
  ['A bomb killed nine villagers on Monday, said officials in the Syrian capital.', undefined],
  // What is done in a hospital is not where the blast was; what borders on a state is not in it.
  ["Eighty-four people were being treated in hospital after Monday's blast in Basra.", 'Basra'],
  ['Nine villagers were killed on Monday in the Qorvan region, near the border with Uganda.', 'Qorvan'],
  ['Gunmen killed nine on Monday in the western Spanish region of Qorvan-Aal.', 'Qorvan-Aal'],
  ['Nine were shot dead on Monday in a cafe in the 11th arrondissement of Paris.', 'Paris'],
  // One of those that a town has.
  ['A bomb went off in a Barcelona newspaper office on Monday, wounding two clerks.', 'Barcelona'],
  ['A bomb exploded in a busy Ankara neighbourhood on Monday, killing five.', 'Ankara'],
  // Gates, crossings and villages that no list knows.
  ['The bombing took place at the entrance of Qorvan on Monday, killing two.', 'Qorvan'],
  ['Gunmen opened fire at Qorvan checkpoint on Monday, killing two.', 'Qorvan checkpoint'],
  ['Gunmen opened fire at Army checkpoint on Monday, killing two.', undefined],
  ['Rebels attacked Qorvan community on Monday, killing three.', 'Qorvan'],
  ['Rebels attacked the Hmar community in Manipur on Monday, killing three.', 'Manipur'],
  ["A bomb exploded near Rowe's natural gas pipeline in northern Peru on Monday.", 'Peru'],
  ['Rebels killed nine in attacks on Qorvan, Dare and Burta Komole villages on Monday.', 'Qorvan'],
  ['A deputy minister was shot dead on Monday on the main street of Makhachkala.', 'Makhachkala'],
  // Whom they attacked there, and no village.
  ['Gunmen attacked Shiites in Karbala on Monday, killing nine.', 'Karbala'],
  ['Militants attacked Yazidis in Sinjar, northern Iraq, on Monday, killing nine.', 'Sinjar'],
  ['Gunmen seized Malik in Karachi on Monday, killing his guard.', 'Karachi'],
  ['A feud between Rowe and Smith towns left nine dead on Monday.', undefined],
  ['In Qorvan militants killed nine people on Monday.', 'Qorvan'],
  // The head of a note, and who says so.
  ['SPAIN: Rebels killed nine in a bombing on Monday.', 'Spain'],
  ['Turkey: 18 fighters killed in northern Syria\nJets killed 18 fighters in Syria on Monday.', 'Syria'],
  // An adjective and no town.
  ['A councillor was shot dead on Monday in the Basque town of Durango, in Spain.', 'Durango'],
  ["Nine people were killed by a bomb on Monday outside the Sri Lankan prime minister's office.", undefined],
  ["The judge in Khan's case was shot dead by a gunman on Monday.", undefined],
  // What notes tell in the present, of towns that are small or unlisted.
  ['Boko Haram attacks Chibok on Monday during the early evening, and many residents flee.', 'Chibok'],
  ['Boko Haram members attack Qorvan on Monday, razing a police station.', undefined],
  ['A force from the SPLA-N attacked Qorvan in West Kordofan on Monday, killing a clerk.', 'Qorvan'],
  ['SPLA-N aircraft bombs Qorvan, Central Darfur, on Monday; casualties unknown.', 'Qorvan'],
  ['Rebels attacked Ostra Mining Company lorries on Monday and killed two.', undefined],
  ['Gunmen ambushed a convoy in Qorvan-dagaal (24km W of Beled-weyne) on Monday, killing two.', 'Qorvan-dagaal'],
  ['Rebels killed a clerk on Monday near the Qorvan village under the Chasad Police Station.', 'Qorvan'],
  ['Gunmen killed nine athletes in the Olympic village in Munich on Monday.', 'Munich'],
  ['Rebels killed four guards in an explosion between Qorvan and Burta Komole village on Monday.', 'Qorvan'],
  ['Uganda: June 4, 2004. About a hundred men attacked a camp in the north, killing 23 clerks.', 'Uganda'],
  ['Grenade attacks in Bujumbura\nThree grenades were thrown on Monday, injuring 35 people.', 'Bujumbura'],
];
for (const [text, place] of PLACES) test(text.slice(0, 90), () => assert.equal(placeOf(text), place));

test('the capital is the one that the report names', () => {
  const text = 'A clerk from Quito in Ecuador was shot dead on Monday at a rally in the capital.';
  assert.equal(placeOf(text), 'Quito');
});

test('a house that is called after the town is no other place', () => {
  const { incidents } = read(
    'At Least 13 Dead In Bomb Attack Outside Mogadishu Hotel\nA bomb exploded outside a hotel in Mogadishu on Monday, killing at least 13 people.',
  );
  assert.equal(incidents.length, 1);
});
