import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type LikenessFeature, likenessFeatures } from '../../src/cluster/likeness.ts';
import { profilesOf } from '../../src/cluster/profile.ts';
import { type Told, toldBy } from '../../src/cluster/told.ts';
import { readReport } from '../../src/extract/read-report.ts';
import { Report } from '../../src/model/report.ts';

/*
 * Trains the weights by which two reports are taken to be about one incident:
 *   npm run train:likeness -- FOLDER [words]
 * FOLDER holds JSONL files. A row is a heap, `{reports: [{id, text}], truth: {<id>: <incident>}}`, or the reports of one incident,
 * `{reports, incident}`; such rows of a file are put into heaps together. With `words`, the list of common words is made anew first.
 */

const SourceReport = Report.extend({ published: z.string().optional() });
const Heap = z.object({ reports: z.array(SourceReport), truth: z.record(z.string(), z.string()) });
const Incident = z.object({ reports: z.array(SourceReport), incident: z.string() });
type Heap = z.infer<typeof Heap>;
type Pair = { readonly features: readonly number[]; readonly isOne: boolean };

const INCIDENTS_IN_A_HEAP = 40;
const COMMON_SHARE = 0.06;
const MOST_COMMON = new URL('../../src/extract/lexicon/common-words.txt', import.meta.url);
const WEIGHTS = new URL('../../src/cluster/likeness-weights.json', import.meta.url);

function heapsIn(folder: string): Heap[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const rows = readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const heaps = rows.flatMap((row) => Heap.safeParse(row).data ?? []);
      const incidents = rows.flatMap((row) => Incident.safeParse(row).data ?? []);
      return [...heaps, ...heaped(incidents)];
    });
}

function heaped(incidents: readonly z.infer<typeof Incident>[]): Heap[] {
  const heaps: Heap[] = [];
  for (let from = 0; from < incidents.length; from += INCIDENTS_IN_A_HEAP) {
    const part = incidents.slice(from, from + INCIDENTS_IN_A_HEAP);
    const truth = part.flatMap(({ reports, incident }) => reports.map(({ id }) => [id, incident] as const));
    heaps.push({ reports: part.flatMap(({ reports }) => reports), truth: Object.fromEntries(truth) });
  }
  return heaps;
}

const reportOf = ({ published, ...report }: Heap['reports'][number]): Report => ({
  ...report,
  ...(published ? { publishedAt: published } : {}),
});

function pairsIn({ reports, truth }: Heap): Pair[] {
  const mains = reports.flatMap((report): Told[] =>
    toldBy(readReport(reportOf(report))).filter((t) => t.incident.main),
  );
  const profiles = profilesOf(mains);
  return profiles.flatMap((a, k) =>
    profiles.slice(0, k).map((b) => ({
      features: Object.values(likenessFeatures(a, b)),
      isOne: truth[a.told.reading.id] === truth[b.told.reading.id],
    })),
  );
}

/** Pairs of one incident are few: each counts as so many. */
const WEIGHT_OF_ONE = 3;
const RIDGE = 1;
const STEPS = 12;

/** Logistic regression by Newton's method. */
function weightsFor(pairs: readonly Pair[]): number[] {
  const many = pairs[0]!.features.length;
  let weights = new Array<number>(many).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((w) => -RIDGE * w);
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { features, isOne } of pairs) {
      const odds = features.reduce((sum, f, k) => sum + f * weights[k]!, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const counts = isOne ? WEIGHT_OF_ONE : 1;
      features.forEach((f, i) => {
        slope[i]! += counts * (Number(isOne) - chance) * f;
        features.forEach((g, j) => {
          curve[i]![j]! += counts * chance * (1 - chance) * f * g;
        });
      });
    }
    const change = solved(curve, slope);
    weights = weights.map((w, k) => w + change[k]!);
  }
  return weights;
}

/** The solution of a system of linear equations, by Gauss and Jordan. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let c = 0; c < rows.length; c += 1) {
    const pivot = rows.findIndex(
      (row, k) => k >= c && Math.abs(row[c]!) === Math.max(...rows.slice(c).map((r) => Math.abs(r[c]!))),
    );
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    for (let r = 0; r < rows.length; r += 1) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      rows[r] = rows[r]!.map((value, k) => value - factor * rows[c]![k]!);
    }
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}

/** Words that more than a small share of all reports have. */
function commonWords(heaps: readonly Heap[]): string {
  const reports = heaps.flatMap((heap) => heap.reports);
  const counts = new Map<string, number>();
  for (const { text } of reports)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, many]) => many > reports.length * COMMON_SHARE).map(([word]) => word);
  return `${common.sort().join('\n')}\n`;
}

const [folder, words] = process.argv.slice(2);
if (!folder) throw new Error('name the folder of JSONL files to train on');
const heaps = heapsIn(folder);
if (words) writeFileSync(MOST_COMMON, commonWords(heaps));
else {
  const pairs = heaps.flatMap(pairsIn);
  const names = Object.keys(JSON.parse(readFileSync(WEIGHTS, 'utf8'))) as LikenessFeature[];
  const trained = weightsFor(pairs).map((weight) => Number(weight.toFixed(3)));
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify(Object.fromEntries(names.map((name, k) => [name, trained[k]])), null, 2)}\n`,
  );
}
