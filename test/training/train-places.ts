import { choiceWeights } from './choices.ts';
import { heldOutChoices } from './held-out-choices.ts';
import { placeChoicesIn } from './place-choices.ts';
import { asked, writeWeights } from './weights-file.ts';

/*
 * Trains the weights by which the places that a report names compete for being where its main event was:
 *   npm run train:places -- FOLDER
 * With `--folds N` it writes nothing: it trains N times on all events but a share, and says of how many of that share the
 * place comes out right. FOLDER holds the JSONL files that `place-choices.ts` reads.
 */

const { folder, folds } = asked();
const choices = placeChoicesIn(folder);
if (folds) console.table(heldOutChoices(choices, folds));
else writeWeights('place-weights.json', choiceWeights(choices));
