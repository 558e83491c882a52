import { choiceWeights } from './choices.ts';
import { dayChoicesIn } from './day-choices.ts';
import { heldOutChoices } from './held-out-choices.ts';
import { asked, writeWeights } from './weights-file.ts';

/*
 * Trains the weights by which the days that a report names compete for being those of its main event:
 *   npm run train:days -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says of how many of that share the
 * day comes out right. FOLDER holds the JSONL files that `day-choices.ts` reads: of reports that the rules, which are one
 * of the things weighed, were not made for.
 */

const { folder, folds } = asked();
const choices = dayChoicesIn(folder);
if (folds) console.table(heldOutChoices(choices, folds));
else writeWeights('day-weights.json', choiceWeights(choices));
