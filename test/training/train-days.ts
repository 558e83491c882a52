import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choiceWeights } from './choices.ts';
import { dayChoicesIn } from './day-choices.ts';
import { heldOutChoices } from './held-out-choices.ts';

/*
 * Trains the weights by which the days that a report names compete for being those of its main event:
 *   npm run train:days -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says of how many of that share the
 * day comes out right. FOLDER holds the JSONL files that `day-choices.ts` reads: of reports that the rules, which are one
 * of the things weighed, were not made for.
 */

const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error('name the folder of JSONL files to train on');
const choices = dayChoicesIn(folder);
if (values.folds) console.table(heldOutChoices(choices, Number(values.folds)));
else
  writeFileSync(
    new URL('../../src/extract/lexicon/day-weights.json', import.meta.url),
    `${JSON.stringify(choiceWeights(choices), null, 2)}\n`,
  );
