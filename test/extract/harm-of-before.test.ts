import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

/** The harm that the main event did, of a report in which each last sentence tells of another one's, too. */
const KEPT_OUT: readonly (readonly [text: string, killed: readonly string[], wounded: readonly string[]])[] = [
  // Of a year before, and of another town on another day, without a word for the event.
  [
    'A bomb wounded five in Basra on 3 March 2025. Seven people were killed when a bomb went off at the same spot in 2014.',
    [],
    ['5..5'],
  ],
  [
    'A bomb wounded five in Basra on 3 March 2025. The mayor, whose predecessor was killed along with six guards in 2019, came.',
    [],
    ['5..5'],
  ],
  ['A bomb wounded five in Basra on 3 March 2025. On Friday, seven people died in Baghdad.', [], ['5..5']],
  ['A bomb wounded five in Basra on 3 March 2025. Separately, seven bodies were found in Hilla.', [], ['5..5']],
  [
    'Gunmen stormed a mill in Basra on 3 March 2025, wounding five. A suicide attacker set off a bomb in a market in Mosul, killing at least 25 people.',
    [],
    ['5..5'],
  ],
  ['The rebels said that 80 soldiers died in Leon on Monday, but the army rejected the claim.', [], []],
  [
    'A bomb hit a base in Leon on Monday. No casualties have been reported. In 2007 Chile withdrew its troops following a siege in which rebels killed two clerks.',
    [],
    [],
  ],
  [
    'A grenade wounded two in a cafe in Leon on 3 March 2025. In the May attack, two motorcyclists fired on guards, injuring seven.',
    [],
    ['2..2'],
  ],
  [
    "A time bomb exploded at an office in Leon on Tuesday, causing no injuries. A few hours before Tuesday's explosion, police exchanged fire with two robbers in Kabo, leading to the death of one civilian and injuries to two policemen.",
    [],
    ['0..0'],
  ],
  [
    'Eleven soldiers were hurt in an ambush in Leon on Monday. Before the ambush, the army said five alleged rebels and one soldier had died in clashes, which also left 18 soldiers injured.',
    [],
    ['11..11'],
  ],
  [
    'Two men died in a grenade attack in Leon on Wednesday. Before the attack Wednesday at a resort, police said 33 people had been killed in election violence since Jan. 10.',
    ['2..2'],
    [],
  ],
  [
    'Two bombs went off on a road in Leon on Monday. He denied that his group was behind the bombings, including the one in Kabo that killed a clerk and three others.',
    [],
    [],
  ],
  [
    'A man was shot dead in Leon on Monday in what appeared to be the latest murder in a feud which has claimed four lives in the past six weeks.',
    ['1..1'],
    [],
  ],
  [
    'A missile hit Leon on Monday, wounding one. The army continues its campaign against the rebels since March 2015, claiming the lives of more than 10 thousand people.',
    [],
    ['1..1'],
  ],
  [
    'A rocket hit an office in Leon on Monday, hurting nobody. The overnight fire came after shelling by the army killed nine clerks last week.',
    [],
    ['0..0'],
  ],
  [
    'A car bomb went off in Leon on Monday. The mayor blamed dissidents, who have already murdered two police officers.',
    [],
    [],
  ],
  ['ONLY FIVE days after a bomb killed a guard in Kabo, a 60-kilo car bomb shook the town of Leon on Monday.', [], []],
  [
    "A drone hit a base in Leon on Wednesday. There were no casualties. Shortly before Wednesday's attack, two rockets landed on a mill. That attack killed a guard.",
    [],
    [],
  ],
  [
    'A bomb wounded two guards in Leon on Monday. He said that a truck hit another roadside bomb on Monday in Leon, wounding four clerks.',
    [],
    ['2..2'],
  ],
  [
    'The rebels said on Monday that they killed two guards in Leon as a reprisal for a suicide bombing that killed 32.',
    ['2..2'],
    [],
  ],
  [
    "A bomb hit Leon on Monday, killing five. A mission put the country's civilian death toll for the first three months of the year at 763 people.",
    ['5..5'],
    [],
  ],
  [
    'An ambush in Leon on Sunday left six officers dead. Confrontations between gangs have recently killed at least a dozen people.',
    ['6..6'],
    [],
  ],
  [
    'Gunmen attacked Leon on Tuesday, killing five. The attack is less than two weeks after fighting in Leon which left 13 guards dead.',
    ['5..5'],
    [],
  ],
  [
    'A bomb was found in a car in Leon on Monday. The band has been behind other attacks, including the murder of Ann Rowe in 2019.',
    [],
    [],
  ],
];

for (const [text, killed, wounded] of KEPT_OUT)
  test(`not its dead: ${text.slice(-80)}`, () => {
    const reading = read(text);
    assert.deepEqual([bounds(reading, 'killed'), bounds(reading, 'wounded')], [killed, wounded]);
  });

const ITS_OWN: readonly (readonly [text: string, killed: readonly string[]])[] = [
  // One of several that the sentence itself tells of, and what they did up to now.
  ['Three bombs went off in Leon on Monday, including one in a market that killed nine people.', ['9..9']],
  ['The blast, which has already killed 12 people, hit Leon on Monday.', ['12..12']],
  ["Monday's bombings in Leon have so far killed 60 people.", ['60..60']],
  ['The gunman, who had already shot dead four people, was killed by police in Leon on Monday.', ['4..4']],
  ['In retaliation for a raid rebels set off a bomb in Leon on Monday that killed nine people.', ['9..9']],
  // What a sentence goes back to behind an aside on another one.
  ['The attack, the worst since a bombing in January killed 31, left nine dead in Leon on Monday.', ['9..9']],
  ['The attack, which follows one in March that killed 22, left nine dead in Leon on Monday.', ['9..9']],
  ["Monday's attack in Leon, which left nine dead, follows one in March in which 22 people died.", ['9..9']],
  ['The killing on Monday of nine clerks in Leon came a week after a raid.', ['9..9']],
  ['A week after gunmen attacked a school in Leon, killing nine, 30 pupils remain missing.', ['9..9']],
  ['A bomb hit a school in Leon on 3 March 2025. Nine died there, at a wing that opened in 2014.', ['9..9']],
  // Behind a warning that came before it, and how it began.
  ['A bomb exploded in Leon on Monday. Hours before the blast, a caller warned of bombs. Nine people died.', ['9..9']],
  [
    'A bomb exploded in Leon on Monday. Two hours before the blast, rebels fired on a mill, killing two. The blast killed nine people.',
    ['9..9'],
  ],
  [
    'Gunmen stormed a hotel in Leon on Monday, killing nine. Moments before the attack, two guards were shot dead at the gate.',
    ['9..9', '2..2'],
  ],
  // Two blasts in one headline.
  ['Blasts kill nine in Leon days after attack on mosque killed 50', ['9..9']],
  [
    'Three days after a shooting killed 12 people in Leon, police said two gunmen opened fire from a bridge.',
    ['12..12'],
  ],
  // The worst in so many years, and not so many years later.
  [
    "The mayor spoke of Leon's worst attack in 12 years after a suicide bombing killed 22 people at a concert.",
    ['22..22'],
  ],
  // What it did is told behind it, whatever day follows.
  [
    'The army blamed the rebels for the Leon bombings on Monday, which killed 39 people and hurt 85, and promised Wednesday to boost security.',
    ['39..39'],
  ],
  // Whom it is told of was killed long ago.
  [
    'A blast hit Leon on Monday. Some 90 people were killed at a memorial for the commander Tom Rowe, who was assassinated in Kabo in 2020.',
    ['90..90'],
  ],
  // Who rejects a claim does not doubt the dead.
  ['The rebels claimed the bombing in Leon on Monday that left 21 dead, but the mayor rejected the claim.', ['21..21']],
  // The desk is no part of how many days passed.
  [
    'Group owns up to Leon blast\nTOLEDO: A day after a blast killed 12 people in Leon, police received a letter.',
    ['12..12'],
  ],
];
for (const [text, killed] of ITS_OWN)
  test(`its dead: ${text.slice(-80)}`, () => {
    assert.deepEqual(bounds(read(text), 'killed'), killed);
  });
