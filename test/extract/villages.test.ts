import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const placeOf = (text: string): string | undefined =>
  readReport({ id: 'note', text }).incidents.find(({ main }) => main)?.place?.name;

const NOTES: readonly (readonly [string, string | undefined])[] = [
  ['On 4 May 2019, gunmen attacked Dorvale village (Nimba, Upper Ostra), killing two farmers.', 'Dorvale'],
  ['On 4 May 2019, rebels shelled Qorvan, 12 km north of Aleppo. Two men were killed.', 'Qorvan'],
  ['On 4 May 2019, a bus was ambushed at Qorvan, 12 km north-west of the capital. Two men were killed.', 'Qorvan'],
  ['On 4 May 2019, rebels killed two men at Qorvan, near Aleppo.', 'Qorvan'],
  ['Gunmen killed two men in the restive Ostra region. The two died in Qorvan forest in Ostra region.', 'Qorvan'],
  ['A raid killed two on a bus to Aleppo. The raid is said to have taken place in Qorvan village.', 'Qorvan'],
  ['On 4 May 2019, gunmen raided the town of Varneh, Ostra province, and killed two men.', 'Varneh'],
  ['On 4 May 2019, rebels clashed with the army at Qorvan (North 12 Nimba, Upper Ostra).', 'Qorvan'],
  ['On 4 May 2019, boats attacked a tug off Qorvan (Nimba), killing two men.', 'Qorvan'],
  ['On 4 May 2019, rebels attacked a patrol near Qorvan village on the Aleppo-Homs border.', 'Qorvan'],
  ['On 4 May 2019, jets carried out raids on Qorvan. Two men were killed.', 'Qorvan'],
  ['On 4 May 2019, rebels shelled al-Qorvan (Nimba). Two men were killed.', 'al-Qorvan'],
  ['On 4 May 2019, gunmen stormed an army post (Qorvan, Ostra) and killed two men.', 'Qorvan'],
  ['On 4 May 2019, rebels seized the mill in Aleppo. Two guards were killed.', 'Aleppo'],
  ['On 4 May 2019, gunmen killed a member of the Red Dawn Front in Aleppo.', 'Aleppo'],
  // A name in a bracket that also a division far away has is no place of its own.
  ['On 4 May 2019, rebels killed two men in Qorvan (Beni, Nord-Kivu).', 'Qorvan'],
  ['On 4 May 2019, a bomb exploded in Kyiv. Two men were killed.', 'Kyiv'],
  ['On 4 May 2019, two rockets struck downtown Ankara. Two men were killed.', 'Ankara'],
  ['On 4 May 2019, a bomb exploded in Aleppo. Two men were killed, and officials blamed Kyiv.', 'Aleppo'],
  ['On 4 May 2019, a bomb exploded in the market of Aleppo. Two men were killed.', 'Aleppo'],
  ['On 4 May 2019, the army shelled Aleppo 40 times. Two men were killed.', 'Aleppo'],
  ['On 4 May 2019, Tom Rowe of Homs killed two men in Aleppo.', 'Aleppo'],
  ['On 4 May 2019, gunmen killed two men in Qorvan district, Porto Alegre, Brazil.', 'Qorvan'],
  // Whose beat it is, and what a note puts in columns.
  ['On 4 May 2019, rebels killed two men at Qorvan under Varneh police station in the Ostra district.', 'Qorvan'],
  ['On 4 May 2019, a militia attacked the Qorvan area. Two men were killed.', 'Qorvan'],
  ['04.05.2019 | Qorvan, Ostra | Bandits attacked the place and shot two men to death.', 'Qorvan'],
  ['On 4 May 2019, a bomber killed two men at the Qorvan checkpost.', 'Qorvan checkpost'],
  // Letters in brackets shorten a name; they say of no place where it lies.
  ['On 4 May 2019, rebels attacked Ostra Mining Company (OMC) lorries and killed two men.', undefined],
];

for (const [text, place] of NOTES) test(text.slice(0, 80), () => assert.equal(placeOf(text), place));

test('a place in brackets without end takes no longer for each of its words', () => {
  const started = performance.now();
  readReport({ id: 'long', text: `Gunmen attacked Kabo (${'Nimba, '.repeat(10_000)}` });
  assert.ok(performance.now() - started < 15_000);
});
