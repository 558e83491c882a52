import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choiceWeights } from './choices.ts';
import { type PlaceChoice, placeChoicesIn } from './place-choices.ts';

/*
 * Trains the weights by which the places that a report names compete for being where its main event was:
 *   npm run train:places -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says of how many of that share the
 * place comes out right. FOLDER holds the JSONL files that `place-choices.ts` reads.
 */

const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error('name the folder of JSONL files to train on');
const choices = placeChoicesIn(folder);
if (values.folds) console.table(heldOut(choices, Number(values.folds)));
else
  writeFileSync(
    new URL('../../src/extract/lexicon/place-weights.json', import.meta.url),
    `${JSON.stringify(choiceWeights(choices), null, 2)}\n`,
  );

/** Of how many of each file the place comes out right, in per cent. */
function heldOut(all: readonly PlaceChoice[], folds: number): { file: string; of: number; percent: number }[] {
  const events = [...new Set(all.map(({ event }) => event))].sort();
  const foldOf = new Map(events.map((event, k) => [event, k % folds]));
  const right = new Set<PlaceChoice>();
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = choiceWeights(all.filter(({ event }) => foldOf.get(event) !== fold));
    for (const choice of all) if (foldOf.get(choice.event) === fold && isRight(choice, weights)) right.add(choice);
  }
  return [...Map.groupBy(all, ({ file }) => file)].map(([file, of]) => ({
    file,
    of: of.length,
    percent: Number(((100 * of.filter((choice) => right.has(choice)).length) / of.length).toFixed(1)),
  }));
}

function isRight({ options, right }: PlaceChoice, weights: Readonly<Record<string, number>>): boolean {
  const odds = options.map((option) => option.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  return right[odds.indexOf(Math.max(...odds))] ?? false;
}
