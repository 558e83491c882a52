/** The word that a mistyped one must have meant, or itself: one slip in a word of five letters, two in one of eight. */
export function spelled(word: string, known: ReadonlySet<string>): string {
  const slips = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (slips === 0 || known.has(word) || /\d/.test(word)) return word;
  let best = word;
  let fewest = slips + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || candidate.length < 4 || Math.abs(candidate.length - word.length) > slips) continue;
    const distance = slipsBetween(word, candidate);
    if (distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
