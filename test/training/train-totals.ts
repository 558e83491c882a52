import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { heldOutScores } from './held-out.ts';
import { toldEventsIn } from './told-events.ts';
import { totalWeightsFor } from './total-examples.ts';

/*
 * Trains the weights by which numbers compete for being a whole count:
 *   npm run train:totals -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says how many of that share come out
 * right. FOLDER holds the JSONL files that `told-events.ts` reads.
 */

const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error('name the folder of JSONL files to train on');
const events = toldEventsIn(folder);
if (values.folds) console.table(heldOutScores(events, Number(values.folds)));
else
  writeFileSync(
    new URL('../../src/extract/lexicon/total-weights.json', import.meta.url),
    `${JSON.stringify(totalWeightsFor(events), null, 2)}\n`,
  );
