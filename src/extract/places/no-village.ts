import { isNext, type Word } from '../text/words.ts';
import type { TextOf } from './place-mention.ts';

/** Words with a capital that are no name of a place, though something is in them: "in | Rowe's | car", "In | Car | -bomb Attack", "In | Summary | :". */
export const isNoVillage = (words: readonly Word[], i: number, to: number, text: TextOf): boolean => {
  const { end } = words[to - 1]!;
  const behind = text({ start: end, end: end + LONGEST_HALF });
  return (
    HALF.test(behind) ||
    isOfOthers(words, i, to - i) ||
    (/^(?:an?|the)$/u.test(words[i - 1]?.fold ?? '') &&
      OF_PEOPLE.test(text({ start: end, end: end + LONGEST_PEOPLE }))) ||
    (i === 1 && behind.startsWith(':') && LABEL.test(words[i]!.fold)) ||
    isOwners(words, to)
  );
};

/** "the | Fulani | community". */
export const isOfOthers = (words: readonly Word[], i: number, run: number): boolean =>
  run === 1 && NAMES_OTHERS.has(words[i]!.fold);

/** Peoples and faiths, and what else is written with a capital and is no village: "in a | Sunni | quarter", "the | Border | village". */
const NAMES_OTHERS = new Set(
  `alawite arab baloch baluch baluchi basque bengali berber catalan catholic chechen coptic corsican druze fulani hazara
   hindu jewish kashmiri mapuche orthodox papuan pashtun protestant punjabi rohingya shia shiite sikh sinhalese sunni tamil
   tuareg uyghur yazidi bedouin masalit zaghawa fur ahmadi lendu hema banyamulenge border chief self web world`.split(
    /\s+/u,
  ),
);

/** "Car | -bomb", "City | -wide". */
const HALF = /^-(?:bomb|ramm|wide|led|style|jack|related)/u;
const LONGEST_HALF = 8;

/** "outside the Gascon | prime minister's office", "in a Gascon | militants' camp", "the Gascon | capital": an adjective. */
const OF_PEOPLE =
  /^ (?:capital\b(?! of)|(?:militants?|rebels?|gunmen|fighters?|insurgents?|separatists?|soldiers?|troops|forces|prime|president\p{Ll}*|helicopters?|leaders?|nationalists?|minority|community)\b)/u;
const LONGEST_PEOPLE = 20;

/** "Rowe | 's car", "the mayor | 's home". */
const isOwners = (words: readonly Word[], to: number): boolean =>
  words[to]?.fold === "'s" && THING.test(words[to + 1]?.fold ?? '') && isNext(words, to + 1);

const THING =
  /^(?:cars?|vehicles?|trucks?|vans?|suv|jeep|motorcade|convoy|motorcycle|pipelines?|headquarters|offices?|plant|gas|oil|natural|homes?|body|case|trial|assassination|murder|death|killing|killers?|arrest|family|supporters|name|memory)$/u;
/** "In | Summary | :". */
const LABEL = /^(?:summary|brief|pictures|photos|numbers|focus|depth|detail)$/u;
