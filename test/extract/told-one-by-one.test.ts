import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

/** The largest number of hurt people that is no part of another; null where nobody is said to be hurt. */
function hurt(text: string): number | null {
  const numbers = mainClaims(read(text), 'wounded').flatMap(({ value }) => (value.part ? [] : (value.floor ?? [])));
  return numbers.length ? Math.max(...numbers) : null;
}

const HURT: readonly (readonly [string, number | null])[] = [
  ['A man is in grave condition and another man is hurt after a shooting in Toledo on Monday.', 2],
  ['Woman hit by a bullet in Toledo. Man shot outside a mill, neighbor hit by a stray bullet.', 2],
  ['A woman was hurt in a shooting in Toledo on Monday. A 9-year-old boy was hurt too.', 2],
  ['A woman was hurt in a shooting in Toledo. A clerk was wounded too. The woman is in hospital.', 1],
  ['A man was hurt in a shooting in Toledo on Monday. A teen was taken to a clinic with a wound.', 1],
  ['A man was killed in a shooting in Toledo on Monday and another was hurt. A clerk was wounded.', 1],
  ['Two people were hurt in a shooting in Toledo. A man was hurt in the arm. A woman was hurt in the leg.', 2],
  ['72-year-old woman shot in Toledo', 1],
  ['Toledo woman struck by a stray bullet on Monday', 1],
  ['Three people are recovering from wounds after a shooting in Toledo. Two men were driven to a clinic.', 3],
  ['A juvenile was shot in Toledo on Monday.', 1],
  ['Man dies after a shooting in Toledo. Tom Rowe was one of three people wounded on Monday.', 2],
  ['One of the guards was seriously hurt by a bomb in Toledo. Another man was slightly hurt.', 2],
  ['A man died in a shooting in Toledo on Monday. A woman was shot in the foot.', 1],
];

for (const [text, expected] of HURT) test(`hurt one by one: ${text}`, () => assert.equal(hurt(text), expected));

const DEAD: readonly string[] = [
  'A 9-year-old boy died after a shooting in Toledo on Monday. Police found the boy with a wound in the arm.',
  'A shooting hurt a woman at a mill in Toledo. The woman was taken to a clinic, where she died.',
  'Police found a man dead and a woman hurt after a shooting in Toledo. The woman died on Monday.',
];

for (const text of DEAD) test(`not hurt but dead: ${text}`, () => assert.equal(hurt(text), null));

test('a child who lives is not the mother who died beside it', () => {
  assert.equal(hurt('A shooting in Toledo on Monday killed a mother and left her baby in serious condition.'), 1);
});

test('of two people found with wounds, who died is one', () => {
  const text = 'A victim died on Monday after a shooting in Toledo. Police found two men with gunshot wounds there.';
  assert.equal(hurt(text), 1);
});
