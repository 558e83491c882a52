import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const whenOf = (text: string) => {
  const { incidents } = readReport({ id: 'note', text, publishedAt: '2019-05-10' });
  const when = incidents.find(({ main }) => main)?.when;
  return when ? `${when.start}..${when.end}` : null;
};

const DAYS: readonly (readonly [string, string | null])[] = [
  // Both ends of a span.
  ['Sometime between May 2, 2019 and May 8, 2019, rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-08'],
  ['Between 2 and 4 May 2019 rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-04'],
  ['Between May 2 and 4 rebels attacked Qorvan. Two died.', '2019-05-02..2019-05-04'],
  ['Rebels killed two men in Qorvan on the night of 3-4 May 2019.', '2019-05-03..2019-05-04'],
  // What somebody said, denied or did of it later.
  [
    'Qorvan, May 9, (dpa/GNA) – The toll of a blast at a mill rose to nine. It was Wednesday’s worst.',
    '2019-05-08..2019-05-08',
  ],
  [
    'The attack on a bus in Qorvan was claimed on Friday by the rebels. Gunmen shot at it on Wednesday.',
    '2019-05-08..2019-05-08',
  ],
  ['The ministry on Thursday dismissed the claim that rebels had bombed a market in Qorvan.', null],
  [
    'Police on Thursday arrested two men over the May 3 shooting in Qorvan, which killed a judge.',
    '2019-05-03..2019-05-03',
  ],
  [
    'Nine aid workers were killed in an attack near Qorvan. The ELN reached a truce with the army in December, and its envoy denied that it was behind the ambush. The trucks were ambushed by gunmen on Wednesday.',
    '2019-05-08..2019-05-08',
  ],
  // What is no day at all.
  ['The rebels, who have fought for 26 years, killed two men in Qorvan on Wednesday.', '2019-05-08..2019-05-08'],
  [
    'The rebels denied a bombing in Qorvan that hurt two, and said that the truce holds until the elections in 2021.',
    null,
  ],
  // The desk's own day, with and without its town.
  [
    'May 9 (UPI) -- Police said the bombing in Qorvan, which killed two, was an attack on a judge. The attack on Tuesday hit his car.',
    '2019-05-07..2019-05-07',
  ],
];

for (const [text, when] of DAYS) test(text.slice(0, 90), () => assert.equal(whenOf(text), when));

test('a headline that names the day of the bomb dates what its report goes on about', () => {
  const text = 'The rebels said on Thursday that they were not behind a bombing in Qorvan that hurt two.';
  assert.equal(whenOf(`Rebels deny Tuesday's bomb in Qorvan\n\n${text}`), '2019-05-07..2019-05-07');
});

/** Published on Friday, 10 May 2019. */
const OTHERS_DAYS: readonly (readonly [string, string | null])[] = [
  // The report's own day, by a part of it.
  ['Two officers were shot dead in Qorvan early this morning.', '2019-05-10..2019-05-10'],
  ['A bomb went off in Qorvan this evening, 4 hours into a curfew imposed 6 days ago.', '2019-05-10..2019-05-10'],
  [
    'Gunmen shot two men dead in Qorvan on Tuesday. Police said this morning that a man was held.',
    '2019-05-07..2019-05-07',
  ],
  [
    'Police this evening continue to search for the gunman who shot two men in Qorvan on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
  [
    'A car bomb killed two in Qorvan on Tuesday. The road reopened this morning after the bombing.',
    '2019-05-07..2019-05-07',
  ],
  ['Black September killed nine in Qorvan on Tuesday.', '2019-05-07..2019-05-07'],
  ['The November 17 group bombed a bank in Qorvan on Tuesday, killing two.', '2019-05-07..2019-05-07'],
  ['A gun attack in Qorvan on Tuesday claimed three lives.', '2019-05-07..2019-05-07'],
  ['The mayor said the bomb on Tuesday killed two in Qorvan.', '2019-05-07..2019-05-07'],
  // The bracket names the day of the statement again.
  [
    'The ELN bombed a mill in Qorvan, the army said on Thursday (May 9, 2019). It hit on Monday (May 6, 2019).',
    '2019-05-06..2019-05-06',
  ],
  // What was said, and then what it was said of.
  [
    'On Thursday, police chief Tom Rowe disclosed that a man is a suspect in the bombing of a mill in Qorvan on Monday.',
    '2019-05-06..2019-05-06',
  ],
  [
    'The ELN said in the small hours of Thursday that it bombed a mill in Qorvan. Two died on Monday.',
    '2019-05-06..2019-05-06',
  ],
  // Counted back from another day.
  ['Men stand in Qorvan on Sunday, a day after a bomb went off at a mill.', '2019-05-04..2019-05-04'],
  ['Two men were held in Qorvan on Thursday, three days after rebels bombed a mill.', '2019-05-06..2019-05-06'],
  ['Rebels bombed a mill in Qorvan on Sunday, two days after they had said that they would.', '2019-05-05..2019-05-05'],
  // What it is compared with.
  ['A bomb at a mill in Qorvan hurt two. It was the first blast there since April 2, when rebels burned a bank.', null],
  [
    'A bomb at a mill in Qorvan hurt two.\n\nPolice came.\n\nThe ELN was behind the 2013 bombing of the bank in Qorvan.',
    null,
  ],
  ['A bomb at a mill in Qorvan hurt two.\n\nPolice came.\n\nThe blast recalled the Rowe Bank bombing of 2013.', null],
  [
    'Six were jailed over a bombing in Qorvan.\n\nPolice came.\n\nTwo guards died in the bombing in 2013.',
    '2013-01-01..2013-12-31',
  ],
  ['A bomb at a mill in Qorvan hurt two. The war began with a raid on Dorvale on April 2.', null],
  // What was done about it later.
  [
    'A hunt was mounted on Thursday for men suspected of shooting two guards in Qorvan. It came after a raid on Monday.',
    '2019-05-06..2019-05-06',
  ],
  [
    'A day of mourning was held on Thursday for those who died in a bombing in Qorvan. A bomb hit a mill on Monday.',
    '2019-05-06..2019-05-06',
  ],
  [
    'The siege of a hotel in Qorvan was brought to an end on Thursday. Gunmen had stormed it on Monday and shot two.',
    '2019-05-06..2019-05-06',
  ],
  [
    'General Rowe is to hold a press conference today (Friday) on the bombing in Qorvan. The bomb on Monday hurt two.',
    '2019-05-06..2019-05-06',
  ],
  // The page, not the event.
  [
    'Two hurt in Qorvan bombing | 2019-05-09\n\nA bomb at a mill in Qorvan hurt two on Monday.',
    '2019-05-06..2019-05-06',
  ],
  [
    'Two hurt in Qorvan bombing\n\nA guard stands at a mill after a bombing in Qorvan, Spain May 8, 2019. REUTERS/Tom Rowe\n\nA bomb at a mill in Qorvan hurt two on Monday.',
    '2019-05-06..2019-05-06',
  ],
  // The desk's day is its "today".
  ['Qorvan, May 9: A bomb hurt two at a mill in Qorvan yesterday.', '2019-05-08..2019-05-08'],
  // An hour cuts no sentence.
  [
    'Nine were hurt when a shell struck a mill in Qorvan shortly after 9:30 p.m. on Monday. Two came home on Thursday.',
    '2019-05-06..2019-05-06',
  ],
  ['Tom Rowe, held over a May 6 bombing in Qorvan, was freed on Thursday.', '2019-05-06..2019-05-06'],
  [
    'Gunmen killed two men in a raid by night in Qorvan, the mayor said on Tuesday. The raid occurred at about 10 p.m. on Monday, said Tom Rowe, a clerk.',
    '2019-05-06..2019-05-06',
  ],
  [
    'The ELN admitted on Wednesday that it staged the ambush in Qorvan on Monday that left two men dead.',
    '2019-05-06..2019-05-06',
  ],
  [
    'LEON, Nicaragua May 9 - A raid on a mill was carried out by two men, the mayor said on Thursday. Two clerks were killed in the raid on Wednesday.',
    '2019-05-08..2019-05-08',
  ],
];

for (const [text, when] of OTHERS_DAYS) test(`whose day: ${text.slice(0, 90)}`, () => assert.equal(whenOf(text), when));

test('a day that belongs to another event of its clause is told of that event', () => {
  const text =
    'The bombing of a mill in Qorvan hurt two.\n\nPolice came.\n\nThe blast recalled the Rowe Bank bombing of 2013.';
  const { claims, incidents } = readReport({ id: 'note', text, publishedAt: '2019-05-10' });
  const main = incidents.findIndex((incident) => incident.main);
  assert.deepEqual(
    claims.filter((c) => c.field === 'when' && c.incident === main),
    [],
  );
});

test('the name of a section and the weather stand above a report, not in it', () => {
  const text =
    'World\n\n19.7 C\n\nTwo hurt in Qorvan bombing\n\nA bomb at a mill in Qorvan hurt two, police said on Monday.';
  const { claims } = readReport({ id: 'note', text, publishedAt: '2019-05-10' });
  assert.equal(claims.find((c) => c.field === 'when')?.foundBy, 'when/day-of-statement');
});

/** Published on Friday, 10 May 2019: days that are counted back from a named one, and days that are none of it. */
const COUNTED_BACK: readonly (readonly [string, string | null])[] = [
  ["Rebels on Thursday owned up to the previous day's bombing in Qorvan, which killed two.", '2019-05-08..2019-05-08'],
  [
    'A man was charged on Thursday over a shooting in Qorvan two days earlier that killed two.',
    '2019-05-07..2019-05-07',
  ],
  ['Police on Thursday named the man who shot two millers dead in Qorvan the day before.', '2019-05-08..2019-05-08'],
  ['Four days after gunmen shot two millers dead in Qorvan, friends met on Thursday.', '2019-05-05..2019-05-05'],
  ['A day after a bomb attack killed two in Qorvan, police on Thursday held a guard.', '2019-05-08..2019-05-08'],
  // Not counted from it.
  ['A bomb killed two in Qorvan on Thursday, a day before the vote.', '2019-05-09..2019-05-09'],
  ["Gunmen shot two millers dead in Qorvan on Thursday after the previous day's march.", '2019-05-09..2019-05-09'],
  // Who tells, and the court.
  [
    'Two guards died in a raid in Qorvan, according to the ministry on Thursday. The raid was on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
  [
    'Rowe was found guilty on Thursday of shooting two millers dead in Qorvan on 5 March 2016.',
    '2016-03-05..2016-03-05',
  ],
  // What somebody wrote, and how it looks.
  [
    'Gunmen shot two dead at a mill in Qorvan on Tuesday. The rebels wrote on Wednesday that the raid was theirs.',
    '2019-05-07..2019-05-07',
  ],
  [
    'A mill in Qorvan where gunmen shot two dead was a blackened ruin on Wednesday, after Tuesday’s attack.',
    '2019-05-07..2019-05-07',
  ],
  // How it ended.
  [
    'Guards ended a siege at a mill in Qorvan early on Thursday after gunmen shot two dead. The assault began on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
  [
    'Guards on Thursday ended a 9-hour siege of a mill in Qorvan in which two died. Gunmen had stormed it on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
  // The day of the report.
  [
    'Gunmen killed two men in Qorvan, the Herald can report on Friday. The raid took place on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
  [
    'Two men died in Qorvan. Lawyers alleged on Facebook on Thursday that rebels fired shells a day earlier at the mill.',
    '2019-05-08..2019-05-08',
  ],
  ['The ELN claimed on Thursday responsibility for a knife attack in Qorvan that killed two people.', null],
  [
    'Rebels killed two men in Qorvan on Tuesday. “It was us,” said the spokesman Tom Rowe via WhatsApp chat on Thursday.',
    '2019-05-07..2019-05-07',
  ],
  // Heads and pictures.
  [
    'QORVAN, May 9 AFP - The gunmen who attacked mills in Dorvale on Tuesday killed two guards.',
    '2019-05-07..2019-05-07',
  ],
  [
    'An image taken from video of Thursday, May 9, 2019, shows a mill that was raided in Qorvan.\n\nGunmen shot two dead at a mill in Qorvan on Tuesday.',
    '2019-05-07..2019-05-07',
  ],
];

for (const [text, when] of COUNTED_BACK) test(text.slice(0, 90), () => assert.equal(whenOf(text), when));
