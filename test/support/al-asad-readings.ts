import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from '../../src/model/place.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Days } from '../../src/model/when.ts';
import { aClaim, anIncident, aReading, atLeast, atMost, exactly, people, said } from './a-reading.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The text of a seed report by the number that its file's name starts with. */
export function seedText(id: string): string {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(`${id}_`))!;
  return readFileSync(new URL(name, SEEDS), 'utf8');
}

const AL_ASAD: Place = {
  name: 'Al-Asad Airbase',
  aliases: ['Ain al-Asad'],
  admin1: 'Anbar',
  country: 'Iraq',
  lat: 33.7856,
  lon: 42.4411,
  where_prec: 1,
  coordinatesFrom: 'gazetteer',
};
const TOWER_22: Place = {
  ...AL_ASAD,
  name: 'Tower 22',
  aliases: [],
  admin1: null,
  country: 'Jordan',
  lat: null,
  lon: null,
  coordinatesFrom: null,
};
const BABIL: Place = { ...TOWER_22, name: 'Babil province', admin1: 'Babil', country: 'Iraq', where_prec: 4 };

const day = (start: string, more: Partial<Days> = {}): Days => ({
  start,
  end: start,
  date_prec: 1,
  timeOfDay: null,
  zone: null,
  basis: 'weekday',
  ...more,
});
const MONDAY = day('2024-08-05');
const TUESDAY = day('2024-08-06', { timeOfDay: 'early hours' });
const JANUARY = { ...day('2024-01-01'), end: '2024-01-31', date_prec: 3 };

const attack = anIncident({
  title: 'rocket attack on Al-Asad Airbase',
  kind: 'Shelling/artillery/missile attack',
  place: AL_ASAD,
  when: MONDAY,
});
const tower22 = anIncident({ main: false, title: 'attack on Tower 22', place: TOWER_22, when: JANUARY });
const babil = anIncident({
  main: false,
  title: 'US strike in Babil province',
  kind: 'Air/drone strike',
  place: BABIL,
  when: day('2024-07-30'),
});
const sinceBiden = anIncident({
  main: false,
  extent: 'series',
  title: 'attacks on US forces in Iraq and Syria',
  since: 'President Joe Biden took office',
});

const MILITIA = { actor: 'Iran-aligned militia', actorLevel: 'class' } as const;
const rockets = (floor: number, ceiling: number | null, says: string) => ({
  type: 'Katyusha rocket',
  count: { floor, ceiling, says },
  suspected: false,
  byClaimant: false,
});
const READOUT =
  'Secretary Austin and Minister Gallant agreed that today’s Iran-aligned militia attack on U.S. forces stationed at Al-Asad Airbase in western Iraq marked a dangerous escalation and demonstrated Iran’s destabilizing role in the region,';
const REUTERS = { speaker: 'US officials', via: 'Reuters' };

const worldIsraelNews = (): Reading =>
  aReading({
    id: '000',
    text: seedText('000'),
    publishedAt: '2024-08-06',
    source: 'World Israel News',
    incidents: [{ ...attack, when: TUESDAY }, tower22],
    claims: [
      aClaim(
        'wounded',
        atLeast(7, 'at least seven'),
        'An Iran-linked militia fired at least two Katyusha rockets on American military base in Iraq, wounding at least seven.',
      ),
      aClaim(
        'wounded',
        atLeast(7, 'at east seven', 'servicemen'),
        'a missile attack on a U.S. Air Force base in Iraq wounded at east seven servicemen',
      ),
      aClaim(
        'wounded_serious',
        atLeast(1, 'at least one'),
        'According to a Reuters report, at least two Katyusha rockets were fired on the Al Asad base in the early hours of Tuesday morning, seriously wounding at least one.',
        { via: 'Reuters' },
      ),
      aClaim(
        'weapon',
        rockets(2, null, 'at least two'),
        'at least two Katyusha rockets were fired on the Al Asad base',
        { via: 'Reuters' },
      ),
      aClaim(
        'weapon',
        { type: 'missile', count: null, suspected: false, byClaimant: false },
        'a missile attack on a U.S. Air Force base',
      ),
      aClaim('when', TUESDAY, 'in the early hours of Tuesday morning'),
      aClaim(
        'attribution',
        said({ stance: 'asserted', actor: 'Iran-linked militia', actorLevel: 'class' }),
        'An Iran-linked militia fired at least two Katyusha rockets on American military base in Iraq, wounding at least seven.',
      ),
      aClaim(
        'attribution',
        said({ stance: 'no_claim', actor: null, asOf: '2024-08-05' }),
        'no group officially took responsibility for the attack overnight Monday',
      ),
      aClaim(
        'attribution',
        said({ stance: 'suspected', actor: 'Iran', actorLevel: 'sponsor' }),
        'Washington is operating under the assumption that the attack was ordered by the Islamic Republic.',
        { speaker: 'Washington' },
      ),
      aClaim('attribution', said({ stance: 'blamed', ...MILITIA }), READOUT, { speaker: 'Pentagon' }),
      aClaim('attribution.statement', { words: 'dangerous escalation' }, READOUT, { speaker: 'Pentagon' }),
      aClaim('where', AL_ASAD, 'Al-Asad Airbase in western Iraq'),
      aClaim('killed', exactly(3, 'three', 'soldiers'), 'That attack killed three soldiers and wounded dozens more.', {
        incident: 1,
      }),
      aClaim(
        'wounded',
        people({ says: 'dozens', state: 'vague' }),
        'That attack killed three soldiers and wounded dozens more.',
        { incident: 1 },
      ),
    ],
  });

const byEjWard = (): Reading =>
  aReading({
    id: '001',
    text: seedText('001'),
    publishedAt: '2024-08-06T08:36:00Z',
    incidents: [attack],
    claims: [
      aClaim(
        'wounded',
        people({ says: 'Several', state: 'vague', victims: 'US personnel' }),
        'Several US personnel were injured in a suspected rocket attack at a military base in Iraq, US defence officials said on Monday',
        { speaker: 'US defence officials' },
      ),
      aClaim(
        'wounded',
        people({ says: 'several', state: 'vague', victims: 'US personnel' }),
        '“Initial indications are that several US personnel were injured.',
        { speaker: 'the official' },
      ),
      aClaim(
        'weapon',
        { type: 'rocket', count: null, suspected: true, byClaimant: false },
        'We can confirm that there was a suspected rocket attack today against US and Coalition forces at Al-Asad Airbase, Iraq',
        { speaker: 'the official' },
      ),
      aClaim(
        'when',
        MONDAY,
        'We can confirm that there was a suspected rocket attack today against US and Coalition forces at Al-Asad Airbase, Iraq',
        { speaker: 'the official' },
      ),
      aClaim(
        'target',
        { name: 'US and Coalition forces' },
        'We can confirm that there was a suspected rocket attack today against US and Coalition forces at Al-Asad Airbase, Iraq',
        { speaker: 'the official' },
      ),
      aClaim(
        'damage',
        { state: 'under_assessment', text: 'still assessing the damage' },
        'The US defence officials said troops at al-Asad air base were still assessing the damage.',
        { speaker: 'The US defence officials' },
      ),
      aClaim(
        'damage',
        { state: 'under_assessment', text: 'conducting a post-attack damage assessment' },
        'Base personnel are conducting a post-attack damage assessment.',
        { speaker: 'the official' },
      ),
      aClaim(
        'attribution',
        said({ stance: 'blamed', actor: 'Iran-aligned militia groups', actorLevel: 'class', asOf: '2024-08-05' }),
        'The US Defense Department late Monday blamed Iran-aligned militia groups for the attack',
        { speaker: 'US Defense Department' },
      ),
      aClaim('attribution.statement', { words: 'dangerous escalation' }, 'calling it a “dangerous escalation.”', {
        speaker: 'US Defense Department',
      }),
      aClaim(
        'confirmation',
        { text: 'Iraqi security officials confirmed the attack' },
        'Earlier on Monday, Iraqi security officials confirmed the attack',
        { speaker: 'Iraqi security officials' },
      ),
      aClaim('attribution', said({ stance: 'no_claim', actor: null }), 'no group has claimed responsibility'),
    ],
  });

const citingReuters = (): Reading =>
  aReading({
    id: '002',
    text: seedText('002'),
    publishedAt: '2024-08-06',
    incidents: [attack, sinceBiden, tower22],
    claims: [
      aClaim(
        'wounded',
        atLeast(5, 'At least five', 'US personnel'),
        'At least five US personnel were injured in an attack against a military base in Iraq on Monday, US officials told Reuters',
        REUTERS,
      ),
      aClaim(
        'when',
        MONDAY,
        'At least five US personnel were injured in an attack against a military base in Iraq on Monday, US officials told Reuters',
        REUTERS,
      ),
      aClaim(
        'casualties',
        { state: 'unknown', text: 'No details on casualties' },
        'No details on casualties or damage inside the base',
        { speaker: 'sources' },
      ),
      aClaim('impact', { text: 'inside the base' }, 'One security source said the rockets fell inside base', {
        speaker: 'One security source',
      }),
      aClaim(
        'wounded_serious',
        exactly(1, 'one', 'Americans'),
        'one of the wounded Americans was seriously injured',
        REUTERS,
      ),
      aClaim(
        'provisional',
        { of: 'casualties', text: 'could still change' },
        'The casualty count was based on initial reports which could still change, they said.',
        REUTERS,
      ),
      aClaim('attribution', said({ stance: 'blamed', ...MILITIA }), READOUT, { speaker: 'Pentagon readout' }),
      aClaim('attribution.statement', { words: 'a dangerous escalation' }, READOUT, { speaker: 'Pentagon readout' }),
      aClaim(
        'response',
        { kind: 'briefing', text: 'President Joe Biden and Vice President Kamala Harris were updated' },
        'President Joe Biden and Vice President Kamala Harris were updated on the Al-Asad strike',
      ),
      aClaim('where', AL_ASAD, 'the Al-Asad strike'),
      aClaim('killed', atLeast(6, 'at least six'), 'resulting in at least six killed and over 135 wounded', {
        incident: 1,
      }),
      aClaim('wounded', atLeast(136, 'over 135'), 'resulting in at least six killed and over 135 wounded', {
        incident: 1,
      }),
      aClaim(
        'killed',
        exactly(3, 'Three', 'Soldiers'),
        'Three Soldiers were killed in a January attack on Tower 22 in Jordan',
        { incident: 2 },
      ),
    ],
  });

const newRegion = (): Reading =>
  aReading({
    id: '003',
    text: seedText('003'),
    source: 'The New Region',
    incidents: [attack, babil],
    claims: [
      aClaim(
        'attribution',
        said({
          stance: 'claimed',
          actor: 'Islamic Resistance in Iraq',
          actorId: 'islamic-resistance-in-iraq',
          actorLevel: 'umbrella',
        }),
        'The Islamic Resistance in Iraq claimed responsibility',
      ),
      aClaim(
        'wounded',
        atLeast(5, 'at least five', 'US military personnel'),
        'which injured at least five US military personnel.',
      ),
      aClaim(
        'weapon',
        { type: 'missile', count: null, suspected: false, byClaimant: false },
        'the Monday missile attack on the Ain al-Asad airbase',
      ),
      aClaim('when', MONDAY, 'the Monday missile attack on the Ain al-Asad airbase in western Iraq on Monday'),
      aClaim(
        'where',
        { ...AL_ASAD, aliases: ['Ain al-Asad', 'Ain al-Asad airbase'] },
        'the Ain al-Asad airbase in western Iraq',
      ),
      aClaim(
        'launch_site',
        { text: 'missile launcher located in Anbar’s Haditha district' },
        'a missile launcher which was later located in Anbar’s Haditha district',
      ),
      aClaim(
        'attribution',
        said({ stance: 'claimed', actor: 'al-Thawriyoun', actorId: 'al-thawriyoun', actorLevel: 'brand' }),
        'The group, identifying themselves as "The Revolutionaries" (al-Thawriyoun) stated',
      ),
      aClaim(
        'weapon',
        { type: 'missile', count: { floor: null, ceiling: null, says: 'several' }, suspected: false, byClaimant: true },
        'several missiles and drones',
        { speaker: 'The group' },
      ),
      aClaim(
        'weapon',
        { type: 'drone', count: { floor: null, ceiling: null, says: 'several' }, suspected: false, byClaimant: true },
        'several missiles and drones',
        { speaker: 'The group' },
      ),
      aClaim('weapon', rockets(2, 2, 'two'), 'two Katyusha rockets were fired at the base', {
        speaker: 'two Iraqi security sources',
        via: 'Reuters',
      }),
      aClaim('wounded_serious', exactly(1, 'one'), 'one of the injured Americans sustained serious injuries', REUTERS),
      aClaim(
        'attribution.statement',
        { words: 'serious escalation' },
        'the Pentagon labeled the targeting of US forces as a "serious escalation."',
        { speaker: 'Pentagon' },
      ),
      aClaim(
        'attribution',
        said({ stance: 'blamed', actor: 'Iran-aligned militants', actorLevel: 'class' }),
        'Both officials agreed that any assault by Iran-aligned militants on US forces in Iraq constitutes a significant escalation',
        { speaker: 'Pentagon' },
      ),
      aClaim(
        'killed',
        exactly(4, 'four', 'people'),
        'A Yemeni technical expert was among the four people killed in the strike.',
        { incident: 1 },
      ),
    ],
  });

const citingTwoAgencies = (): Reading =>
  aReading({
    id: '004',
    text: seedText('004'),
    publishedAt: '2024-08-06',
    incidents: [attack],
    claims: [
      aClaim(
        'wounded',
        atLeast(5, 'At least five', 'US personnel'),
        'At least five US personnel were injured in an attack against a military base in Iraq, US officials have said',
        { speaker: 'US officials' },
      ),
      aClaim(
        'weapon',
        rockets(2, 2, 'Two'),
        'Two Katyusha rockets were fired at the Ain al-Assad airbase in western Iraq on Monday, two Iraqi security sources told the Reuters news agency.',
        { speaker: 'two Iraqi security sources', via: 'the Reuters news agency' },
      ),
      aClaim(
        'when',
        MONDAY,
        'Two Katyusha rockets were fired at the Ain al-Assad airbase in western Iraq on Monday, two Iraqi security sources told the Reuters news agency.',
        { speaker: 'two Iraqi security sources', via: 'the Reuters news agency' },
      ),
      aClaim(
        'impact',
        { text: 'the rockets fell inside the base' },
        'One of the Iraqi sources said the rockets fell inside the base.',
        { speaker: 'One of the Iraqi sources' },
      ),
      aClaim(
        'motive',
        { state: 'unclear', text: 'unclear whether the attack was linked to threats by Iran' },
        'It was unclear whether the attack was linked to threats by Iran',
      ),
      aClaim(
        'wounded_serious',
        exactly(1, 'one', 'Americans'),
        'The US officials, who spoke to Reuters on condition of anonymity, said one of the Americans was seriously injured.',
        { speaker: 'The US officials', via: 'Reuters' },
      ),
      aClaim(
        'wounded',
        atMost(7, 'as many as seven', 'military personnel and civilians'),
        'The Associated Press news agency, meanwhile, citing US defence officials, said that as many as seven military personnel and civilians were hurt.',
        { speaker: 'US defence officials', via: 'The Associated Press news agency' },
      ),
      aClaim(
        'response',
        { kind: 'briefing', text: 'the president and vice president had been briefed' },
        'The White House said the president and vice president had been briefed on the attack.',
        { speaker: 'The White House' },
      ),
      aClaim(
        'damage',
        { state: 'under_assessment', text: 'conducting a post-attack damage assessment' },
        '“Base personnel are conducting a post-attack damage assessment,” one of the officials told Reuters.',
        { speaker: 'one of the officials', via: 'Reuters' },
      ),
      aClaim(
        'attribution.statement',
        { words: 'a dangerous escalation' },
        'agreed that the attack marked “a dangerous escalation”, according to a Pentagon read-out',
        { speaker: 'Pentagon read-out' },
      ),
    ],
  });

/** The five seed reports as a careful reader reads them: the claims that decide the briefing. */
export const alAsadReadings = (): Reading[] => [
  worldIsraelNews(),
  byEjWard(),
  citingReuters(),
  newRegion(),
  citingTwoAgencies(),
];

/** What clustering makes of them: five reports of one attack, and what they mention beside it. */
export const AL_ASAD_CLUSTERS = [
  ['000', '001', '002', '003', '004'].map((report) => ({ report, incident: 0 })),
  [
    { report: '000', incident: 1 },
    { report: '002', incident: 2 },
  ],
  [{ report: '002', incident: 1 }],
  [{ report: '003', incident: 1 }],
];
