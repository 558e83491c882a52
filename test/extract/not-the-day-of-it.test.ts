import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

/** The day of what a report is about, as its claims tell it where the reading has none. */
const whenOf = (text: string, publishedAt = '2019-05-10') => {
  const { incidents, claims } = readReport({ id: 'note', text, publishedAt });
  const main = incidents.findIndex((incident) => incident.main);
  const told = claims.find((c) => c.field === 'when' && c.incident === main);
  const when = incidents[main]?.when ?? (told?.field === 'when' ? told.value : null);
  return when ? `${when.start}..${when.end}` : null;
};
const on = (day: string) => `${day}..${day}`;
const behindLead = (head: string, told: string) =>
  `${head}\n\nPolice in Qorvan searched homes.\n\nThe mayor spoke.\n\nThe king came.\n\nThe pope prayed.\n\n${told}`;

const DAYS: readonly (readonly [string, string | null])[] = [
  // How long it is since it was so bad.
  ['Two guards died in a raid on Qorvan, the worst attack in Spain in the past six years.', null],
  ['Two guards died in a raid on Qorvan, the bloodiest since the ELN took up arms in June 2011.', null],
  ['Rebels shot two guards in Qorvan in the worst raid the town has seen since fighting flared there in 2011.', null],
  ['Two guards have died in Qorvan since the raid began on Monday.', on('2019-05-06')],
  // Written small, no month.
  ['Two guards died in a bombing in Qorvan, where a peace march was held.', null],
  ['Two guards died in a bombing in Qorvan on March 3.', on('2019-03-03')],
  // The year stands behind the day.
  ['Tom Rowe shot two guards dead at a mill in Qorvan on 9 April last year.', on('2018-04-09')],
  ['A man who shot two guards dead in Qorvan in April of last year was jailed on Monday.', '2018-04-01..2018-04-30'],
  ['Tom Rowe shot two guards dead at a mill in Qorvan on 9 April this year.', on('2019-04-09')],
  // Days of courts and police.
  [
    'Tom Rowe was jailed on Monday for a raid on Christmas Day, 2017, in which two guards died in Qorvan.',
    on('2017-12-25'),
  ],
  [
    'Two bakers convicted over a bombing at a mill in Qorvan in June 2017 got long sentences on Monday.',
    '2017-06-01..2017-06-30',
  ],
  ['Four jailed over 2017 mill bombing in Qorvan\n\nFour men were jailed on Monday.', '2017-01-01..2017-12-31'],
  [
    'Police in Qorvan detained six men on Thursday in raids on homes. Gunmen shot two guards there on Monday.',
    on('2019-05-06'),
  ],
  ['The raid on Qorvan, in which two guards died, was claimed on Thursday by the ELN.', null],
  // A film of it.
  ['A video put out by the ELN on Thursday shows a raid on a mill in Qorvan that killed two guards.', null],
  ['A raid that killed two guards in Qorvan was filmed, police said on Thursday.', on('2019-05-09')],
  // Told behind the lead.
  [
    behindLead('ELN hunted over Qorvan attack', 'Two guards died when a stolen truck ran into them late on Monday.'),
    on('2019-05-06'),
  ],
  [behindLead('Attack in Qorvan kills two', 'The bombs went off outside a mill on Monday.'), on('2019-05-06')],
  [behindLead('Attack in Leon kills two', 'The attack came two days after a bombing in Toledo on Monday.'), null],
  [behindLead('Attack in Leon kills two', 'In Toledo four died when a bomb went off on Monday.'), null],
  // All blows of one event are counted first.
  [
    'Bombers struck three mills in Qorvan on Monday, killing six.\n\nThe first bomb went off at the Rowe mill in Qorvan, killing four.',
    on('2019-05-06'),
  ],
  ['Gunmen shot two bakers who had gathered in Qorvan on Monday.', on('2019-05-06')],
  // Photos: their day is none of the event, unless nothing else tells one.
  [
    'Two die in Qorvan raid\n\nA burnt mill is seen in Qorvan on May 9.\n\nRebels raided a mill in Qorvan on Monday.',
    on('2019-05-06'),
  ],
  [
    'Two die in Qorvan raid\n\nA mill stands empty after the raid. REUTERS/Tom Rowe\n\nRebels raided a mill in Qorvan on Monday.',
    on('2019-05-06'),
  ],
  [
    'Two die in raid in Leon\n\nA guard at a mill after the raid in Leon, May 9, 2019.\n\nRebels shot two bakers dead.',
    on('2019-05-09'),
  ],
  [
    'Two die in raid in Leon\n\nA guard at a mill after a raid in Toledo, May 9, 2019.\n\nRebels shot two bakers dead.',
    null,
  ],
  ['Rebels raided a mill in Leon. Six died in a blast in Toledo on Monday.', null],
  // Feasts that move.
  ['Bombs hit two mills in Qorvan on Good Friday, killing six.', on('2019-04-19')],
  ['The ELN said that it was behind the Easter Sunday blast in Qorvan that hurt two.', on('2019-04-21')],
  ['The ELN said that it was behind the Easter Sunday 2016 blast in Qorvan that hurt two.', on('2016-03-27')],
];

for (const [text, when] of DAYS) test(`its day: ${text.slice(0, 90)}`, () => assert.equal(whenOf(text), when));

test('a feast long past names no day without its year', () =>
  assert.equal(whenOf('The Easter Sunday blast in Qorvan hurt two.', '2019-12-20'), null));

test('the attack of New Year is one of its first day', () => {
  const text = "The ELN was behind the New Year's attack on a mill in Qorvan that hurt two.";
  assert.equal(whenOf(text, '2019-01-03'), on('2019-01-01'));
  assert.equal(whenOf(text), null);
});
