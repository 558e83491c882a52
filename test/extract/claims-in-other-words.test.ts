import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const FARC = 'Revolutionary Armed Forces of Colombia (FARC)';
const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // whose deed it was, in the words of those who did it
  ['The assault, which the ELN said was theirs, lasted an hour.', [`claimed ${ELN}`]],
  ['The attack was its work, the ELN rebel movement said.', [`claimed ${ELN}`]],
  ['The ELN, an ally of the FARC based in Leon, said two guards had been killed by it.', [`claimed ${ELN}`]],
  ['The ELN said it was holding 12 people after attacking the mill.', [`claimed ${ELN}`]],
  ['The ELN claimed twin bombings at the mill.', [`claimed ${ELN}`]],
  // asides before the verb
  ['The ELN, of which the Red Dawn Front is a wing, has said it was responsible.', [`claimed ${ELN}`]],
  ['The ELN (Army of the Nation), which left the FARC, on Monday said it did it.', [`claimed ${ELN}`]],
  // an aside that goes on to tell of the name
  ['A mill stands by a camp of the ELN, a militant group linked to Hamas that claimed the attack.', [`claimed ${ELN}`]],
  ['Little is known of Red Dawn, an armed group tied to Hamas which said it did it.', ['claimed Red Dawn']],
  ['After the raid by the ELN, a group linked to Hamas claimed it.', ['claimed group linked to Hamas']],
  // the claim as a noun
  ['The ELN made its claim while the town was in mourning.', [`claimed ${ELN}`]],
  ['The claim by the ELN could not be verified.', [`claimed ${ELN}`]],
  ['Police arrested a man a day after the ELN claim.', [`claimed ${ELN}`]],
  // several, and silence beside a suspicion
  [
    'Responsibility was claimed by three groups: the ELN, which left the FARC, the Red Dawn group, and Hamas.',
    [`claimed ${ELN}`, 'claimed Red Dawn', 'claimed Hamas'],
  ],
  ['Although no one has claimed responsibility, suspicion fell on the ELN.', ['no_claim null', `suspected ${ELN}`]],
  // names
  ['A band by the name of the “Guardians of Leon” said it had carried it out.', ['claimed Guardians of Leon']],
  ['It was claimed by a group known as Red Dawn of the North.', ['claimed Red Dawn of the North']],
];

for (const [text, expected] of TOLD) test(`claim: ${text}`, () => assert.deepEqual(statements(text), expected));

const KEPT_OUT: readonly string[] = [
  'The claim by the ELN that it had won the war was rejected.',
  'The ELN claim to the north is old.',
  'The false ELN claim was taken down.',
  'The ELN said the land was theirs.',
];

for (const text of KEPT_OUT) test(`no claim: ${text}`, () => assert.deepEqual(statements(text), []));

test('“the group” is the one of which a sentence tells, not its ally', () => {
  const text = 'The ELN, an ally of the FARC, holds the north. The group took responsibility for the raid.';
  assert.deepEqual(statements(text), [`claimed ${ELN}`]);
  assert.ok(!statements(text).some((s) => s.includes(FARC)));
});
