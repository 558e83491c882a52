import { likeliestOf, oddsOf, type Weights } from '../../src/extract/lexicon/weights.ts';
import { type Choice, choiceWeights } from './choices.ts';

type KnownChoice = Choice & { readonly event: string; readonly file: string };

/** Of how many of each file the right one comes out, in per cent, where the weights were trained on other events. */
export function heldOutChoices(
  all: readonly KnownChoice[],
  folds: number,
): { file: string; of: number; percent: number }[] {
  const events = [...new Set(all.map(({ event }) => event))].sort();
  const foldOf = new Map(events.map((event, k) => [event, k % folds]));
  const right = new Set<KnownChoice>();
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

function isRight({ options, right }: KnownChoice, weights: Weights): boolean {
  const best = likeliestOf([...options.entries()], ([, features]) => oddsOf(features, weights));
  return best !== null && right[best.one[0]] === true;
}
