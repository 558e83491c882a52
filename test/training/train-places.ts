import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choiceWeights } from './choices.ts';
import { heldOutChoices } from './held-out-choices.ts';
import { placeChoicesIn } from './place-choices.ts';

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
if (values.folds) console.table(heldOutChoices(choices, Number(values.folds)));
else
  writeFileSync(
    new URL('../../src/extract/lexicon/place-weights.json', import.meta.url),
    `${JSON.stringify(choiceWeights(choices), null, 2)}\n`,
  );
