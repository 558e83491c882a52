const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: ReadonlyMap<string, number> = new Map(
  'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').map((word, i) => [word, 30 + 10 * i]),
);

/** The number that a word is: "six", "6", "2,500"; null where it is none. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word) || /^\d{1,7}$/.test(word)) return Number(word.replaceAll(',', ''));
  const unit = WORDS.indexOf(word);
  return unit >= 0 ? unit : (TENS.get(word) ?? null);
}
