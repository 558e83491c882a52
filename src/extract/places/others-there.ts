/** "were to meet in | Toledo", "told reporters in | Toledo", "linked to conditions at | Toledo Prison", "once a lawmaker in | Toledo": who else is or was there. */
export const isOfOthersThere = (before: readonly string[]): boolean =>
  /^(?:in|at)$/u.test(before.at(-1) ?? '') && OTHERS.test(before.slice(0, -1).join(' '));

const OTHERS =
  /(?:\bto meet|\b(?:told|to|telling) (?:reporters|journalists|newsmen)|\bto (?:the )?(?:conditions|tensions)|\b(?:before|once|formerly|previously|until)\b.* an? (?:\p{L}+ )?(?:lawmaker|deputy|councillor|governor|mayor|teacher|student|minister|judge|commander))$/u;

/** "was a lawmaker in Toledo's | Kabo district": the words before the town whose quarter it is. */
export const beforeOwner = (before: readonly string[]): readonly string[] =>
  before.at(-1) === "'s" ? before.slice(0, -2) : before;
