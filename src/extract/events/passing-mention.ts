import type { ReadClause } from '../mention.ts';

/** An event in "…, after the killing of …" is background where the sentence has spoken of another: it takes no focus. */
export const isAside = (clause: ReadClause, spoken: boolean): boolean =>
  tellsWhoSomebodyIs(clause) ||
  isExample(clause) ||
  (clause.from > 0 &&
    (spoken ||
      clause.sentence.clauses.some(
        (c) => c.from < clause.from && (c.mentions.some((m) => m.extent === 'once') || c.sentence.paragraph === 0),
      )));

/** "had claimed many raids, one of them | a massacre in Leon": one of what is told of in general. */
function isExample({ sentence: { words }, mentions }: ReadClause): boolean {
  const last = mentions.findLast(({ extent }) => extent === 'once');
  const left = last ? words.findIndex(({ start }) => start >= last.start) : -1;
  return (
    left > 2 &&
    /(?:one|two|some) of (?:them|which)$|among (?:them|which)$|including$|such as$/u.test(
      words
        .slice(left - 3, left)
        .map(({ fold }) => fold)
        .join(' '),
    )
  );
}

const HARMED = /^(?:killed|wounded|injured|shot|hurt|slain|murdered)$/u;
const FINITE = /^(?:was|were|is|are|has|had|have|been)$/u;

/** "They held a vigil for a man | killed in a shooting a week ago": the event only says who he is. */
function tellsWhoSomebodyIs({ sentence: { words }, mentions, from }: ReadClause): boolean {
  const [only, ...more] = mentions;
  if (!only || more.length || only.form !== 'a') return false;
  const harm = words.slice(Math.max(from, only.word - 4), only.word).findLastIndex(({ fold }) => HARMED.test(fold));
  const at = Math.max(from, only.word - 4) + harm;
  if (harm < 0 || words[at + 1]?.fold !== 'in' || FINITE.test(words[at - 1]?.fold ?? '')) return false;
  return words.slice(Math.max(from, at - 30), at - 1).some(({ fold }) => FINITE.test(fold));
}
