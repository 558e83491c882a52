import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

/** Best numbers of the dead and the hurt of a report's main event, and of its attackers who died. */
function told(text: string): readonly (number | null)[] {
  const reading = readReport({ id: 'r', text, publishedAt: '2025-03-12' });
  const main = reading.incidents.findIndex((incident) => incident.main);
  const { casualties } = fuseIncident(new Map([['r', reading]]), [{ report: 'r', incident: main }], []);
  const best = (field: 'killed' | 'wounded' | 'attackers_killed'): number | null => casualties[field]?.best ?? null;
  return [best('killed'), best('wounded'), best('attackers_killed')];
}

const CASES: readonly (readonly [text: string, killed: number | null, wounded: number | null])[] = [
  // What somebody is known for, and a row of attacks of which this is one.
  ['A bomb hurt seven in Leon on Monday. The ELN is blamed for more than 340 killings in its long war.', null, 7],
  ["The ELN was blamed for at least nine deaths in Monday's bombing in Leon.", 9, null],
  ['A bomb hurt ten in Leon on Monday. The ELN has killed more than 90 clerks in the past three decades.', null, 10],
  ['A bomb hurt ten in Leon on Monday. The ELN killed 340 clerks in its decades-long armed struggle.', null, 10],
  ['Two bombs killed six in Leon. They are the latest in a string of raids that left 31 dead.', 6, null],
  ['Gunmen hurt three in Leon on Monday, near Toledo, where another gang is accused of killing 40 millers.', null, 3],
  [
    'Gunmen hurt three in Leon on Monday, near Toledo, where another gang, the Reds, is accused of killing 40.',
    null,
    3,
  ],
  ['Gunmen attacked members of another gang in Leon on Monday and killed nine.', 9, null],
  ['A bomb killed two in Leon on Monday. Some 2,300 clerks have been killed since the coup.', 2, null],
  // Another attack in the same breath, or on the same day.
  [
    'A bomb killed a judge and six clerks on Monday in a province bordering Toledo, and five guards were wounded in a rebel ambush in Toledo.',
    7,
    null,
  ],
  [
    'A mine killed 20 millers in Leon on Monday. A truck hit another roadside bomb there, hurting four clerks.',
    20,
    null,
  ],
  [
    'Rebels killed nine in a raid on a mill in Leon. On June 15 eight guards were killed in similar circumstances in Leon.',
    9,
    null,
  ],
  ['A blast hurt six in Leon on Monday. It came 12 hours after a shoot-out in Leon that killed nine.', null, 6],
  // Distances are nobody, and those who fight for the state are no attackers.
  ['Five guards at a mill in Leon, located 90 km from Toledo, were killed on Monday.', 5, null],
  ['A bomb killed five pro-government fighters in Leon on Monday. The ELN claimed it.', 5, null],
  // What could have been, what those did who shot, and ages in brackets.
  ['A bomb hurt 64 people in Leon on Monday. Forty-one clerks could have been killed, the mayor said.', null, 64],
  ['A guard died and two were hurt in Leon when four men in masks shot and threw bombs at a mill.', 1, 2],
  ['A raid killed 15 in Leon on Monday. Tom Rowe (24), who came late, remains in critical condition.', 15, null],
  ['Rebels claimed the fatal shooting of a soldier, which also left two civilians dead, in Leon on Monday.', 3, null],
  // Those whom a bomb or a strike hit.
  ['An IED killed three SDF fighters in Leon on Monday.', 3, null],
  ['A drone strike killed 12 militants in Leon on Monday.', 12, null],
  // One life.
  ['The raid on Leon on Monday claimed the life of a young clerk.', 1, null],
  // Headlines in the present.
  ['Seven die, more than 45 hurt in Leon bomb blast', 7, 46],
  ['Two clerks die, 10 wounded in Leon ambush', 2, 10],
  ['He watched two clerks die in a shooting in Leon on Monday.', null, null],
  // One long clash.
  ['Rebels attacked a mill in Leon on Monday. Five guards were killed in 45-minute clashes.', 5, null],
];

for (const [text, killed, wounded] of CASES)
  test(`counts of its own: ${text}`, () => assert.deepEqual(told(text), [killed, wounded, null]));

test('who carried the bomb is counted apart', () => {
  const text = 'A youth who was carrying the device was killed and a clerk was hurt in a blast in Leon on Monday.';
  assert.deepEqual(told(text), [null, 1, 1]);
});
