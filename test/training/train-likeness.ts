import { readFileSync, writeFileSync } from 'node:fs';
import { type LikenessFeature, likenessFeatures, type Weights, weighed } from '../../src/cluster/likeness.ts';
import { groupMains } from '../../src/cluster/main-groups.ts';
import { profilesOf } from '../../src/cluster/profile.ts';
import { type Heap, heapsIn } from './heaps.ts';
import { type Example, logisticRegression } from './logistic-regression.ts';

/*
 * Trains the weights by which two reports are taken to be about one incident:
 *   npm run train:likeness -- FOLDER [words | folds]
 * FOLDER holds JSONL files. A row is a heap, `{reports: [{id, text}], truth: {<id>: <incident>}}`, or the reports of one incident,
 * `{reports, incident}`; such rows are put into heaps together. With `words`, the list of common words is made anew instead.
 * With `folds`, each heap in turn is grouped by weights that were trained without it and without its incidents, and nothing is written.
 */

const COMMON_SHARE = 0.06;
const MOST_COMMON = new URL('../../src/extract/lexicon/common-words.txt', import.meta.url);
const WEIGHTS = new URL('../../src/cluster/likeness-weights.json', import.meta.url);

const NAMES = Object.keys(JSON.parse(readFileSync(WEIGHTS, 'utf8'))) as LikenessFeature[];

type Pair = Example & { readonly incidents: readonly (string | undefined)[] };

function pairsIn({ mains, truth }: Heap): Pair[] {
  const profiles = profilesOf(mains);
  return profiles.flatMap((a, k) =>
    profiles.slice(0, k).map((b) => {
      const features = likenessFeatures(a, b);
      const incidents = [a, b].map(({ told }) => truth.get(told.reading.id));
      return { features: NAMES.map((name) => features[name]), isOne: incidents[0] === incidents[1], incidents };
    }),
  );
}

function weightsFor(pairs: readonly Pair[]): Weights {
  const trained = logisticRegression(pairs).map((weight) => Number(weight.toFixed(3)));
  return Object.fromEntries(NAMES.map((name, k) => [name, trained[k]!])) as Weights;
}

type Tally = { both: number; falsely: number; missed: number };

/** Pairs that were put together rightly, those that were wrongly, and those that were not. */
function tally({ mains, truth, reports }: Heap, weights: Weights): Tally {
  const groups = groupMains(mains, weighed(weights));
  const home = new Map(groups.flatMap((group, g) => group.map((k) => [mains[k]!.reading.id, g] as const)));
  const counts: Tally = { both: 0, falsely: 0, missed: 0 };
  for (const [k, { id: a }] of reports.entries())
    for (const { id: b } of reports.slice(0, k)) {
      const together = home.has(a) && home.get(a) === home.get(b);
      const belong = truth.get(a) === truth.get(b);
      if (together) counts[belong ? 'both' : 'falsely'] += 1;
      else if (belong) counts.missed += 1;
    }
  return counts;
}

const line = (what: string, { both, falsely, missed }: Tally): string =>
  `${what}: ${both} pairs, ${falsely} false, ${missed} missed, F ${((200 * both) / (2 * both + falsely + missed)).toFixed(1)}`;

function printFolds(heaps: readonly Heap[], pairs: readonly Pair[]): void {
  const sum: Tally = { both: 0, falsely: 0, missed: 0 };
  for (const [k, heap] of heaps.filter(({ mixed }) => mixed).entries()) {
    const held = new Set<string | undefined>(heap.truth.values());
    const counts = tally(heap, weightsFor(pairs.filter(({ incidents }) => !incidents.some((id) => held.has(id)))));
    console.log(line(`heap ${k + 1}`, counts));
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += counts[key];
  }
  console.log(line('all', sum));
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

const [folder, task] = process.argv.slice(2);
if (!folder) throw new Error('name the folder of JSONL files to train on');
const heaps = heapsIn(folder);
if (task === 'words') writeFileSync(MOST_COMMON, commonWords(heaps));
else {
  const pairs = heaps.flatMap(pairsIn);
  if (task === 'folds') printFolds(heaps, pairs);
  else writeFileSync(WEIGHTS, `${JSON.stringify(weightsFor(pairs), null, 2)}\n`);
}
