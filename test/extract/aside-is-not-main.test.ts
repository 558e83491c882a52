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
    'Bomber kills 2 in Leon, police say\n\nGlass covered a street in Leon on Monday after a bomber set off his load, killing two people and wounding four.',
    'Tom Rowe, who heads the police, said the bomber died too.',
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
    'Gunmen shot dead a Yemeni guard in the south of the country on Saturday, an official said.\n\nThe guard was in his car at a market in Aden.\n\nHe was killed on the spot.\n\nThe market in Aden is closed. Police in Aden said they look for the men, who left Aden by road.\n\nA gunman shot dead two clerks in Mukalla.';
  assert.deepEqual(bounds(read(text), 'killed'), ['1..1']);
});

/** Where nothing else is told, what is told apart is what the report is about. */
const ALONE: readonly string[] = [
  'Leaders met in Managua on Monday.\n\nSeparately, a bomb killed nine people in Leon, police said.',
  'Protests continued in Leon on Monday. Meanwhile, gunmen shot dead nine people.',
  'Police in Nicaragua are on alert.\n\nIn another attack, gunmen killed nine people in Leon on Monday.',
];

for (const text of ALONE)
  test(`told apart, and nothing beside it: ${text.slice(0, 60)}`, () => {
    assert.deepEqual(bounds(read(text), 'killed'), ['9..9']);
  });

/** What stands near the lead is told beside it, and the report goes back to its own event behind it; far from the lead it goes on. */
for (const [between, killed] of [
  [0, ['8..8']],
  [3, ['8..8']],
  [4, ['8..8']],
  [5, []],
] as const)
  test(`a new paragraph goes back from a year that is named near the lead: ${between} paragraphs between`, () => {
    const text = [
      'A bomb hit a market in Leon on Monday.',
      ...Array.from({ length: between }, (_, k) => `Clerk ${'ABCDE'[k]} spoke to the mayor.`),
      'In 2009, a bomb hit a bank in Toledo.',
      'Eight people were killed, police said.',
    ].join('\n\n');
    assert.deepEqual(bounds(read(text), 'killed'), killed);
  });
