import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';
import { isBetween } from './place-cues.ts';
import type { PlaceMention } from './place-mention.ts';

const WINDOW = 8;

/** "near the Spanish city of |", "9 miles north of Spain's |", "60km northeast of the capital, |". */
const BESIDE =
  /\b(?:kms?|kilomet(?:er|re)s?|miles?) from (?:the |a )?(?:\S+ ){0,3}$|\b(?:leading to|near|(?:north|south|east|west)\p{L}* of) (?:the |a )?(?:[\p{L}-]{2,15} ){0,2}(?:city|town|village|port|capital|resort) (?:of |called )?$|\d (?:kms?|kilomet(?:er|re)s?|miles?) (?:north|south|east|west)\p{L}* of [\p{L}-]{3,15} 's $/u;

/** "near the airport", "27 km north of Baghdad": the place is close by, not there. */
export function isBeside({ words }: ReadSentence, place: PlaceMention): boolean {
  const at = words.findIndex((w) => w.start >= place.start);
  const before = words.slice(Math.max(0, at - 2), at).map((w) => w.fold);
  return (
    before.includes('near') ||
    isDistance(words, at) ||
    (before[1] === 'of' && /^(?:north|south|east|west|outskirts|edge)/u.test(before[0] ?? '')) ||
    BESIDE.test(
      words
        .slice(Math.max(0, at - WINDOW), at)
        .map(({ fold }) => `${fold} `)
        .join(''),
    )
  );
}

/** "some 13 km from the town of Toledo": how far off it was. */
export const isDistance = (words: readonly Word[], at: number): boolean => {
  let from = at - 1;
  while (from > 0 && isBetween(words[from]!.fold)) from -= 1;
  return (
    words[from]?.fold === 'from' &&
    /^(?:kms?|kilomet(?:er|re)s?|miles?|away|met(?:er|re)s|yards)$/u.test(words[from - 1]?.fold ?? '')
  );
};

/** "in Leon, across the border from the Portuguese town of | Braga": on its other side. */
export const isAcross = (words: readonly Word[], at: number): boolean =>
  /\bacross the (?:border|river|frontier|strait) from (?:\S+ ){0,6}$/u.test(
    words
      .slice(Math.max(0, at - LONGEST_ACROSS), at)
      .map(({ fold }) => `${fold} `)
      .join(''),
  );

const LONGEST_ACROSS = 10;
