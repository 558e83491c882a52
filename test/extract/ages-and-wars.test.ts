import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Told = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

/** How old people are, and what things are like, counts nobody. */
const AGES: readonly Told[] = [
  ['Three people were hit in Leon on Monday. Tom Rowe, Jr., 27, of Toledo, died from his wounds.', ['1..1'], []],
  ['Three people were hit in Leon on Monday. Ann Hale, also 14, died on Sunday at a clinic.', ['1..1'], []],
  ['A shooting in Leon on Monday left three dead. A man, just 19, was killed.', ['3..3', '1..1'], []],
  ['A shooting in Leon on Monday left three dead. A man, between 20 and 25, was killed.', ['3..3', '1..1'], []],
  ['A shooting in Leon on Monday left three dead. The youngest, only 9, died at a clinic.', ['3..3', '1..1'], []],
  ['Two clerks, one 18 and the other 23, were wounded in a shooting in Leon on Monday.', [], ['2..2']],
  ['Four boys and five girls, all younger than 13, were injured in a shooting in Leon on Monday.', [], ['9..9']],
  ['A girl, about 15, and a clerk were wounded in a shooting in Leon on Monday.', [], ['2..2']],
  ['Three guards were wounded in Leon on Monday by a man with a six-shot revolver.', [], ['3..3']],
  ['Police found the bodies of Ann Rowe, Tom Rowe and the couple’s three children in Leon on Monday.', ['5..5'], []],
];

/** A number behind a place or a day is no age. */
const COUNTS: readonly Told[] = [
  ['In Leon on Monday, 15 were killed in a bombing.', ['15..15'], []],
  ['In the market in Leon, 25 were killed on Monday by a bomb.', ['25..25'], []],
  ['A bomb went off in Leon on Monday, 15 were killed, a clinic said.', ['15..15'], []],
  ['Two men were attacked in Leon on Monday; one was killed and the other 14 wounded.', ['1..1'], ['14..14']],
];

for (const [text, killed, wounded] of [...AGES, ...COUNTS])
  test(`ages and counts: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    if (wounded.length) assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });

/** What a war or a year costs, told behind an attack, is none of its toll. */
const WARS: readonly Told[] = [
  [
    'Rockets hit a base in Leon on Friday and killed one guard. Nobody claimed it. The base is old. The town has been shaken since October by marches that left more than 450 people dead.',
    ['1..1'],
    [],
  ],
  [
    'A bomb killed two guards in Leon on Monday. Nobody claimed it. The mill is old. More than 2,400 of them have been killed in the province.',
    ['2..2'],
    [],
  ],
  [
    'Gunmen killed 50 clerks in Leon on Monday. Nobody claimed it. The mill is old. Officials put the dead at 305 people killed.',
    ['50..50', '305..305'],
    [],
  ],
  [
    'A bomb killed 20 clerks in Leon on Monday. Nobody claimed it. The mill is old. The death toll rose to 150 on Tuesday.',
    ['20..20', '150..150'],
    [],
  ],
  [
    'A bomb killed 20 clerks in Leon on Monday. Nobody claimed it. The mill is old. The blast killed 150 people, a clinic said.',
    ['20..20', '150..150'],
    [],
  ],
];

for (const [text, killed] of WARS)
  test(`the dead of a war: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), killed));
