import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

const ASIDES: readonly string[] = [
  'A day earlier, a bomb had killed eight guards in Toledo.',
  'In a separate attack in Toledo, eight guards were killed.',
  'Elsewhere, gunmen shot dead eight farmers near Toledo, officials said.',
  'Two weeks ago, eight guards were killed in an ambush near Toledo.',
  'In 2009, a bomb killed eight guards in Toledo.',
];

/** Heads of reports that hardly say what their event is, each with what a paragraph further down says of it. */
const REPORTS: readonly (readonly [head: string, rest: string, killed: readonly string[]])[] = [
  ['Rockets land in base in Leon', 'At least three rockets hit the base in Leon, police said on Monday.', []],
  [
    'Qorvan region attacks kill 2',
    'Tom Rowe, a deputy minister, was killed by a bomb on a road near Leon along with a guard.',
    [],
  ],
  [
    'Roadside bomb kills guard in Leon\n\nA roadside bomb killed one guard and wounded four early Sunday in Leon.',
    'The four injured, two clerks and two guards, were taken to a clinic.',
    ['1..1'],
  ],
  [
    "Clerks killed 'in rebel attack'\n\nThree clerks, one of them 19, were shot dead on Sunday just south of Leon in an attack.",
    'Ann Hale saw a man fire at a car, killing three clerks, and injuring four others.',
    ['3..3'],
  ],
  [
    'Bomber kills 2 in Leon, police say\n\nBlood covered the ground in Leon on Monday after a bomber set off his belt, killing two people and wounding four.',
    'Tom Rowe, who heads the police, told reporters the bomber also died.',
    ['2..2', '2..2'],
  ],
];

for (const [head, rest, killed] of REPORTS)
  for (const aside of ASIDES)
    test(`what is told apart is never what the report is about: ${head.split('\n')[0]} | ${aside}`, () => {
      const counts = bounds(read(`${head}\n\n${aside}\n\n${rest}`), 'killed');
      assert.ok(!counts.includes('8..8'), counts.join());
      for (const count of killed) assert.ok(counts.includes(count), counts.join());
    });

test('what was elsewhere is another event, though it was not said before where the first was', () => {
  const text =
    'Rebels kill guard\n\nRebels shot dead a guard in the south of Yemen on Saturday.\n\nThe guard was in his car in Taben, a town in the southern Lahij province, when one of them opened fire.\n\nThe next day, however, a rebel shot dead a clerk and his son in the city of Mukalla.';
  assert.deepEqual(bounds(read(text), 'killed'), ['1..1', '1..1']);
});
