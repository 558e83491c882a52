import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

/** What a report says of who did what it is about. */
const told = (text: string): string[] =>
  mainClaims(read(`A blast killed nine clerks in Leon on Monday. ${text}`), 'attribution').map(
    ({ value }) => `${value.stance} ${value.actor}`,
  );

const SAID: readonly (readonly [string, readonly string[]])[] = [
  // Whoever is blamed behind an aside, together with an ally, or by what he is known as.
  [
    'Officials blamed the blast, in which 15 clerks were hurt, on a splinter group from the FNL.',
    ['blamed National Liberation Forces (FNL)'],
  ],
  ['Officials have accused Iran and its local ally Hezbollah of responsibility.', ['blamed Iran', 'blamed Hezbollah']],
  ['The mayor called it the work of the Taliban and its allies in al-Qaeda.', ['blamed Taliban', 'blamed al-Qaeda']],
  ['The raid is thought to have been carried out by members of a gang called the Real IRA.', ['suspected Real IRA']],
  ['The mayor said the suspected attackers belong to the FNL.', ['suspected National Liberation Forces (FNL)']],
  [
    'The assailants fled, and a first guess is that the attackers are from the FNL.',
    ['suspected National Liberation Forces (FNL)'],
  ],
  ['Tom Rowe is the gunman behind the attack.', ['asserted Tom Rowe']],
  ['The mayor said the raiders from the Shining Path used grenades.', ['blamed Shining Path']],
  ["Myanmar's military junta confirmed a deadly air strike on the mill.", ['admitted Myanmar']],
  ['The Shining Path is being widely suspected.', ['suspected Shining Path']],
  [
    'An al-Qaida-linked group has claimed responsibility. The group, the Shining Path, said it took the mill.',
    ['claimed Shining Path'],
  ],
  // Denials told as nouns.
  ['The denial by the FNL of any role puzzled the mayor.', ['denied National Liberation Forces (FNL)']],
  // Whose attack it was is not who did it, and other attacks are others.
  ['Officials are blaming a bomber for a raid on a coach of Israeli clerks.', []],
  ['Spain has blamed Boko Haram for a series of bombings in recent weeks.', []],
  ['There are raids each year. Many of them have been claimed by Boko Haram.', []],
  ['Boko Haram has attacked Leon before, even though it is far away.', []],
  ['Israel accused the Palestinian Authority of releasing the bomber.', []],
  ['The investigation carried out by the Mill Squad is over.', []],
  // A name that a group gives itself is no claim.
  [
    "Rebels calling themselves the Lord's Resistance Army fired, officials said.",
    ["blamed Lord's Resistance Army (LRA)"],
  ],
];

for (const [text, expected] of SAID) test(`who did it: ${text}`, () => assert.deepEqual(told(text), expected));
