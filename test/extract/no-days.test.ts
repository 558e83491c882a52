import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const whenOf = (text: string, publishedAt: string) =>
  readReport({ id: 'note', text, publishedAt }).incidents.find(({ main }) => main)?.when?.start ?? null;

/** Published on Friday, 10 May 2019. */
const DAYS: readonly (readonly [string, string | null])[] = [
  // What is due on another day, or until when something was so.
  ['A bomb hurt two guards at a rally in Qorvan ahead of an election on June 2.', null],
  ['A bomb hurt two guards in Qorvan, which goes to the polls on Sunday.', null],
  ['A bomb hurt two guards in Qorvan. The mayor called two days of mourning from Thursday.', null],
  ['A bomb hurt two guards during the election on Tuesday in Qorvan.', '2019-05-07'],
  ['By Thursday morning two had died of the bombing in Qorvan. The bomb went off on Tuesday.', '2019-05-07'],
  ["Two guards were hurt by Tuesday's bomb in Qorvan.", '2019-05-07'],
  // Courts sit later.
  ['A man accused of shooting two guards in Qorvan was in court on Thursday.', null],
  ['Tom Rowe, who shot two guards in Qorvan on Tuesday, was in custody Thursday.', '2019-05-07'],
  // The day owns its event, whatever is said of it.
  ["A bomb hurt two guards in Qorvan.\n\nPolice came.\n\nTuesday's raids were its worst.", '2019-05-07'],
];

for (const [text, when] of DAYS)
  test(`what day: ${text.slice(0, 90)}`, () => assert.equal(whenOf(text, '2019-05-10'), when));

const HOLIDAYS: readonly (readonly [string, string | null])[] = [
  ["A bomb hurt two guards in Qorvan early on New Year's Day.", '2020-01-01'],
  ["A bomb hurt two guards in Qorvan on New Year's Eve.", '2019-12-31'],
  ['The Christmas Day bombing in Qorvan hurt two guards.', '2019-12-25'],
  ["A man stabbed two New Year's Eve revellers in Qorvan.", null],
  ['A bomb hurt two guards at a Christmas market in Qorvan.', null],
];

for (const [text, when] of HOLIDAYS)
  test(`holidays: ${text.slice(0, 90)}`, () => assert.equal(whenOf(text, '2020-01-03'), when));

/** Published on Friday, 10 May 2019. */
const BEGUN: readonly (readonly [string, string | null])[] = [
  // A siege goes by the day on which it began, wherever that is told.
  [
    'Nine men who shot two guards in Qorvan were its own sons, the mayor said on Thursday.\n\nThey were buried.\n\nTheir homes were searched.\n\nNobody wept.\n\nThe gunmen burst into the mill late on Monday.',
    '2019-05-06',
  ],
  [
    'Guards freed a mill in Qorvan. Two of them died.\n\nThe mayor came.\n\nNobody wept.\n\nShops shut.\n\nIt was late on Monday when the rebels opened fire.',
    '2019-05-06',
  ],
  [
    'The siege of a mill in Qorvan is over, the mayor said after a last day of gunfire Thursday. Two guards died.\n\nThe siege began on Monday.',
    '2019-05-06',
  ],
  [
    'The shooting at a mill in Qorvan grew louder on Thursday as guards fought to get in. Two of them died. Rebels had stormed it on Monday.',
    '2019-05-06',
  ],
  [
    'Two guards died in a mill in Qorvan, and the siege was brought to a swift close on Thursday, having hurt two more. Rebels had stormed it on Monday.',
    '2019-05-06',
  ],
  // Another one began on that day.
  [
    'A bomb hurt two guards at a mill in Qorvan.\n\nThe mayor came.\n\nNobody wept.\n\nShops shut.\n\nThe bombing came after a similar raid. That raid began on Monday in Madrid.',
    null,
  ],
  // Lines of the page do not count as its lead.
  [
    'Two hurt in Qorvan\n\nA mill\n\nOur staff\n\nA view\n\nOf Qorvan\n\nA bomb went off at a mill in Qorvan on Monday, hurting two guards.',
    '2019-05-06',
  ],
];

for (const [text, when] of BEGUN)
  test(`when it began: ${text.slice(0, 80)}`, () => assert.equal(whenOf(text, '2019-05-10'), when));
