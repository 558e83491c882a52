import { heldOutScores } from './held-out.ts';
import { toldEventsIn } from './told-events.ts';
import { totalWeightsFor } from './total-examples.ts';
import { asked, writeWeights } from './weights-file.ts';

/*
 * Trains the weights by which numbers compete for being a whole count:
 *   npm run train:totals -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says how many of that share come out
 * right. FOLDER holds the JSONL files that `told-events.ts` reads.
 */

const { folder, folds } = asked();
const events = toldEventsIn(folder);
if (folds) console.table(heldOutScores(events, folds));
else writeWeights('total-weights.json', totalWeightsFor(events));
