import { z } from 'zod';
import { fileEvents } from '../../src/extract/events/event-files.ts';
import { readSentences } from '../../src/extract/events/mentions.ts';
import { featuresOf } from '../../src/extract/finders/attribution/weighed/features.ts';
import { namedDoers } from '../../src/extract/finders/attribution/weighed/weigh-doers.ts';
import { documentOf } from '../../src/extract/text/document.ts';
import { Report } from '../../src/model/report.ts';
import type { Bag } from './bags.ts';
import { rowsIn } from './rows.ts';
import { shareWords } from './share-words.ts';

const Told = z.object({
  status: z.enum(['claimed', 'blamed', 'denied', 'confirmed', 'unclaimed']),
  actor: z.string().nullable(),
  also: z.array(z.string()).default([]),
});
const Row = Report.pick({ text: true, title: true, source: true }).extend({
  published: z.string().optional(),
  incident: z.string().optional(),
  gold: z.object({ attribution: z.array(Told) }),
});

/** A report of an event, and what it says of who did it. */
export type ToldDoers = {
  readonly event: string;
  readonly file: string;
  readonly report: Report;
  readonly told: readonly z.infer<typeof Told>[];
};

/** The rows `{text, published, incident, gold: {attribution}}` of all JSONL files in a folder. */
export const toldDoersIn = (folder: string): ToldDoers[] =>
  rowsIn(folder, Row).map(({ row: { published, incident, gold, ...report }, file }, k) => ({
    event: incident ?? `${file} ${k}`,
    file,
    report: { ...report, id: file, ...(published && { publishedAt: published }) },
    told: gold.attribution,
  }));

const DID = /^(?:blamed|confirmed)$/u;

/** For each one whom a report names, all its sentences that name him, and whether one of them says that he did it. */
export function bagsOf({ report, told }: ToldDoers): Bag[] {
  const sentences = readSentences(documentOf(report));
  const filed = fileEvents(sentences);
  const doers = told.filter(({ status }) => DID.test(status));
  return [...Map.groupBy(namedDoers(sentences), ({ actor }) => actor.name)].map(([name, named]) => ({
    items: named.map(({ sentence, actor }) => featuresOf(sentence, actor, filed)),
    holds: doers.some((one) => isCalled(one, name)),
  }));
}

/** Is the one whom a report calls so the one of whom it says this? */
export const isCalled = ({ actor, also }: z.infer<typeof Told>, name: string): boolean =>
  [actor ?? '', ...also].some((called) => shareWords(called, name, OF_MANY));

const OF_MANY = new Set(
  `the of in a an and al for on group groups militia militias militants militant rebel rebels movement fighters terrorists
   organization organisation forces army armed front national liberation popular people revolutionary islamic resistance`.split(
    /\s+/u,
  ),
);
