import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misreadings, type ShortNote } from '../support/short-notes.ts';

/** Losses of both sides, and what looks like them. */
const NOTES: readonly ShortNote[] = [
  {
    text: 'Rebels raided Toledo. Four guards and two rebels were killed. 6 fatalities.',
    killed: [4, 4],
    attackersKilled: 2,
  },
  { text: 'Rebels raided Toledo. Two rebels were killed. 6 fatalities.', killed: [6, 6], attackersKilled: 2 },
  {
    text: 'Nine people, in addition to the two gunmen, were killed in a raid on a hotel in Toledo.',
    killed: [9, 9],
    attackersKilled: 2,
  },
  {
    text: 'Nine people, including the two gunmen, were killed in a raid on a hotel in Toledo.',
    killed: [7, 7],
    attackersKilled: 2,
  },
  { text: 'Two gunmen shot dead a tax collector in Toledo.', killed: [1, 1] },
  { text: 'Two guards were shot dead a week before the vote in Toledo.', killed: [2, 2] },
  { text: 'Gunmen in Toledo wounded an unspecified number of guards.', killed: null, wounded: 'unknown' },
];

for (const note of NOTES) test(note.text, () => assert.deepEqual(misreadings(note), []));
