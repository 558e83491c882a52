import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in the shelling of a market in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const weighed = (sentences: string): string[] =>
  mainClaims(read(`${LEAD} ${sentences}`), 'attribution')
    .filter((c) => c.foundBy === 'attribution/weighed')
    .map((c) => `${c.value.stance} ${c.value.actor}`);

const SAID: readonly (readonly [string, string])[] = [
  ['He said that it was likelier carried out by the rebel band known as the ELN.', `suspected ${ELN}`],
  ['Witnesses who fled blamed a rebel force long holed up in the hills, the ELN.', `blamed ${ELN}`],
];
for (const [text, expected] of SAID)
  test(`no finder reads it, and the words make it likely: ${text}`, () => assert.deepEqual(weighed(text), [expected]));

const VETOED = [
  'Nobody knows whether the gunmen belonged to the ELN.',
  'The gunmen belong to a splinter group of the ELN, police believe.',
  'Police suspect ELN-linked gunmen of the attack.',
  'The attack came weeks after the ELN bombed a bridge in Leon.',
  'Three ELN fighters were killed in the attack.',
  'Police suspect that the attackers were helping the ELN.',
  'The ELN condemned the attack on the market.',
  'The ELN would have bombed the market, police believe.',
  'The ELN often attacks markets in Toledo.',
  'The mayor accused the ELN of spying on the market.',
  'The attack was reported by the ELN News Agency.',
  'Suspected gunmen attacked a hotel that is used by the ELN.',
  'The ELN was not behind the attack on the market.',
  // Cleared, doubted or asked about.
  'Police cleared the ELN of the attack.',
  'The mayor doubted the part of the ELN in the attack.',
  'A clerk said the ELN lacked the means to carry out such an attack.',
  'Who carried out the attack, the ELN or the FARC?',
  // Those whom it hit, and those who helped.
  'Villagers lynched two suspected members of the ELN.',
  'A crowd burned to death three alleged ELN fighters.',
  'A former ELN commander was among the wounded in the attack.',
  'ELN leader Tom Rowe was assassinated in the attack.',
  'The ELN suffered losses in the shelling.',
  'The ELN was itself the target of the attack, the mayor believes.',
  'The ELN rescued survivors of the attack.',
  'The ELN captured two of the attackers.',
  'The shells had been stolen from the ELN, police believe.',
  'Residents blamed the NYPD for failing to stop the attack.',
  // What was done elsewhere or long ago.
  'The ELN and the FARC both attacked the town in the past.',
  'The ELN once shelled the market.',
  'In 2006, suspected ELN men threw a bomb at the market.',
  'Its men were responsible for the attack, said Tom Rowe, the leader of the ELN.',
  'Three ELN suspects in an attack on a bank escaped.',
  // What it denies.
  'The ELN denied carrying out the attack. Police believe the ELN was in the town.',
];
for (const text of VETOED) test(`no weight outweighs it: ${text}`, () => assert.deepEqual(weighed(text), []));

test('what a finder reads of somebody in a sentence stands', () =>
  assert.deepEqual(weighed('The ELN claimed responsibility for the shelling.'), []));

test('every weighed statement rests on a sentence of the report', () => {
  const text = `${LEAD} Witnesses who fled blamed a rebel force long holed up in the hills, the ELN.`;
  const [claim] = mainClaims(read(text), 'attribution');
  assert.equal(claim && text.slice(claim.quote.start, claim.quote.end), claim?.quote.exact);
  assert.equal(claim && text.slice(claim.cue.start, claim.cue.end), 'ELN');
});
