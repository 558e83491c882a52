import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import type { Reading } from '../../src/model/reading.ts';
import { bounds, read } from '../support/read.ts';

/** Which incident of the reading holds the figure with these words, by title. */
const homeOf = (reading: Reading, words: string): string | undefined => {
  const claim = reading.claims.find(
    (c) =>
      reading.sentences.length > 0 &&
      c.field !== 'where' &&
      c.quote.exact.slice(c.cue.start - c.quote.start, c.cue.end - c.quote.start).includes(words),
  );
  return claim && reading.incidents[claim.incident]?.title;
};

const LEAD = 'Two rockets hit the Al-Asad base in Iraq on Monday, wounding five US soldiers. ';

const ELSEWHERE: readonly (readonly [string, string])[] = [
  [
    'an earlier attack in another country',
    'In January, militants fired rockets at a base in Jordan. That attack killed three soldiers.',
  ],
  [
    'a total of a campaign',
    'Militias have attacked US forces in Iraq over 150 times since 2021, resulting in at least six killed.',
  ],
  ['an attack on a named site elsewhere', 'Three soldiers were killed in a January attack on Tower 22 in Jordan.'],
  [
    'a strike by the side that was attacked',
    'Last week the US carried out a strike in Babil province. Four people were killed in the strike.',
  ],
  ['a similar attack at another time', 'In December, a similar attack killed three contractors.'],
  [
    'the killing of somebody else',
    'Tensions rose after the killing of Ismail Haniyeh in Tehran last week. The assassination killed two bodyguards.',
  ],
];

for (const [what, text] of ELSEWHERE)
  test(`the dead of ${what} are not in the main incident`, () => {
    const reading = read(LEAD + text);
    assert.deepEqual(bounds(reading, 'killed'), []);
    assert.deepEqual(bounds(reading, 'wounded'), ['5..5']);
    assert.ok(
      reading.claims.some((c) => c.field === 'killed'),
      'the figure is read, but elsewhere',
    );
  });

test('"the attack" goes on meaning the event last spoken of', () => {
  const reading = read(
    `${LEAD}Ismail Haniyeh was assassinated in Tehran last week. Iran blamed Israel for the attack.`,
  );
  assert.match(homeOf(reading, 'blamed Israel') ?? '', /Haniyeh/);
});

test('a caption with a date of its own is no part of the incident', () => {
  const reading = read(
    `Rockets hit Al-Asad base, wounding five soldiers\n\nParts of a drone are seen near the Ain al-Asad airbase, Tuesday, Jan. 4, 2022.\nPicture: Alamy\n\n${LEAD}`,
  );
  assert.ok(reading.incidents.some((i) => i.extent === 'scene'));
  assert.equal(
    reading.claims.filter(
      (c) => c.field === 'weapon' && /drone/.test(c.value.type) && reading.incidents[c.incident]?.main,
    ).length,
    0,
  );
});

test('every claim says which rule placed it', () => {
  for (const claim of read(LEAD + ELSEWHERE.map(([, text]) => text).join(' ')).claims)
    assert.match(claim.because, /^(?:rule \d|fence|what is said)/);
});

test('an age behind a day of the month is no year', () => {
  const text = 'On May 9, 40-year-old Dana Reyes and two others were shot dead at a home in Roswell.';
  const [main] = readReport({ id: 'r', text, publishedAt: '2015-09-20' }).incidents;
  assert.equal(main?.when?.start, '2015-05-09');
});

const TOLD_BESIDE: readonly string[] = [
  'Four people were hurt in a shooting in Toledo on Monday. The shooting came two weeks after a boy was killed in Toledo.',
  'Four people were hurt in a shooting in Toledo on Monday. In March 2012, a boy was killed in a shooting there.',
];

for (const text of TOLD_BESIDE)
  test(`an earlier death is not the main event's: ${text}`, () => {
    const reading = readReport({ id: 'r', text });
    const killed = reading.claims.filter(({ field }) => field === 'killed');
    assert.deepEqual(
      killed.map(({ incident }) => reading.incidents[incident]?.main),
      [false],
    );
  });
