import { isNext, type Word } from '../text/words.ts';
import type { TextOf } from './place-cues.ts';

/** Words with a capital that are no name of a place, though something is in them: "in | Rowe's | car", "In | Car | -bomb Attack", "In | Summary | :". */
export const isNoVillage = (words: readonly Word[], i: number, to: number, text: TextOf): boolean => {
  const { end } = words[to - 1]!;
  const behind = text({ start: end, end: end + LONGEST_HALF });
  return HALF.test(behind) || (i === 1 && behind.startsWith(':') && LABEL.test(words[i]!.fold)) || isOwners(words, to);
};

/** "Car | -bomb", "City | -wide". */
const HALF = /^-(?:bomb|ramm|wide|led|style|jack|related)/u;
const LONGEST_HALF = 8;

/** "Rowe | 's car", "the mayor | 's home". */
const isOwners = (words: readonly Word[], to: number): boolean =>
  words[to]?.fold === "'s" && THING.test(words[to + 1]?.fold ?? '') && isNext(words, to + 1);

const THING = /^(?:cars?|vehicles?|trucks?|vans?|suv|jeep|motorcade|convoy|motorcycle|homes?|body)$/u;
/** "In | Summary | :". */
const LABEL = /^(?:summary|brief|pictures|photos|numbers|focus|depth|detail)$/u;
