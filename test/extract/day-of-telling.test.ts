import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const dayOf = (text: string): string | undefined => read(text).incidents.find(({ main }) => main)?.when?.start;

/** Published on Wednesday 12 March 2025. */
const DAYS: readonly (readonly [text: string, day: string | undefined])[] = [
  [
    'Troops have killed two gunmen who stormed a mill in Leon earlier in the day, officials said on Tuesday.',
    '2025-03-11',
  ],
  [
    'Two clerks were killed in Leon.\n\nIn a note sent to newspapers on 10 March 2025, the mayor said that gunmen staged the attack at 7:40am along the road to the mill.',
    '2025-03-10',
  ],
  [
    'Two guards were hurt near a mill in Leon.\n\nOn Sunday, March 9, police stopped a car in the old town. Asked for his name, its driver drew a knife and attacked the two guards.\n\nA clerk came to their aid.\n\nThe driver fled.\n\nThe mayor called for calm. He thanked the clerk.',
    '2025-03-09',
  ],
  [
    'Two guards were hurt near a mill in Leon.\n\nOn Sunday, March 9, police stopped a car in the old town. On Monday, March 10, they searched it.',
    undefined,
  ],
];

for (const [text, day] of DAYS)
  test(`when it was, where only the telling has a day: ${text.slice(-90)}`, () => assert.equal(dayOf(text), day));
