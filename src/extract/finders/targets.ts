import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const NAME = '\\p{Lu}[\\p{L}.]+';
const FORCES = new RegExp(
  `\\b(?:attack|strike|assault)(?: today)? (?:against|on) (${NAME}(?: and ${NAME})? (?:forces|troops|personnel|soldiers)\\b)`,
  'u',
);
const SITE = new RegExp(
  `\\b(?:on|at|against|targeting|hit|struck|hosting) (?:an? |the )?((?:${NAME} ){0,3}(?:military |army |air |naval |police )?(?:base|station|headquarters|checkpoint|outpost|barracks|convoy))(?= in\\b| on\\b|,|\\.| at\\b)`,
  'u',
);

/** What the patterns end in. */
const NEEDED = neededWords(
  'forces troops personnel soldiers base station headquarters checkpoint outpost barracks convoy',
);

/** Who and what was attacked, as the report describes it: "US and Coalition forces", "U.S. Air Force base". */
export function findTargets(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  return [
    { pattern: FORCES, foundBy: 'target/forces' },
    { pattern: SITE, foundBy: 'target/site' },
  ].flatMap(({ pattern, foundBy }): Draft[] => {
    const match = pattern.exec(sentence.text);
    const name = match?.[1];
    if (!match || !name || /^(?:base|station)$/u.test(name)) return [];
    const start = sentence.start + match.index + match[0].length - name.length;
    if (sentence.places.some((place) => place.start < start + name.length && start < place.end)) return []; // its own name describes nothing
    return [
      { field: 'target', value: { name }, sentence, cue: { start, end: start + name.length }, modality: null, foundBy },
    ];
  });
}
