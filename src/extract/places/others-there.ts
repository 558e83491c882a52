/** "was to meet in | Toledo", "told reporters in | Toledo", "linked to conditions at | Toledo Prison", "was a lawmaker in | Toledo": who else is there. */
export const isOfOthersThere = (before: readonly string[]): boolean =>
  /^(?:in|at)$/u.test(before.at(-1) ?? '') &&
  (/^(?:meet|met|meeting|summit|conference|talks|reporters|journalists|newsmen|conditions|tensions)$/u.test(
    before.at(-2) ?? '',
  ) ||
    /\b(?:was|is|been) (?:once |formerly )?an? (?:\p{L}+ )?(?:lawmaker|deputy|councillor|governor|mayor|teacher|student|minister|judge|commander)$/u.test(
      before.slice(0, -1).join(' '),
    ));

/** "was a lawmaker in Toledo's | Kabo district": the words before the town whose quarter it is. */
export const beforeOwner = (before: readonly string[]): readonly string[] =>
  before.at(-1) === "'s" ? before.slice(0, -2) : before;
