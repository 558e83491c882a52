import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

type Told = { killed: number | null; wounded: number | null; attackers?: number };

/** What the main event of a report counts. */
function told(text: string, publishedAt: string | undefined): Told {
  const reading = readReport({ id: 'r', text, ...(publishedAt && { publishedAt }) });
  const main = reading.incidents.findIndex((incident) => incident.main);
  const { casualties } = fuseIncident(new Map([['r', reading]]), [{ report: 'r', incident: main }], []);
  const attackers = casualties.attackers_killed?.best;
  return {
    killed: casualties.killed.best,
    wounded: casualties.wounded.best,
    ...(typeof attackers === 'number' && { attackers }),
  };
}

const CASES: readonly [what: string, text: string, counts: Told, publishedAt?: string][] = [
  [
    'a toll over several attacks is of none of them',
    '04/05/2019: Assailants attacked a village near Leon, Nimba, Liberia. This was one of four attacks in Nimba on this date. At least 19 people were killed and seven injured across the attacks.',
    { killed: null, wounded: null },
  ],
  [
    'a toll across both attacks that the report tells of is of what it is about',
    '04/05/2019: A bomb exploded in Leon, Nicaragua. A second bomb exploded nearby minutes later. At least 19 people were killed across both attacks.',
    { killed: 19, wounded: null },
  ],
  [
    'a day on which a body was found is not the day of the deed',
    '01/03/2018: Assailants abducted Ann Rowe, a teacher, in Leon, Nicaragua. Rowe was killed and her body was found on January 9, 2018.',
    { killed: 1, wounded: null },
  ],
  [
    'what a blast is likened to has its own dead',
    'At least 36 people died and more than 40 were injured when a mosque in Leon was bombed, officials said.\n\nThe blast was like the one on Thursday in a temple in Toledo, in which at least 31 people were killed and 87 wounded.',
    { killed: 36, wounded: 41 },
  ],
  [
    'where somebody shot others years before is another place',
    'A man stabbed six customers in a shop in Leon, Nicaragua. Police shot the man, who died there.\n\nThe country still remembers Madrid, where a student shot 51 people dead in March 2011.',
    { killed: null, wounded: 6, attackers: 1 },
  ],
  [
    'air strikes since a day go on, and so does their count',
    'Six people were wounded on Wednesday when a bomber blew himself up in Aden.\n\nSaudi Arabia has carried out air strikes on Yemen since 26 March last year.\n\nNearly 8,200 people have been reported killed.',
    { killed: null, wounded: 6, attackers: 1 },
  ],
  [
    'a day earlier, and another weekday in the same town, something else happened',
    'Six people were wounded on Wednesday night by a bomb in Aden.\n\nResidents heard it from afar.\n\nThe road was closed.\n\nOn Friday four people died in Aden when a car blew up at a checkpoint. A day earlier seven had died when a car blew up outside a palace.',
    { killed: null, wounded: 6 },
  ],
  [
    'a month behind, named with its own town, is another event',
    'At least seven labourers were shot dead by gunmen in Balochistan, Pakistan, police said on Sunday.\n\nIn May the Red Front claimed the killing of nine barbers in Gwadar.',
    { killed: 7, wounded: null },
    '2024-09-29',
  ],
  [
    'a date for itself in a report without one',
    'Gunmen killed two clerks in Leon, police said.\n\nNobody has claimed the shooting.\n\nThe port was closed.\n\nOn September 9 a suicide bomber killed three people and injured seven at an inn.',
    { killed: 2, wounded: null },
  ],
  [
    'all whom a group has killed, or a war',
    'A bomb killed five people in Leon on Tuesday.\n\nThe Red Front has been responsible for the deaths of 40,000 people in its campaign. It is a conflict in which more than 260,000 people have died.',
    { killed: 5, wounded: null },
  ],
  [
    'what people protest at was before',
    'On 24 December 2019, residents of Leon protested after a driver was killed by a policeman.',
    { killed: null, wounded: null },
  ],
  [
    'traffic, and what the victim had done',
    'On 4 May 2019, a mob burned a bus in Leon. The bus had hit a motorcycle in a road accident, killing two people.',
    { killed: null, wounded: null },
  ],
  [
    '',
    'On 4 May 2019, a mob attacked a man who had allegedly killed his father in Leon.',
    { killed: null, wounded: null },
  ],
  [
    'the number that a claimed attack is known for is the outlet’s own',
    'LEON (AP) - The Red Dawn Front said on Saturday that it was behind a knife attack in Toledo, in which three people died and eight were injured.',
    { killed: 3, wounded: 8 },
  ],
  [
    '',
    'Red Dawn Front says its men stabbed policeman to death in Leon\n\nA policeman was stabbed to death and another wounded on Monday by two men in Leon. The Red Dawn Front has claimed the attack.',
    { killed: 1, wounded: 1 },
  ],
  [
    'those who did it, told apart by other words',
    'A bomber set off his explosives in a church in Leon on Sunday. Twenty-two people were injured. By evening one person was confirmed dead, who is believed to be the bomber himself.',
    { killed: null, wounded: 22, attackers: 1 },
  ],
  [
    '',
    'Eight gunmen stormed a post in Leon on Monday. All eight were killed in a gunfight of some hours.',
    { killed: null, wounded: null, attackers: 8 },
  ],
  [
    '',
    'Two gunmen opened fire at a patrol in Leon on Monday. A guard was killed. Both attackers were killed by the police.',
    { killed: 1, wounded: null, attackers: 2 },
  ],
  [
    'who is named behind the verb did not do it',
    'Four men killed Rowe, 40, in his flat in Leon on Friday.',
    { killed: 1, wounded: null },
  ],
  ['', 'A car was fired upon in Leon, leaving Ann Rowe dead and Tom Lee injured.', { killed: 1, wounded: 1 }],
  [
    'the dead who is known by name to have done it',
    'Two guards were killed in Leon on Monday. Police identified the gunman as Tom Lee. Lee was killed at the scene.',
    { killed: 2, wounded: null, attackers: 1 },
  ],
  [
    'one word of a name with a hyphen',
    'Rebels tried to abduct Ann Al-Rowe in Leon on Monday. Al-Rowe, the head of a school, was shot and killed when she resisted.',
    { killed: 1, wounded: null },
  ],
  [
    'who is named or pointed at behind the verb did not do it',
    'The three were attacked in Leon on Monday by two young men who stabbed them.',
    { killed: null, wounded: null },
  ],
  [
    'one of so many',
    'A bomb exploded on a bus in Leon on Monday. One of the five passengers suffered minor injuries.',
    { killed: null, wounded: 1 },
  ],
  [
    'a lead behind the town of the desk, and a headline in the present',
    'Dozens die as bus strikes mine\n\nLeon, Nicaragua — At least 34 people were killed on Wednesday when a bus was blown up by a mine, officials said. Seventeen more were hurt.',
    { killed: 34, wounded: 17 },
  ],
  [
    'several who were shot and injured are not among the dead',
    'An officer said that three people had died when militants fired on a bus in Leon. Four people were shot and injured.',
    { killed: 3, wounded: 4 },
  ],
  [
    'what attackers also did',
    '06/01/1999: Rebels raided the village of Toledo in Leon, Nicaragua. The attackers also abducted and later killed two soldiers and a clerk.',
    { killed: 3, wounded: null },
  ],
  [
    'so many died during clashes in what was told',
    'On 19 March 2020, two soldiers were killed when rebels fired a rocket at a jeep in Leon. Officials said that three militants were killed during clashes.',
    { killed: 2, wounded: null, attackers: 3 },
  ],
];

let last = '';
for (const [what, text, counts, publishedAt] of CASES) {
  last = what || last;
  test(`${last}: ${text.slice(0, 60).replaceAll('\n', ' ')}`, () => assert.deepEqual(told(text, publishedAt), counts));
}
