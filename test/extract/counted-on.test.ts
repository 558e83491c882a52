import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

/** The largest number of the main incident that is no part of another. */
function total(text: string, field: 'killed' | 'wounded'): number | null {
  const numbers = mainClaims(read(text), field).flatMap(({ value }) => (value.part ? [] : (value.floor ?? [])));
  return numbers.length ? Math.max(...numbers) : null;
}

const KILLED: readonly (readonly [string, number | null])[] = [
  ['Two people died at the scene of a shooting in Toledo on Monday and a third died in hospital.', 3],
  ['Two people were killed in a shooting in Toledo on Monday. A third victim died later, police said.', 3],
  ['A second victim of a shooting at a club in Toledo died on Monday, police said.', 2],
  ['A man was killed in a shooting in Toledo on Monday. Another man died at a hospital.', 2],
  ['Four people were shot in Toledo on Monday. Ann Rowe, 31, died at the scene. Ben Cole, 33, also died.', 2],
  ['Two people were wounded in a shooting in Toledo on Monday. A third person was killed.', 1],
  ['A second lieutenant was killed in an attack in Toledo on Monday.', 1],
  ['Ann Rowe, a reporter, was killed in Toledo on Monday. She is the third reporter killed this year.', 1],
];

for (const [text, expected] of KILLED) test(`killed: ${text}`, () => assert.equal(total(text, 'killed'), expected));

const WOUNDED: readonly (readonly [string, number | null])[] = [
  ['Police in Toledo say a 9th teen was injured in a shooting on Saturday.', 9],
  ['Two people were killed in a shooting in Toledo on Monday and a third person was wounded.', 1],
  ['A man was killed in a shooting in Toledo on Monday. A second man was wounded.', 1],
];

for (const [text, expected] of WOUNDED) test(`wounded: ${text}`, () => assert.equal(total(text, 'wounded'), expected));
