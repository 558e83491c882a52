import { z } from 'zod';
import { fileEvents } from '../../src/extract/events/event-files.ts';
import { candidatesIn, rivalsIn } from '../../src/extract/events/main-place/candidates.ts';
import { featuresOf, settingOf } from '../../src/extract/events/main-place/features.ts';
import { readSentences } from '../../src/extract/events/mentions.ts';
import { documentOf } from '../../src/extract/text/document.ts';
import { Report } from '../../src/model/report.ts';
import type { Choice } from './choices.ts';
import { rowsIn } from './rows.ts';
import { shareWords } from './share-words.ts';

const Row = Report.pick({ text: true, title: true, source: true }).extend({
  published: z.string().optional(),
  incident: z.string().optional(),
  gold: z.object({ places: z.array(z.string()).min(1) }),
});

/** The places that a report names, of which some are where its main event was. */
export type PlaceChoice = Choice & { readonly event: string; readonly file: string };

/** The first two names are the place and its town; a region is right only where it is all that is known. */
const EXACT = 2;

/** The rows `{text, published, incident, gold: {places}}` of all JSONL files in a folder, as choices among their places. */
export const placeChoicesIn = (folder: string): PlaceChoice[] =>
  rowsIn(folder, Row).flatMap(({ row, file }) => choiceIn(row, file));

function choiceIn({ published, incident, gold, ...report }: z.infer<typeof Row>, file: string): PlaceChoice[] {
  const { main, placements, sentences } = filed({ ...report, id: file, ...(published && { publishedAt: published }) });
  if (!main) return [];
  const all = candidatesIn(placements, sentences);
  const exact = gold.places.slice(0, EXACT);
  const rivals = rivalsIn(all, main);
  const setting = settingOf(all, main);
  const isCalled = (names: readonly string[]): boolean[] =>
    rivals.map(({ place }) => names.some((name) => shareWords(name, place.name, KIND)));
  const right = isCalled(exact).some(Boolean) ? isCalled(exact) : isCalled(gold.places);
  const options = rivals.map((candidate) => featuresOf(candidate, setting));
  return [{ event: incident ?? gold.places.join(' '), file, options, right }];
}

function filed(report: Report) {
  const sentences = readSentences(documentOf(report));
  return { ...fileEvents(sentences), sentences };
}

const KIND = new Set(
  'the of in a and al el city town village district province state region county camp base airport'.split(' '),
);
