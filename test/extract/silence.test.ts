import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

const SAID: readonly (readonly [string, 'killed' | 'wounded', readonly string[]])[] = [
  ['Three people died from gunshot wounds in Toledo on Monday.', 'wounded', []],
  ['Three people died from gunshot wounds in Toledo on Monday.', 'killed', ['3..3']],
  ['Four people were found dead in Toledo on Monday. All four had gunshot wounds.', 'wounded', []],
  ['Two men had gunshot wounds after a fight in Toledo on Monday.', 'wounded', ['2..2']],
  ['A shooting in Toledo wounded Ann Rowe and Tom Rowe, both 22, on Monday.', 'wounded', ['2..2']],
  ['Ann Rowe and Tom Rowe, both 22, were wounded in Toledo on Monday.', 'wounded', ['2..2']],
  ['None of the six shot in Toledo on Monday suffered life-threatening injuries.', 'wounded', ['6..6']],
  ['No one was seriously hurt in the bombing in Toledo on Monday.', 'wounded', []],
  ['None of those who were hurt in the bombing in Toledo on Monday has been named.', 'wounded', []],
  ['Nobody was hurt in the bombing in Toledo on Monday.', 'wounded', ['0..0']],
  ['A woman is being treated in a hospital after a shooting in Toledo on Monday.', 'wounded', ['1..1']],
];

for (const [text, field, expected] of SAID)
  test(`${field}: ${text}`, () => assert.deepEqual(bounds(read(text), field), expected));

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['A man is accused of killing two cousins and injuring a child in Toledo on Monday.', ['2..2']],
  ['The bodies of five victims – two women, two girls and a baby – were found in Toledo on Monday.', ['5..5']],
  ['Five people – three men and two women – were killed in a shooting in Toledo on Monday.', ['5..5']],
  ['Five people — three men, ages 31, 31 and 40, and two women — were killed in Toledo on Monday.', ['5..5']],
];

for (const [text, expected] of LISTS)
  test(`once: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

const LEAD =
  'Five people were wounded in a shooting in Toledo on Monday. A gunman fired at a crowd. Nobody was arrested.';

test('one dead whom neither headline nor lead tells of died in something else', () =>
  assert.deepEqual(bounds(read(`${LEAD} Tom Rowe was shot dead there in July.`), 'killed'), []));

test('an earlier death takes nobody from those shot in this event', () => {
  const text =
    'Five people were shot in Toledo on Monday. A gunman fired at a crowd. He fled. Tom Rowe was shot dead there.';
  assert.deepEqual(bounds(read(text), 'wounded'), ['5..5']);
});

const OF_IT: readonly string[] = [
  `${LEAD} Tom Rowe was also killed.`,
  `${LEAD} Tom Rowe was killed in the shooting.`,
  `${LEAD} One of the five died.`,
  'Five people were wounded in a deadly shooting in Toledo on Monday. The gunman fled. Nobody was arrested. Tom Rowe was killed.',
];

for (const text of OF_IT) test(`told late: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), ['1..1']));

test('a sentence that tells of two events dates each by its own words', () => {
  const text =
    'Detectives ask whether a shooting early Wednesday that wounded six people has to do with a shooting last Friday that killed a man in Toledo.';
  const { incidents } = read(text, '2019-05-16');
  assert.deepEqual(incidents.map(({ when }) => when?.start).sort(), ['2019-05-10', '2019-05-15']);
});

test('"after being shot" goes on with what was told', () => {
  const text = `${LEAD} A clerk was killed after being shot there in July 2016.`;
  assert.deepEqual(bounds(read(text), 'killed'), []);
});

const TAKEN_BACK: readonly (readonly [string, readonly string[]])[] = [
  [
    'Four people were shot in Toledo on Monday. Police at first said that one of them had died, but corrected that and said that all are alive.',
    [],
  ],
  ['Four people were shot in Toledo on Monday. Police first said two had died, but all four survived.', []],
  ['Four people were shot in Toledo on Monday. Police said two had died, but two survived.', ['2..2']],
];

for (const [text, expected] of TAKEN_BACK)
  test(`taken back: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

test('a calibre counts nobody', () => {
  assert.deepEqual(bounds(read('A guard died from a 223 rifle shot in Toledo on Monday.'), 'wounded'), []);
  assert.deepEqual(bounds(read('Twelve rifle-wielding guards were wounded in Toledo on Monday.'), 'wounded'), [
    '12..12',
  ]);
});

test('an event that only says who somebody is leaves what was told in view', () => {
  const text =
    'Four people were shot in Toledo late Monday. Neighbours were holding a vigil for a man killed in a shooting a week ago. Two more people were wounded, police said.';
  assert.deepEqual(bounds(read(text), 'killed'), []);
  assert.deepEqual(bounds(read(text), 'wounded'), ['4..4', '2..2']);
});

test('long runs of words that open asides, deaths and harm are read in linear time', () => {
  for (const run of [
    'people — ',
    'killed in a ',
    'he died. ',
    'none suffered serious ',
    'but originally said ',
    'both 22, ',
  ]) {
    const started = performance.now();
    read(run.repeat(20_000 / run.length));
    assert.ok(performance.now() - started < 5_000, run);
  }
});

const UNKNOWN_WHETHER_ALIVE: readonly string[] = [
  'Two gunmen killed two police officers in Toledo on Monday. The gunmen shot the two officers shortly before noon.',
  'A man shot his wife and two sons in Toledo on Monday. He lit a fire after the family was killed.',
];

for (const text of UNKNOWN_WHETHER_ALIVE)
  test(`shot, and not said to live: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), []));

test('two other guards than the two who were killed were shot', () => {
  const text = 'A gunman killed two guards in Toledo on Monday. Two other guards were shot.';
  assert.deepEqual(bounds(read(text), 'wounded'), ['2..2']);
});

test('lives that were saved are not lost', () => {
  const saved = 'Vests saved the lives of the guards after a shooting in Toledo on Monday.';
  assert.deepEqual(bounds(read(saved), 'killed'), []);
  assert.deepEqual(bounds(read('A bomb in Toledo claimed the lives of nine guards on Monday.'), 'killed'), ['9..9']);
});
