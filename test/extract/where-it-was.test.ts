import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const mainOf = (text: string) =>
  readReport({ id: 'note', text, publishedAt: '2019-05-10T00:00:00Z' }).incidents.find(({ main }) => main);

const PLACES: readonly (readonly [string, string | undefined])[] = [
  // A village, and behind commas what it lies in.
  ['On 4 May 2019, gunmen shot two drivers in Dorvale, Homs, Syria.', 'Dorvale'],
  ['On 4 May 2019, gunmen attacked Dorvale, Ostra, Homs, Syria. Two men were killed.', 'Dorvale'],
  ['On 4 May 2019, gunmen killed two men in Arak, Homs, Syria.', 'Arak'],
  ['On 4 May 2019, gunmen killed two men in Dorvale Norte, Ostra, Spain.', 'Dorvale Norte'],
  ['On 4 May 2019, a bomb killed two men in the Aleppo town of Qorvan.', 'Qorvan'],
  ['On 4 May 2019, a mob killed two men in Qorvan slum of Aleppo.', 'Qorvan'],
  // Parts of it, and kinds in other languages.
  ['On 4 May 2019, a guard was shot dead in PD1 of Qorvan city, Ostra.', 'Qorvan'],
  ['On 4 May 2019, rebels killed two men in the vicinity of Bar-Qorvan village (Homs, Ostra).', 'Bar-Qorvan'],
  ['On 4 May 2019, rebels killed two men in Qorvan-dare village.', 'Qorvan-dare'],
  ['On 4 May 2019, rebels killed two men in barangay Qorvan, Dorvale district, Ostra.', 'Qorvan'],
  ['On 4 May 2019, raiders attacked Qorvan refugee camp and killed two men.', 'Qorvan refugee camp'],
  ['On 4 May 2019, rebels killed two guards in the Qorvan Sector.', 'Qorvan Sector'],
  ['Around 4 May 2019 (as reported), in Qorvan municipality, Ostra, a man was shot dead.', 'Qorvan'],
  ['On 4 May 2019, a blast killed two men at Qorvan, one of the country’s two resorts.', 'Qorvan'],
  // A part of the town or the district that the report has told of.
  ['A bomb killed two men in Dorvale area of Aleppo on 4 May 2019.', 'Dorvale, Aleppo'],
  [
    'A blast in Aleppo killed two men. The explosion took place at 4 p.m. in the bazar of Dorvale district.',
    'Dorvale, Aleppo',
  ],
  ['Rebels attacked a post in Aleppo, killing two men, near Dorvale village.', 'Dorvale, Aleppo'],
  ['Two men were shot dead in the northern province’s Dorvale Upazila on Monday.', 'Dorvale Upazila'],
  ['A guard was killed by a sniper on the Dorvale section of the border on Monday.', 'Dorvale'],
  ['A mine killed two men in the north. The blast came as an envoy was meeting rebels in Aleppo.', undefined],
  ['A grenade killed a guard at a post in the main bazaar of Dorvale, a town of Aleppo district.', 'Dorvale'],
  // What stands in a village, and what is done to one.
  ['On 4 May 2019, gunmen attacked the army post at Qorvan, killing two guards.', 'Qorvan'],
  ['On 4 May 2019, two men were shot dead at the entrance to Qorvan.', 'Qorvan'],
  ['Bombers set off two devices at Qorvan along the Dorvale road, killing four.', 'Qorvan'],
  ['Gunmen stopped an Aleppo bus on Friday. A guard was killed near Qorvan junction.', 'Qorvan junction'],
  ['A bomb killed two men in Qorvan district.\n\nMORE: Rowe in Aleppo\n\nPolice held a man.', 'Qorvan'],
  ['On 4 May 2019, gunmen attacked the camp of the National Guard at Qorvan, killing two guards.', 'Qorvan'],
  ['Rebels killed two clerks in the Democratic Republic of the Congo on Monday.', 'DR Congo'],
  ['Rebels killed two clerks in Burma on Monday.', 'Myanmar'],
  [
    'A bomber killed two guards in Aleppo on Monday. Bombers have killed more than 60 people since March in the Moscow metro.',
    'Aleppo',
  ],
  ['On 4 May 2019, two men were shot dead at Rowe’s.', undefined],
  ['Gunmen raided Qorvan on Friday and killed six farmers.', 'Qorvan'],
  ['Gunmen entered Qorvan before dawn and killed six farmers.', 'Qorvan'],
  ['Police raided Kerr’s shop and two guards were killed.', undefined],
  ['A rocket attack on Qorvan on Monday killed two men.', 'Qorvan'],
  ['A rocket attack on Kerr farms killed two men.', undefined],
  ['A freighter was hit off Qorvan on Friday; two sailors were killed.', 'Qorvan'],
  ['A child was killed when a rocket fell in a moshav, Qorvan.', 'Qorvan'],
  ['A prayer hall was bombed on Qorvan island in Latakia province. Two men were killed.', 'Qorvan island'],
  ['Two guards were shot dead in East Qorvan zone, 30 kilometers south of the town of Dorvale.', 'East Qorvan'],
  ["Two guards were hit by shells in northern Rakhine State's Qorvan Township on Monday.", 'Qorvan Township'],
  ["In Dorvale's Qorvan district, two guards were killed by a bomb.", 'Qorvan'],
  [
    'A drone that was meant to strike the Qorvan regional airport was shot down on Monday; two men were hurt.',
    'Qorvan regional airport',
  ],
  // On the way.
  ['A landmine killed four soldiers between Qorvan and Dorvale on Thursday.', 'Qorvan'],
  ['Six people were killed when gunmen ambushed a bus between Qorvan and Dorvale.', 'Qorvan'],
  ['Six people were killed in a dispute between Rowe and Kerr over a car.', undefined],
  // Whose strike it was.
  ['Six people were killed in Peru’s drone strike on Aleppo on Monday.', 'Aleppo'],
  ['Six people were killed in Peru’s worst raid in years.', 'Peru'],
  // Labels and heads.
  ['Raiders killed two herders. LOCATION: Qorvan, Ostra District (district capital = Homs)', 'Qorvan'],
  ['4 May 2019, Qorvan: gunmen killed two men.', 'Qorvan'],
  // Areas of more than one province.
  ['Rockets killed two guards in Erbil, the largest town of Iraqi Kurdistan.', 'Erbil'],
  ["A bomb killed two guards in Sulaymaniyah in Iraq's Kurdistan region.", 'Sulaymaniyah'],
  ['A bomb killed two guards in Kurdistan province, Iran.', 'Kurdistan Province'],
  ['A bomb killed two guards in Pahalgam in Kashmir.', 'Pahalgam'],
  ['A bomb killed two guards in Kashmir.', 'Kashmir'],
  ['Rockets hit the Green Village base in Syria and killed two guards.', 'Green Village'],
  // A village that is called like a town of a country that is not spoken of.
  [
    'Burkina Faso: 30 millers killed in village of Solhan\n\nGunmen killed 30 millers in a village in Burkina Faso.',
    'Solhan',
  ],
  // What is no place, or not the place.
  ['On 4 May 2019, gunmen attacked Displaced Farm Workers (DFWs) in Qorvan. Two men were killed.', 'Qorvan'],
  ["On 4 May 2019, a bomb killed two men in Dayton's Store in Qorvan.", 'Qorvan'],
  ['On 4 May 2019, rebels killed two men in Aleppo before fleeing into Turkey.', 'Aleppo'],
  ['On 4 May 2019, two men from the village of Qorvan were shot dead.', undefined],
  [
    'On 4 May 2019, two guards were shot dead in Aleppo. The mayor told reporters in Homs that it was rebels.',
    'Aleppo',
  ],
  ['A bomb killed two guards. One police officer was hurt.', undefined],
  ['A bomb hurt two guards. More police were sent.', undefined],
  // Not where the desk is, nor what it was near, but where it was.
  ['HOMS — A bomb killed two guards in Syria on Monday. The men were attacked in the Qorvan area.', 'Qorvan'],
  ['HOMS, Syria\n\nTwo blasts killed six. One bomb went off between the villages of Qorvan and Dorvale.', 'Qorvan'],
  [
    'HOMS: Two guards were shot dead in Syria on Monday. The attack took place in Palmyra, 160 km east of Homs.',
    'Palmyra',
  ],
  ['AKRON, Ohio -- A man shot a woman dead in a bar on Saturday. Police in Cleveland were called in.', 'Akron'],
  // Districts are wider than the towns that they are called after.
  ['On 4 May 2019, a mine went off near Qorvan village in Homs district, Syria, and hurt two.', 'Qorvan'],
  ['On 4 May 2019, one man was shot dead at Qorvan in Dorvale upazila.', 'Qorvan'],
  ['Raiders attacked Qorvan Village and escaped. Police killed two.', 'Qorvan Village'],
  ['On 4 May 2019, two men were killed in a clash on the Qorvan-Dorvale road.', 'Qorvan-Dorvale road'],
  ['On 4 May 2019, a guard was shot dead in the Qorvan iron mine area, police said.', 'Qorvan'],
  ['On 4 May 2019, rebels clashed with soldiers in the vicinity of Qorvan and killed two.', 'Qorvan'],
  ['On 4 May 2019, a man drove a car into a crowd in Qorvan-Dorvale, Spain, and hurt two.', 'Qorvan-Dorvale'],
  ['On 4 May 2019, a boy shot two men at Rowe High School in Aleppo, Syria.', 'Rowe High School, Aleppo'],
  // "lost their lives" and "attacked residents" are no homes.
  ['Nine people lost their lives when gunmen attacked a bus in Qorvan.', 'Qorvan'],
  ['On 4 May 2019, gunmen attacked residents in Qorvan, Homs, Syria. Two died.', 'Qorvan'],
  ['On 4 May 2019, gunmen killed two residents of Qorvan.', undefined],
  ['On 4 May 2019, rebels shot a guard. It was over the presence of foreign troops in Syria.', undefined],
  ['On 4 May 2019, two guards were shot dead. They came back after a meeting in Aleppo.', undefined],
  ['On 4 May 2019, jets bombed a camp in response to an attack in Aleppo, Syria.', undefined],
  // Who holds it, what it is like, and whose it is.
  ['Six people were killed by shells in rebel-held Qorvan on Monday.', 'Qorvan'],
  ['Six people were killed by a mine in remote Qorvan district on Monday.', 'Qorvan'],
  ["Six people were killed in a raid in Syria's Qorvan district on Monday.", 'Qorvan'],
  ['Six people were hurt in the raid at around 11 am at Qorvan, about 50 kilometres from the mills.', 'Qorvan'],
  ['Two guards were shot on Monday at the Qorvan airport.', 'Qorvan airport'],
  ['Two guards were hurt by a blast on Monday near the van at the Qorvan Chowk, police said.', 'Qorvan Chowk'],
  ['The bomb went off near the stalls at a festival ground in Qorvan on Monday, killing two.', 'Qorvan'],
  // Where it took place says more than what else is told of.
  [
    'Rebels bombed a bus on Monday, killing two. The mayor spoke of a raid which took place in Aleppo. Millers were shot dead in Homs on Sunday.',
    'Aleppo',
  ],
  // Where the hurt were brought, where a bus never came, and who sits in the capital.
  ['A mine killed two guards in Syria on Monday. The hurt were airlifted to the capital Damascus.', 'Syria'],
  ['A mine hit a bus as it was travelling from the port of Latakia to the capital, Damascus.', undefined],
  ['A bomb killed two guards near Mill Ministry in Homs on Monday.', 'Homs'],
  ['A bomb killed two guards in Homs on Monday. A raid hit a Sunni mosque there.', 'Homs'],
  // Who holds the town, the desk that a colon stands behind, and where the attacker had been.
  ['Six people were killed by shells in Russia-controlled Donetsk on Monday.', 'Donetsk'],
  ['Bomb Kills Two Guards\nHOMS, Syria: A bomb killed two guards on Monday in Aleppo.', 'Aleppo'],
  ['A bomb killed two guards in Aleppo. It was planted by a man who spent months in Turkey.', 'Aleppo'],
  // The district of the town, where the report tells that it was.
  ['A blast in Homs hurt eight people on Monday.\nThe bomb exploded in Qorvan, a rich district.', 'Qorvan'],
  // The town that an attack is called after.
  ['A bomb killed two guards in Aleppo on Monday.\nIn Turkey, a paper wrote of the Aleppo bombing.', 'Aleppo'],
  ['Rocket Hits US Base in Syria\nA rocket hit a base in Aleppo on Monday.', 'Aleppo'],
  // A village of which the report says where it lies.
  [
    'Raiders killed nine people in Syria on Monday. The men who stormed Qorvan burned it. Qorvan is about 100km south of Homs.',
    'Qorvan',
  ],
  ['A bomb killed nine people in the district of Qorvan on Monday.', 'Qorvan'],
  ["A bomb killed nine people in Syria's Qorvan on Monday.", 'Qorvan'],
  ['Gangs rampaged through Qorvan on Monday, killing nine people.', 'Qorvan'],
  ['Nine people were killed in a raid in Qorvan, about 60km north of the capital, Damascus.', 'Qorvan'],
  ['Nine people were killed by a bomb on Monday near the Syrian city of Aleppo.', 'Aleppo'],
  [
    'Nine people were shot at a mill in Salamanca, Guanajuato. The Guanajuato raid was the worst in years.',
    'Salamanca',
  ],
  ['Aleppo: two bombs kill nine\nDAMASCUS (Agency) - Two bombs killed nine people yesterday.', 'Aleppo'],
  [
    'Rowe, who broke off talks in December 2006, called the bombing in Aleppo cowardly. It killed nine people on Monday.',
    'Aleppo',
  ],
  [
    'The bombing recalled others. Tom Rowe was killed in Aleppo by noon, the latest in a series of murders of millers.',
    'Aleppo',
  ],
  // On the other side of a border, and from where a ruler speaks.
  [
    'A car bomb killed five in Syria on Monday. It went off in the village of Qorvan, across the border from the Turkish province of Kilis.',
    'Qorvan',
  ],
  [
    'HOMS — A guard was killed on Monday by a bomb in the town of Qorvan. In Homs, Prime Minister Ann Rowe called the killing vile.',
    'Qorvan',
  ],
  // A desk before a colon in the lead.
  ['Rebels claim a raid in Nagaland\n\nKohima: Rebels killed two guards near Qorvan in Nagaland on Monday.', 'Qorvan'],
  // A province that is called like its capital, a house that is called after nobody, and land that is held.
  ['A bomb wounded three in the southern province of Batman on Monday. It went off in the Qorvan district.', 'Qorvan'],
  [
    'Six dead in Catholic church raid\n\nGunmen killed six in Syria on Monday. It took place in Qorvan village.',
    'Qorvan',
  ],
  [
    'Rebels attacked a base in Aleppo on Monday and killed two guards. Their band is based in Peru-Occupied Dorvale.',
    'Aleppo',
  ],
  [
    'Two blasts hurt four in Aleppo on Monday. The twin blasts were the work of rebels, retaliating for losses in Homs last week.',
    'Aleppo',
  ],
];

for (const [text, place] of PLACES) test(text.slice(0, 90), () => assert.equal(mainOf(text)?.place?.name, place));

test('what stands behind a village tells its country', () => {
  const place = mainOf('On 4 May 2019, gunmen shot two drivers in Dorvale, Homs, Syria.')?.place;
  assert.equal(place?.country, 'Syria');
});

test('a province that is called like a town elsewhere lies in the country behind it', () => {
  const place = mainOf('On 4 May 2019, a bomb killed two men in Ontario, Canada.')?.place;
  assert.deepEqual([place?.country, place?.where_prec], ['Canada', 4]);
});

test('a day that owns the event dates it, whoever speaks of it', () => {
  assert.equal(
    mainOf("Rebels said they were behind Wednesday's bombing, which killed two.")?.when?.start,
    '2019-05-08',
  );
});

/** Where somebody is who tells of it or is blamed for it. */
const OTHERS_PLACES: readonly (readonly [string, string | undefined])[] = [
  ['Gunmen killed two guards. The rebel movement in Syria said that it had done it.', undefined],
  ['Two guards were shot dead. The attack was the work of rebel groups in Syria and Turkey.', undefined],
  ['Two guards were shot dead. He laid the attack on militant groups that operate in Syria.', undefined],
  ['Media in Syria reported that two guards were shot dead in Qorvan.', 'Qorvan'],
  ['Two guards were shot dead in Qorvan. The deputy minister in Aleppo said that he would go there.', 'Qorvan'],
  ['Two guards were shot dead in Qorvan. Tom Rowe was taken into custody in Aleppo over the shooting.', 'Qorvan'],
  ['Two guards were shot dead in Qorvan. The group, which holds ground in Syria, did it.', 'Qorvan'],
  ['Two rebels were killed by soldiers in Aleppo on Monday.', 'Aleppo'],
  ['Two guards were killed by rockets in the Kurdistan Region of Iraq.', 'Kurdistan Region'],
  ['Two guards were shot dead. Nine citizens of Turkey, Spain and Syria were jailed for the attack.', undefined],
  ['Nine were hurt by a bomb near Qorvan on the road between Aleppo and Homs.', 'Qorvan'],
  ['Two men were killed at a Coalition airbase. The rockets hit Aleppo.', 'Aleppo'],
];

for (const [text, name] of OTHERS_PLACES)
  test(`whose place: ${text.slice(0, 90)}`, () => assert.equal(mainOf(text)?.place?.name, name));

/** The house in which it was goes by its own name and by that of its town. */
const HOUSES: readonly (readonly [string, string | undefined])[] = [
  ['Gunmen stormed the Rowe Hotel in Aleppo, Syria, on Monday and killed two guards.', 'Rowe Hotel, Aleppo'],
  [
    'A bomb killed two guards in Aleppo. The blast hit the entrance of the Lowe International Airport.',
    'Lowe International Airport, Aleppo',
  ],
  ['Two guards were killed by a bomb at Aleppo airport, Syria.', 'Aleppo airport'],
  ['A truck was driven into a crowd on Rowe Street in Aleppo, killing two.', 'Rowe Street, Aleppo'],
  ['Nine died in a bombing at Lowe Hall, police said.', 'Lowe Hall'],
  ['A man blew himself up at the entrance to the Rowe Hotel in Aleppo and killed nine.', 'Rowe Hotel, Aleppo'],
  ['Two guards were killed in an attack on Aleppo University, Syria.', 'Aleppo University'],
  ['Two guards were shot dead in Aleppo at the Rowe University Hospital.', 'Aleppo'],
  ['Nine died in the bombing of an Aleppo church on Monday.', 'Aleppo'],
  ['Two guards were shot dead in Aleppo. A vigil was held at Rowe Church.', 'Aleppo'],
  ['Two guards were shot dead in Aleppo. They were treated at Rowe University Hospital.', 'Aleppo'],
  ['Two guards were shot dead in Aleppo by a student at Rowe University.', 'Aleppo'],
  ['Two guards were shot dead in Aleppo. In May a bomb killed six at the Lowe Hotel in Homs.', 'Aleppo'],
  ['Two guards were shot dead near the Rowe Hotel in Aleppo.', 'Aleppo'],
];

for (const [text, name] of HOUSES)
  test(`which house: ${text.slice(0, 90)}`, () => assert.equal(mainOf(text)?.place?.name, name));

test('a house is no other place than its town', () => {
  const place = mainOf('Gunmen stormed the Rowe Hotel in Aleppo, Syria, on Monday and killed two guards.')?.place;
  assert.deepEqual(place?.aliases.includes('Aleppo') && place.aliases.includes('Rowe Hotel'), true);
  assert.equal(place?.country, 'Syria');
  assert.notEqual(place?.lat, null);
});

/** Bases by their names, and towns from which somebody only tells. */
const BASES_AND_TELLERS: readonly (readonly [string, string | undefined])[] = [
  ['Rebels attacked Camp Rowe in Aleppo on Monday, killing two guards.', 'Camp Rowe'],
  ['Rockets hit Fort Rowe in Syria on Monday and killed two guards.', 'Fort Rowe'],
  ['Two guards from Fort Rowe were shot dead in Aleppo on Monday.', 'Aleppo'],
  ['A raid on the army base of Qorvan in Syria killed two guards on Monday.', 'Qorvan'],
  ['Gunmen attacked a mill at Qorvan, in western Syria, on Monday, killing two guards.', 'Qorvan'],
  ['Gunmen shot two guards dead at Rowe in Aleppo on Monday.', 'Aleppo'],
  ['Two guards were shot dead near Aleppo in Syria on Monday, an official in Damascus said.', 'Aleppo'],
  ['Police in Damascus arrested a man on Monday over a shooting in Aleppo, Syria, in which two guards died.', 'Aleppo'],
  ['Gunmen shot two guards dead on Monday, police in Damascus said.', 'Damascus'],
  [
    'In an interview in Madrid on Friday, the minister spoke of a raid in Aleppo, Syria, that killed two guards.',
    'Aleppo',
  ],
  ['A bomb killed two guards in Aleppo on Monday, the Ministry of Mills in Madrid said.', 'Aleppo'],
  ['Two guards died in a raid in Aleppo. A spokesman said yesterday in Madrid that it was over.', 'Aleppo'],
  ['A drone struck the Qorvan airfield in Syria on Monday and killed two guards.', 'Qorvan airfield'],
  ['Rockets killed two guards in an attack on the Qorvan oil field in Syria on Monday.', 'Qorvan oil field'],
  ['Troops in Damascus were hunting the gunmen behind a raid that killed two guards in Aleppo on Monday.', 'Aleppo'],
  ['Gunmen shot two guards dead in suburban Aleppo on Monday.', 'Aleppo'],
  ['Two guards were killed in Aleppo on Monday. The raid was claimed by the group’s branch in Spain.', 'Aleppo'],
  [
    'Rockets killed two guards in Aleppo on Monday. The launch point was found near Damascus, the mayor said.',
    'Aleppo',
  ],
  [
    'Rockets were fired on Monday from the general area of Damascus at a mill near Aleppo. Two guards were killed.',
    'Aleppo',
  ],
];

for (const [text, place] of BASES_AND_TELLERS)
  test(text.slice(0, 90), () => assert.equal(mainOf(text)?.place?.name, place));
