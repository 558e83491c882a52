import type { Word } from '../text/words.ts';

const WINDOW = 8;

/** Before word `at`: somebody fled there, was going there, or had been there before. */
export function isOnTheWay(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - WINDOW), at).map(({ fold }) => fold);
  return isFledTo(before) || isAfterStay(before) || hasBeenIn(before) || isGoalOfWay(words, at);
}

const FLEES =
  /^(?:flee|flees|fled|fleeing|escaped|escaping|retreated|retreating|withdrew|evacuated|deported|extradited|diverted|rerouted|bound)$/u;

/** "before fleeing into Somalia": where somebody went from it. */
const isFledTo = (before: readonly string[]): boolean => {
  const to = before.findLastIndex((fold) => /^(?:to|into|towards?|across|for)$/u.test(fold));
  return to >= before.length - 5 && before.slice(0, to).some((fold) => FLEES.test(fold));
};

/** "a man who spent time in Toledo", "had fought in Spain", "was due in Leon": where somebody has been, or will be. */
const hasBeenIn = (before: readonly string[]): boolean =>
  /\b(?:(?:spent|spending) (?:\S+ ){0,3}(?:time|years|months|weeks)|who (?:had )?(?:studied|trained|fought|served|grew up|lived|worked)|(?:was|is|were|are) due) in $/u.test(
    before.map((fold) => `${fold} `).join(''),
  );

/** "was travelling from Toledo to the capital, | Madrid": where it never came. */
const isGoalOfWay = (words: readonly Word[], at: number): boolean =>
  /\b(?:travell?ing|driving|heading|headed|sailing|flying|way) from (?:\S+ ){1,6}to (?:the )?(?:capital|city|town|port)? ?(?:of )?$/u.test(
    words
      .slice(Math.max(0, at - LONGEST_WAY), at)
      .map(({ fold }) => `${fold} `)
      .join(''),
  );

const LONGEST_WAY = 13;

/** "on their way back after an operation in Toledo": where they had been. */
const isAfterStay = (before: readonly string[]): boolean =>
  before.at(-1) === 'in' &&
  /^(?:operations?|missions?|meetings?|visits?|trips?|training|funerals?|weddings?|rally)$/u.test(
    before.at(-2) ?? '',
  ) &&
  before.slice(-6, -2).some((fold) => /^(?:after|from|following)$/u.test(fold));
