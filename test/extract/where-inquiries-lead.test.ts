import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const told = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map(({ value, speaker }) =>
    [value.stance, value.actor, ...(value.stance === 'blamed' ? ['by', speaker] : [])].join(' '),
  );

/** Behind "A blast killed nine clerks in Leon on Monday." */
const BEHIND: readonly (readonly [string, readonly string[]])[] = [
  // An inquiry comes to somebody.
  ['Investigators see the hand of the Shining Path in it.', ['suspected Shining Path']],
  ["Police saw the Shining Path's hand in the bombing.", ['suspected Shining Path']],
  ['The hand of the Shining Path was seen in the bombing.', ['suspected Shining Path']],
  ['The mayor traced the attack to the Shining Path.', ['suspected Shining Path']],
  ['Officials tied the bombing to the Shining Path.', ['suspected Shining Path']],
  ['The mayor said the trail leads to the Shining Path.', ['suspected Shining Path']],
  ["The Shining Path's name has cropped up in the inquiry.", ['suspected Shining Path']],
  ['Investigators are looking at the sleeper cells of the Shining Path.', ['suspected Shining Path']],
  ['Nobody saw the hand of the Shining Path in it.', []],
  ['Police have not traced the attack to the Shining Path.', []],
  ['The mill is a stronghold of the Shining Path.', []],
  ['The trail led to Germany, where two men were arrested.', []],
  ["The clues lead to the Shining Path's enemies.", []],
  ['Investigators are focusing on Hamas rivals.', []],
  ["Hamas's name has come up in the inquiry as a possible target.", []],
  ['The army saw the hand of the Shining Path in peace talks.', []],
  ['The Houthis said the air raid was in retaliation for its capture of a base.', []],
  ['Killed by the gunmen were Tom Rowe, Ann Hale and Jim Poe.', []],
  ['Lawyers for the suspects are Tom Rowe and Ann Hale.', []],
  ["The attackers were Tom Rowe and Ann Hale's neighbours.", []],
  ['The woman behind the attack memorial is Ann Hale.', []],
  // What somebody calls it, he says and not the report.
  ['The president called it a barbaric act of the Shining Path.', ['blamed Shining Path by president']],
  ['The president described the blast as a cowardly act by the Shining Path.', ['blamed Shining Path by president']],
  ['"This is a cowardly act by the Shining Path," the president said.', ['blamed Shining Path by president']],
  // Several claim it in one breath.
  [
    'It was claimed by the NSCN-K, the KYKL and the KCP.',
    ['claimed NSCN-K', 'claimed Kanglei Yawol Kanna Lup (KYKL)', 'claimed Kangleipak Communist Party (KCP)'],
  ],
  [
    'Three outfits — the KCP, the KYKL and ULFA (I) — have owned responsibility for it.',
    ['claimed Kangleipak Communist Party (KCP)', 'claimed Kanglei Yawol Kanna Lup (KYKL)', 'claimed ULFA-I'],
  ],
  [
    'Red Dawn, a recently formed splinter group of the Shining Path, and Boko Haram both claimed credit.',
    ['claimed Red Dawn', 'claimed Boko Haram'],
  ],
  ['A splinter group of the Shining Path claimed responsibility.', ['claimed splinter group of the Shining Path']],
  ['The Shining Path was the first to claim the attack.', ['claimed Shining Path']],
  ['The Shining Path, another rebel group, said it was carried out to avenge a raid.', ['claimed Shining Path']],
  ['The Shining Path said the attack was in retaliation for the killing of its leader.', ['claimed Shining Path']],
  ['Hamas said the attack was a natural response to crimes.', []],
  ['The Houthis said in October they had seized new territory in two provinces.', []],
  ['Moscow fought two separatist wars there after the breakup of 1991.', []],
  // Persons.
  [
    'The three identified suspects are Tom Rowe, Ann Hale and Jim Poe.',
    ['suspected Tom Rowe', 'suspected Ann Hale', 'suspected Jim Poe'],
  ],
  ['The person behind the attack was Tom Rowe, police said.', ['blamed Tom Rowe by police']],
  // A claim that others do not believe.
  [
    "The army has dismissed the Shining Path's claim that the blast was carried out by a foreign bomber.",
    ['claimed Shining Path', 'denied Shining Path'],
  ],
  ['The Shining Path was swift to disclaim any role.', ['denied Shining Path']],
  // Those who suspect others are not the ones who did it, nor those who praise it.
  ['Fighters of the Shining Path suspect that rival factions were responsible.', []],
  ['No group has claimed it, but the militant Hamas group hailed the attack.', ['no_claim ']],
  ['The clerks had returned to guard their farms from being invaded by herders.', []],
];

for (const [text, expected] of BEHIND)
  test(`where it leads: ${text}`, () =>
    assert.deepEqual(told(`A blast killed nine clerks in Leon on Monday. ${text}`), expected));

/** Notes of one sentence, on forces. */
const NOTES: readonly (readonly [string, readonly string[]])[] = [
  ['Russian forces clashed with Ukrainian forces near Berdychi on Monday.', ['asserted Russia']],
  ['On Friday, a man identified by British authorities as Tom Rowe stabbed two clerks in London.', []],
  ['Troops killed five ELN militants and wounded 12 others in Toledo on Monday.', []],
  ['Chilean troops clashed with smugglers on Monday.', []],
  ['The Burkinabe army executed nine villagers in Mopti on Monday.', ['asserted Burkinabe army']],
  ['Turkey on Oct. 9 launched Operation Peace Mill in the north. A bomb killed nine in Toledo on Monday.', []],
];

for (const [text, expected] of NOTES) test(`a note: ${text}`, () => assert.deepEqual(told(text), expected));
