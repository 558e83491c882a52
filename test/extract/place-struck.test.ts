import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const placeIn = (text: string): string | null =>
  readReport({ id: 'r', text, publishedAt: '2024-08-06' }).incidents.find(({ main }) => main)?.place?.name ?? null;

const PLACES: readonly (readonly [text: string, place: string | null])[] = [
  ['Russian missiles hit Kharkiv on Monday, killing three people.', 'Kharkiv'],
  ['A drone struck Odesa on Monday, killing two people, officials said.', 'Odesa'],
  ['Rebels have attacked Goma, killing four soldiers.', 'Goma'],
  ['Three people died when Russian forces shelled Nikopol on Monday.', 'Nikopol'],
  ['Kharkiv was hit by Russian missiles on Monday, leaving three dead.', 'Kharkiv'],
  ['Kherson came under artillery fire on Monday; two people were killed.', 'Kherson'],
  // People are called like towns.
  ['A bullet struck Madison in the leg and wounded two others, police said.', null],
  ['Two men attacked Jackson with a knife, killing him, police said.', null],
];

for (const [text, place] of PLACES) test(`${place ?? 'no place'}: ${text}`, () => assert.equal(placeIn(text), place));
