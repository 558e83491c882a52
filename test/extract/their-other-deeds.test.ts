import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const HEAD =
  'A bomb killed six people in Leon, Nicaragua, on Monday.\n\nPolice are at the scene.\n\nNobody has claimed it.\n\n';

/** Told of another deed of somebody, or of what nature did: none of the six. */
const OTHERS: readonly string[] = [
  'The ELN has also been blamed for the bombing of a train in Bratislava that killed 44.',
  'The ELN has previously claimed an attack on a mill in Bratislava that killed 44.',
  'The ELN had also been accused of carrying out the bombing of a train that killed 44.',
  'The ELN was previously linked to the bombing of a bank in 2009 that killed 44.',
  'Forty-four others died in a landslide in Bratislava.',
  'Seven others died in a landslide.',
  'Seven others were killed in attacks elsewhere.',
  'A landslide in Bratislava killed 44 people.',
  'Forty-four people were killed by flash floods in Bratislava.',
];

for (const other of OTHERS)
  test(`another deed of theirs: ${other}`, () => {
    const reading = read(HEAD + other);
    assert.deepEqual(bounds(reading, 'killed'), ['6..6']);
    assert.deepEqual(
      mainClaims(reading, 'attribution').map(({ value }) => value.stance),
      ['no_claim'],
    );
  });

/** Told of this one. */
const THIS: readonly (readonly [string, readonly string[]])[] = [
  ['The ELN has already claimed responsibility for the bombing in Leon that killed six people.', ['6..6', '6..6']],
  ['The ELN was also blamed for the attack on Monday, in which six died.', ['6..6', '6..6']],
  ['The ELN is wanted for the killing of 12 policemen.', ['6..6']],
  ['It has also emerged that six people were killed by the bomb.', ['6..6', '6..6']],
  ['The ELN has also been blamed for the bombing.', ['6..6']],
  ['The ELN, which has also claimed the bombing, said it killed seven.', ['6..6', '7..7']],
  ['The bombing was followed by a flood of calls: seven were dead, police said.', ['6..6', '7..7']],
];

for (const [text, killed] of THIS)
  test(`this deed: ${text}`, () => assert.deepEqual(bounds(read(HEAD + text), 'killed'), killed));
