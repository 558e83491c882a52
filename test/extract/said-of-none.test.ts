import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const LEAD = 'A bomb killed nine people in Lima on Tuesday.';
const said = (text: string): string[] => [
  ...new Set(
    mainClaims(read(`${LEAD}\n\n${text}`), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`),
  ),
];

/** Words near those that lay a deed on somebody, which lay it on nobody. */
const OF_NOBODY: readonly string[] = [
  'The minister said he did not suspect Iranian involvement.',
  'Police said there was no reason to suspect ELN involvement.',
  'Western officials have long suspected Russian involvement in Mali.',
  'Mourners laid flowers at the door of Hamas leader Tom Rowe’s house.',
  'He refused to lay the attack at the door of the ELN.',
  'With the world’s focus falling on Ukraine, few noticed.',
  '“Mujahideen attacked us at dawn,” the Taliban spokesman’s neighbour said.',
  'The mayor said he knew no mujahideen.',
];

for (const words of OF_NOBODY) test(`laid on nobody: ${words}`, () => assert.deepEqual(said(words), []));

/** Words that are no denial, or none of the attack. */
const NO_DENIAL: readonly string[] = [
  'Taliban gunmen killed nine people in Lima on Tuesday. It was not the first Taliban attack in the town.',
  'The ELN bombed a bus in Lima on Tuesday, killing nine. This was not an isolated ELN attack, police said.',
];

for (const text of NO_DENIAL)
  test(`nobody denies it: ${text}`, () =>
    assert.ok(!mainClaims(read(text), 'attribution').some(({ value }) => value.stance === 'denied')));

/** Each is still told of somebody. */
const OF_SOMEBODY: readonly (readonly [text: string, said: string])[] = [
  ['Nine people were killed in Gaza after Israel attacks on Tuesday.', 'asserted Israel'],
  ['Al-Qaeda affiliates claimed responsibility for a bombing in Lima on Tuesday.', 'claimed Al-Qaeda affiliates'],
  ['Police accused the ELN of having helped carry out the bombing in Lima.', 'blamed National Liberation Army (ELN)'],
  ['A convoy was badly hit by ELN rebels in Lima on Tuesday.', 'asserted National Liberation Army (ELN)'],
];

for (const [text, expected] of OF_SOMEBODY)
  test(`told of somebody: ${text}`, () => {
    const told = mainClaims(read(text), 'attribution').map(({ value }) => `${value.stance} ${value.actor}`);
    assert.ok(told.includes(expected), told.join());
  });

/** Relatives who begin a clause of their own, and units by number. */
const COUNTS: readonly (readonly [text: string, killed: readonly string[]])[] = [
  ['Gunmen killed two guards and the daughter of the mayor was kidnapped in Lima on Tuesday.', ['2..2']],
  ['A bomb killed two soldiers and the brother of the president narrowly escaped in Lima.', ['2..2']],
  ['In Somalia 12 AU battalion troops were killed in an attack on Tuesday.', ['12..12']],
];

for (const [text, killed] of COUNTS)
  test(`so many and no more: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), killed));

/** Places of meetings and of journalists, when these are what was attacked. */
const PLACES: readonly (readonly [text: string, place: string])[] = [
  ['Gunmen attacked a peace conference in Lima on Tuesday, killing nine people.', 'Lima'],
  ['A suicide bomber killed nine reporters in Kabul on Tuesday.', 'Kabul'],
  ['Ann Hale, who was a teacher in Lima, was stabbed to death in her classroom on Tuesday.', 'Lima'],
];

for (const [text, place] of PLACES)
  test(`there it was: ${text}`, () => assert.equal(read(text).incidents.find(({ main }) => main)?.place?.name, place));

/** One shooting, whoever speaks of it and from wherever people are. */
const ONE_SHOOTING: readonly string[] = [
  'Twelve others were shot and wounded, Rowe District Attorney Ann Hale said.',
  'Twelve people who live in the Rowe neighborhood were shot and wounded, police said.',
];

for (const more of ONE_SHOOTING)
  test(`no other part of the town: ${more}`, () => {
    const text = `Nine people were shot dead in a shooting in the Kabo neighborhood of Chicago on Tuesday.\n\n${more}`;
    assert.deepEqual(bounds(read(text), 'wounded'), ['12..12']);
  });
