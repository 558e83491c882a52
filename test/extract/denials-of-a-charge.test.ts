import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in the shelling of a market in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD} ${sentences}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const DENIED = [
  'Police blamed the ELN. The ELN rejected the charge.',
  'Police blamed the ELN, which denied this.',
  'Police blamed the ELN. It dismissed the accusation.',
  'Police blamed the ELN. Tom Rowe, a spokesman for the ELN, denied it.',
  'Police blamed the ELN. A spokesman for the group called the accusation baseless.',
  'Police blamed the ELN. The ELN denied the attack, while witnesses spoke of shells.',
  'Police blamed the ELN, although the paramilitary force has denied the allegations.',
  'Police blamed the ELN. Its leaders called that a lie.',
];
for (const text of DENIED)
  test(`who is blamed denies it: ${text}`, () =>
    assert.deepEqual(statements(text), [`blamed ${ELN}`, `denied ${ELN}`]));

const FOR_IT = [
  'The ELN signed a truce, and a spokesman denied the group was behind the attack.',
  'The ELN signed a truce, and its envoy has denied his group is responsible for the attack.',
  'The army was chasing the ELN, but a spokeswoman denied that the group carried out the attack.',
];
for (const text of FOR_IT)
  test(`somebody speaks for the one group that was named: ${text}`, () =>
    assert.deepEqual(statements(text), [`denied ${ELN}`]));

const OF_ANOTHER = [
  ['Police denied that the ELN was behind the attack.', 'Police'],
  ['The government denied the ELN was responsible for the attack.', 'government'],
  ['The FARC denied that the ELN, which has a camp there, was behind the attack.', 'FARC'],
  ['The mayor denied ELN involvement in the attack.', 'mayor'],
  ['Officials dismissed as baseless claims by the ELN that it was behind the attack.', 'Officials'],
  ['The ELN claimed the attack, but the mayor rejected the claim.', 'mayor'],
] as const;
for (const [text, by] of OF_ANOTHER)
  test(`somebody denies it of another: ${text}`, () => {
    const denials = mainClaims(read(`${LEAD} ${text}`), 'attribution').filter((c) => c.value.stance === 'denied');
    assert.deepEqual(
      denials.map((c) => `${c.value.actor} by ${c.speaker}`),
      [`${ELN} by ${by}`],
    );
  });

const NOTHING_DENIED = [
  'The ELN and the FARC signed a truce, and a spokesman denied the attack.',
  'Police denied that the ELN had been beaten.',
  'Police denied that the ELN was in the town.',
  'The mayor denied that the ELN was involved in peace talks.',
  'The mayor denied any ELN role in the peace talks.',
  'The mayor denied that the ELN was hurt in the attack, which killed nine, or that it was beaten.',
  'The ELN claimed that the mayor was corrupt, but he rejected the claim.',
  'The ELN claimed to have quit the drug trade, but police rejected the claim.',
  'The army denied an ELN claim and said no soldier had been captured.',
];
for (const text of NOTHING_DENIED)
  test(`nobody denies or does it: ${text}`, () => assert.deepEqual(statements(text), []));

test('a claim that is rejected says nothing of the one who is named next', () =>
  assert.deepEqual(
    statements('Police rejected the claim of the FARC and said that the ELN was behind the attack.').filter((told) =>
      told.includes(ELN),
    ),
    [`blamed ${ELN}`],
  ));

test('who rejected something else in an aside did what its own verb says', () =>
  assert.deepEqual(statements('The ELN, which rejected the peace talks, was behind the attack.'), [`asserted ${ELN}`]));

test('a report that is dismissed denies nothing of what is told behind it', () =>
  assert.deepEqual(
    statements('The minister dismissed the report, adding that the ELN was responsible for the attack.'),
    [`asserted ${ELN}`],
  ));

const BY_STATES = [
  'Chile blamed Turkey. Ankara denied it.',
  'Chile blamed Turkey. Turkey’s defence ministry rejected the allegation.',
  'Chile blamed Turkey. A government spokesman denied that.',
  'Chile blamed Turkey. Its army called the claim false.',
];
for (const text of BY_STATES)
  test(`a state that is blamed denies it: ${text}`, () =>
    assert.deepEqual(statements(text), ['blamed Turkey', 'denied Turkey']));

const NOT_DENIED = [
  'Police blamed the ELN. The FARC rejected the charge that it was short of money.',
  'Police blamed the ELN. It neither confirmed nor denied it.',
  'Police blamed the ELN. The mayor denied it.',
  'Police blamed the ELN. The ELN denied the report of a truce.',
];
for (const text of NOT_DENIED)
  test(`nobody denies it: ${text}`, () => assert.deepEqual(statements(text), [`blamed ${ELN}`]));

const OWN_DENIALS = [
  'The ELN say they had no part in it.',
  'The ELN said the shelling was not its work.',
  '“This was not our attack,” said Tom Rowe, a spokesman for the ELN.',
];
for (const text of OWN_DENIALS) test(text, () => assert.deepEqual(statements(text), [`denied ${ELN}`]));

test('a state that did nothing of the kind denies what the report is about', () => {
  assert.deepEqual(statements('Turkey said that it had not conducted any strikes in the area.'), ['denied Turkey']);
  assert.deepEqual(statements('Ankara said reports that its guns had shelled the market were false.'), []);
});

test('a hand in either of two attacks is denied also of the one that the report is about', () => {
  const text = `${LEAD} Only hours earlier a bombing in Leon killed nine. The ELN has denied having a hand in either blast.`;
  assert.deepEqual(
    mainClaims(read(text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`),
    [`denied ${ELN}`],
  );
});
