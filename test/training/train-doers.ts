import { writeFileSync } from 'node:fs';
import { bagWeights } from './bags.ts';
import { bagsOf, toldDoersIn } from './doer-bags.ts';

/*
 * Trains the weights by which a sentence says of one whom it names that he did what the report tells of:
 *   npm run train:doers -- FOLDER
 * FOLDER holds the JSONL files that `doer-bags.ts` reads.
 */

const folder = process.argv[2];
if (!folder) throw new Error('name the folder of JSONL files to train on');
const weights = bagWeights(toldDoersIn(folder).flatMap(bagsOf));
writeFileSync(
  new URL('../../src/extract/lexicon/doer-weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 2)}\n`,
);
