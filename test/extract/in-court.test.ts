import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const ROWE = ['blamed Tom Rowe'];
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // tried or punished for it
  ['A Chilean court sentenced Tom Rowe to death for the raid.', ROWE],
  ['Tom Rowe, 34, was jailed for 30 years for murdering four millers.', ROWE],
  ['Tom Rowe has already been given a life sentence for the attack.', ROWE],
  ['Chilean national Tom Rowe received four life terms for hiding rifles and for the killings at the mill.', ROWE],
  ['For his part in the raid, Tom Rowe was handed a long jail term.', ROWE],
  ['A jury found Tom Rowe guilty of four counts of murder.', ROWE],
  ['Tom Rowe was found guilty of stabbing four millers.', ROWE],
  ['Tom Rowe and Ann Hale were convicted of the murders.', ['blamed Tom Rowe', 'blamed Ann Hale']],
  ['Tom Rowe was indicted on four counts of murder.', ROWE],
  ['Tom Rowe, 34, faces four counts of murder.', ROWE],
  ['Tom Rowe, 34, appeared in court charged with murder.', ROWE],
  ['Tom Rowe, 34, went on trial accused of the attack.', ROWE],
  ['A 34-year-old man, Tom Rowe, has been charged with murder.', ROWE],
  // for something else, or not at all
  ['Tom Rowe was convicted of selling the rifle used in the attack.', []],
  ['Tom Rowe was jailed for hiding a cousin after the attack.', []],
  ['Tom Rowe was cleared of murder but convicted of theft.', []],
  ['Tom Rowe was not convicted of the murders.', []],
  ['Tom Rowe was given a medal for his part in ending the attack.', []],
  ['Guard Tom Rowe, who was once sentenced to a year for theft, saw the attack.', []],
  ['The Department of Rural Justice has charged a boy with murder.', []],
  // the one of whom the sentence before told
  ['One of the men held is a miller. He was named by Chilean media as Tom Rowe.', ROWE],
  ['The gunman fled. Police later identified him as 34-year-old Tom Rowe.', ROWE],
  ['A man rammed the gate with a truck. A newspaper named the driver as Tom Rowe.', ROWE],
  ['A man was arrested. The mayor said the man was Tom Rowe, a baker.', ROWE],
  ['The gunman shot a guard. He was named as Tom Rowe.', []],
  ['A man was shot at the mill. He was identified as Tom Rowe.', []],
  ['One man died and a suspect was held. He was named as Tom Rowe.', []],
  ['The victim was a baker. He was named as Tom Rowe.', []],
  ['A suspect was held in the shooting of a guard. He was named as Tom Rowe.', []],
  ['The gunman fled. The man was Tom Rowe’s neighbour.', []],
  ['The gunman fled. He was not identified as Tom Rowe.', []],
  // several, named together
  [
    'The bombers were named by police as Tom Rowe, 34, Ann Hale and Jim Poe.',
    [...ROWE, 'blamed Ann Hale', 'blamed Jim Poe'],
  ],
  ['Police identified the two suspects as Tom Rowe and Ann Hale.', ['suspected Tom Rowe', 'suspected Ann Hale']],
  ['The millers hurt by the gunmen were named as Tom Rowe and Ann Hale.', []],
  ['The gunmen were not identified as Tom Rowe and Ann Hale.', []],
  // for whom it was done
  ['Police said that the bomber had been acting for the ELN.', ['blamed National Liberation Army (ELN)']],
  ['Police believe the gunmen acted on the orders of the ELN.', ['suspected National Liberation Army (ELN)']],
  ['The raid was carried out on behalf of the ELN.', ['blamed National Liberation Army (ELN)']],
  ['The lawyer acting for the ELN saw the raid.', []],
  ['The gunman had not acted on the orders of the ELN.', []],
  ['The mayor, acting on orders of the army, closed the mill.', []],
];
for (const [text, expected] of CASES) test(text, () => assert.deepEqual(statements(text), expected));

test('the court says so', () => {
  const [claim] = mainClaims(read(`${LEAD}A Chilean court sentenced Tom Rowe to death for the raid.`), 'attribution');
  assert.equal(claim?.speaker, 'Chilean court');
});

test('a long line of verdicts is read in no time', () => {
  const before = performance.now();
  read(`Tom Rowe was given ${'guilty sentenced accused of for '.repeat(3000)}`);
  assert.ok(performance.now() - before < 5000);
});
