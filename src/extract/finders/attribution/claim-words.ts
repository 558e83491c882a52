import { neededWords } from '../../text/needed-words.ts';

/** What is claimed: "responsibility", "credit". */
export const RESPONSIBILITY = neededWords('responsibility credit');

/** "claimed", by itself a word for taking responsibility. */
export const CLAIMED = neededWords('claimed');

/** Verbs with which responsibility is taken. */
export const CLAIMING = neededWords(
  'claimed claims claim claiming asserted asserts took taken take taking takes accepted accepts accepting assumed assumes assuming admit admitted admits admitting accept assume acknowledge own acknowledged owned owns declared announced recognised recognized',
);
