import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'not English',
    'Al menos cinco militares estadounidenses resultaron heridos en un ataque contra una base militar en Irak el lunes, según dijeron a Reuters funcionarios de los Estados Unidos, mientras la región se prepara para una nueva ola de ataques.',
  ],
  [
    'not English',
    'Au moins cinq militaires américains ont été blessés lundi dans une attaque contre une base en Irak, ont déclaré des responsables, tandis que la région se prépare à une nouvelle vague d’attaques de la part de l’Iran.',
  ],
  [
    'not English',
    'Pelo menos cinco militares ficaram feridos num ataque a uma base militar no Iraque na segunda-feira, disseram as autoridades à agência, enquanto a região se prepara para a nova onda de ataques.',
  ],
  ['not English', 'Attaque d’un convoi de police, district de Zurmi, 5 mai 2020: six soldats tués, village pillé.'],
  [
    'not English',
    'Am 5. Mai 2020 griffen Bewaffnete das Dorf Zurmi in Zamfara an. Sechs Menschen starben, zehn wurden verletzt.',
  ],
  [
    'Arabic',
    'أصيب ما لا يقل عن خمسة من أفراد القوات الأمريكية في هجوم على قاعدة عسكرية في العراق يوم الاثنين حسبما قال مسؤولون أمريكيون لوكالة رويترز للأنباء',
  ],
  [
    'Cyrillic',
    'По меньшей мере пять американских военнослужащих получили ранения в результате нападения на военную базу в Ираке в понедельник, сообщили официальные лица США агентству Рейтер.',
  ],
];

for (const [language, text] of FOREIGN)
  test(`not read, never misread: ${text.slice(0, 30)}`, () => {
    const reading = read(text);
    assert.equal(reading.notRead, language);
    assert.deepEqual(reading.claims, []);
  });

test('a headline, a list of names and an English report with a foreign part are read', () => {
  for (const text of [
    'Five killed in Quetta bombing',
    'Two Americans, one Briton killed in Iraq rocket attack: reports',
    `${FOREIGN[0]![1]} At least five people were killed in an attack on a base in Iraq on Monday, it was said by the police.`,
  ])
    assert.equal(read(text).notRead, null);
});

test('a short note on an attack is English, however few small words it has', () => {
  for (const text of [
    '07/04/2012: Suspected militants attacked Zurmi, Zamfara, Nigeria. Nine people were killed. No group claimed responsibility.',
    'Suspected Fulani militants attacked Zurmi, Nigeria. Nine people were killed there.',
    'On 5 May 2020, bandits attacked Zurmi village (Zurmi, Zamfara). 12 fatalities.',
    'On 5 May 2020, Houthi forces shelled Al Leon area, Al Toledo governorate.',
    'Unidentified men abducted a teacher, Leon, Toledo, 5 May 2020. Released unharmed.',
    'Around 5 May 2020, Fulani militiamen torched houses, Zurmi village, Toledo ward. Injuries unreported.',
  ])
    assert.equal(read(text).notRead, null, text);
});
