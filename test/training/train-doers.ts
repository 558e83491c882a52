import { bagWeights } from './bags.ts';
import { bagsOf, toldDoersIn } from './doer-bags.ts';
import { heldOutDoers } from './held-out-doers.ts';
import { asked, writeWeights } from './weights-file.ts';

/*
 * Trains the weights by which a sentence says of one whom it names that he did what the report tells of:
 *   npm run train:doers -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, reads the reports of that share whole, and
 * says how many statements of who did it were found and how many of those made are right. FOLDER holds the JSONL files that
 * `doer-bags.ts` reads.
 */

const { folder, folds } = asked();
const told = toldDoersIn(folder);
if (folds) console.table(heldOutDoers(told, folds));
else writeWeights('doer-weights.json', bagWeights(told.flatMap(bagsOf)));
