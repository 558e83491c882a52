import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed six people in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD}\n\n${sentences}`), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // What is said of attacks as they come is said of none.
  ['The mayor frequently blames such blasts on the ELN.', []],
  ['Police blame much of the bloodshed on the ELN.', []],
  ['Police blame most of the violence in the state on the ELN.', []],
  ['Others have been killed in a string of attacks, many claimed by the ELN.', []],
  ['Spain has known several bombings in the past, claimed by the ELN.', []],
  ['Spain knew two bombings last year blamed on the ELN.', []],
  ['The ELN, which claimed responsibility for some of these bombs, is strong there.', []],
  ['Since the war began, the ELN has been accused of killing clerks.', []],
  ['The Moors are accused of working alongside the ELN.', []],
  // Where somebody is from.
  ['A Leonese suicide bomber did it.', []],
  ['A Palestinian suicide bomber blew himself up there.', []],
  ['The attackers were former members of the Haitian army.', []],
  // What was done about it was not it.
  ['The mayor spoke.\n\nSecurity forces killed 38 rebels in an operation launched in response.', []],
  ['The mayor spoke.\n\nThe army killed two rebels.', []],
  // What is said of this one stays.
  ['The mayor blames the bombing on the ELN.', [`blamed ${ELN}`]],
  ['Police often disagree, but the mayor blamed the ELN for the bombing.', [`blamed ${ELN}`]],
  ['An e-mail from the ELN, which began a campaign of bombings in 2006, claimed responsibility.', [`claimed ${ELN}`]],
  ['The ELN claimed responsibility for the bombing and for several others.', [`claimed ${ELN}`]],
  ['The ELN, often blamed for attacks in the state, claimed responsibility for the bombing.', [`claimed ${ELN}`]],
  ['The mayor usually accuses the army but this time blamed the ELN.', [`blamed ${ELN}`]],
  ['Police blamed some members of the ELN for the attack on the market.', [`blamed ${ELN}`]],
  ['Police blamed the attacks on the ELN.', [`blamed ${ELN}`]],
  ['Christian youths attacked a mosque after the bombing.', []],
  ['The ELN never boasted of the bombing.', []],
  ['The bomber was known as Tom Rowe’s guard.', []],
  // Boasts are claims.
  ['The ELN boasted of the bombing in a statement.', [`claimed ${ELN}`]],
  ['The ELN bragged about its attack on its radio.', [`claimed ${ELN}`]],
  ['The ELN boasted of the deadly bombing in a statement.', [`claimed ${ELN}`]],
  ['The ELN boasted of its strength.', []],
  ['The ELN boasted of the police raid on its rivals.', []],
  ['The ELN boasted of the army attack on its rivals.', []],
  ['The ELN boasted of the government bombing as a sign of fear.', []],
  ['The ELN boasted of the Israeli attack as a sign of fear.', ['asserted Israel']],
  // Denied behind something else.
  ['The ELN has admitted raids on mills but “firmly denies” that it was behind the bombing.', [`denied ${ELN}`]],
  // A people's young men and herders.
  ['Murle youth attacked the town.', ['asserted Murle youth']],
  ['Lou Nuer youths attacked the town.', ['asserted Lou Nuer youths']],
  ['Armed youths attacked the town.', []],
  ['Murle youth clubs condemned the attack.', []],
  // Who is named behind an aside between dashes.
  ['The suspected bomber — who police said died at the scene — was Tom Rowe, 25, a clerk.', ['suspected Tom Rowe']],
  // People who are counted by where they are from did nothing.
  ['Six clerks (1 Swiss, 5 Somali) kidnapped in May are still held.', []],
  ['A post-ELN band bombed the hall.', []],
];

for (const [text, expected] of TOLD)
  test(`who did this one: ${text}`, () => assert.deepEqual(statements(text), expected));

/** What the one event of a report is told with: a state alone in brackets says where it was. */
const ALONE: readonly (readonly [string, readonly string[]])[] = [
  ['Gunmen in Toledo (Spain) attacked a mill on Monday.', []],
  ['Gunmen (Spain) murdered four clerks.', []],
  ['The ELN (Spain) attacked a mill.', [`asserted ${ELN}`]],
  ['Spain attacked a mill.', ['asserted Spain']],
];

for (const [text, expected] of ALONE)
  test(`who did the only one: ${text}`, () =>
    assert.deepEqual(
      mainClaims(read(text), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`),
      expected,
    ));
