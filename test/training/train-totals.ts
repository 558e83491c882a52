import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { documentOf } from '../../src/extract/document.ts';
import type { Draft } from '../../src/extract/draft.ts';
import type { EventFile } from '../../src/extract/event-file.ts';
import { fileEvents } from '../../src/extract/event-files.ts';
import { findDrafts } from '../../src/extract/find-drafts.ts';
import { readSentences } from '../../src/extract/mentions.ts';
import { placementOf } from '../../src/extract/place-drafts.ts';
import { settleFigures } from '../../src/extract/settle-figures.ts';
import { featuresOf } from '../../src/extract/totals/features.ts';
import { boundOf, contestsOf, type Rival } from '../../src/extract/totals/rival.ts';
import { Report } from '../../src/model/report.ts';

/*
 * Trains the weights by which numbers compete for being a whole count:
 *   npm run train:totals -- FOLDER
 * FOLDER holds JSONL files. A row is a report with the toll of the event that it is about, `{text, gold: {killed: {total},
 * wounded: {total}}}`, or several of one event, `{reports: [{text}], gold}`. A total may count attackers.
 */

const Toll = z.object({ total: z.number().nullish() }).nullish();
const Gold = z.object({ killed: Toll, wounded: Toll });
const Told = Report.partial({ id: true }).extend({ published: z.string().optional() });
const Row = z.union([z.object({ reports: z.array(Told), gold: Gold }), Told.extend({ gold: Gold })]);
type Field = Rival['field'];
type Example = { readonly field: Field; readonly features: readonly string[]; readonly isTotal: boolean };

const FIELDS: readonly Field[] = ['killed', 'wounded'];

function examplesIn(report: Report, gold: z.infer<typeof Gold>): Example[] {
  const sentences = readSentences(documentOf(report));
  const filed = fileEvents(sentences);
  const fileOf = (draft: Draft): EventFile | null => placementOf(draft, filed)?.file ?? null;
  const drafts = settleFigures(findDrafts(sentences, filed), fileOf);
  const contests = contestsOf(drafts, fileOf).filter(({ file }) => file === filed.main);
  return contests.flatMap((contest) => {
    const total = gold[contest.field]?.total;
    if (total === null || total === undefined) return [];
    const attackers = attackersIn(drafts, contest.field);
    const other = contests.find(({ field }) => field !== contest.field);
    return contest.rivals.map((rival) => {
      const bound = boundOf(rival);
      const isTotal = total > 0 && (bound === total || bound + attackers === total);
      return { field: contest.field, features: featuresOf(rival, contest, other), isTotal };
    });
  });
}

const attackersIn = (drafts: readonly Draft[], field: Field): number =>
  Math.max(0, ...drafts.flatMap((d) => (d.field === `attackers_${field}` ? [boundOf(d as unknown as Rival)] : [])));

const ROUNDS = 25;
const RATE = 0.3;
const DECAY = 0.002;

/** Logistic regression by AdaGrad: examples in their order, the same weights on every machine. */
function weightsFor(examples: readonly Example[]): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { features, isTotal } of examples) {
      const odds = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
      const error = Number(isTotal) - 1 / (1 + Math.exp(-odds));
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const step = error - DECAY * weight;
        const square = (squares.get(feature) ?? 1) + step * step;
        squares.set(feature, square);
        weights.set(feature, weight + (RATE * step) / Math.sqrt(square));
      }
    }
  return Object.fromEntries(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => [feature, Number(weight.toFixed(3))]),
  );
}

const folder = process.argv[2];
if (!folder) throw new Error('name the folder of JSONL files to train on');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean))
  .flatMap((line, k) => {
    const row = Row.safeParse(JSON.parse(line));
    if (!row.success) return [];
    const told = 'reports' in row.data ? row.data.reports : [row.data];
    return told.flatMap(({ published, ...report }, j) =>
      examplesIn({ ...report, id: `${k}-${j}`, ...(published ? { publishedAt: published } : {}) }, row.data.gold),
    );
  });
writeFileSync(
  new URL('../../src/extract/lexicon/total-weights.json', import.meta.url),
  `${JSON.stringify(
    Object.fromEntries(FIELDS.map((field) => [field, weightsFor(examples.filter((e) => e.field === field))])),
    null,
    2,
  )}\n`,
);
