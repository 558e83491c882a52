import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import { gapAfter } from '../gap-after.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../numbers.ts';
import type { Word } from '../words.ts';

/** "the assassination of Ismail Haniyeh", "Tom Rowe died": the dead whom a sentence names are counted by name. */
export function namedDead(sentence: ReadSentence): Draft[] {
  return [...mentionedDead(sentence), ...subjectsThatDied(sentence)];
}

function mentionedDead(sentence: ReadSentence): Draft[] {
  return sentence.clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention): Draft[] => {
      if (mention.extent !== 'once' || !mention.victims.length) return [];
      const named = sentence.words.filter((w) => mention.victims.includes(w.fold) && isCapitalised(w));
      if (!named.length) return [];
      const cue = { start: Math.min(mention.start, named[0]!.start), end: Math.max(mention.end, named.at(-1)!.end) };
      return [draft(sentence, cue, named.map((w) => w.raw).join(' and '), mention.victims.length)];
    });
}

const DIED = /^(?:died|killed|murdered|assassinated|slain|executed)$/u;
const AUXILIARY = /^(?:was|were|been|had|has|have|also|later|then|apparently|fatally|reportedly|being)$/u;

/** "Inspector Tom Rowe died", "Ann Rowe was murdered": two words of a name right before the verb. */
function subjectsThatDied(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  return words.flatMap((word, i): Draft[] => {
    if (!DIED.test(word.fold)) return [];
    let end = i;
    while (end > 0 && AUXILIARY.test(words[end - 1]!.fold)) end -= 1;
    const isPassive = words.slice(end, i).some(({ fold }) => /^(?:was|were|been|being)$/u.test(fold));
    const from = nameBefore(sentence, end);
    if (from === null || (word.fold !== 'died' && !isPassive)) return [];
    const name = sentence.text.slice(words[from]!.start - sentence.start, words[end - 1]!.end - sentence.start);
    return [draft(sentence, { start: words[from]!.start, end: word.end }, name, 1)];
  });
}

/** Where a name of at least two words begins that ends before a word; null where none does, or where a place or an actor stands. */
function nameBefore(sentence: ReadSentence, end: number): number | null {
  const { words } = sentence;
  let from = end;
  while (from > 0 && isCapitalised(words[from - 1]!) && (from === end || gapAfter(sentence, from - 1) === ' '))
    from -= 1;
  if (end - from < 2 || end - from > 6 || words.slice(from, end).every(isUpper) || numberAt(words, from)) return null;
  const taken = [...sentence.actors, ...sentence.places, ...sentence.times];
  const [first, last] = [words[from]!, words[end - 1]!];
  return taken.some((m) => m.start < last.end && first.start < m.end) ? null : from;
}

const isCapitalised = ({ raw }: Word): boolean => /^\p{Lu}/u.test(raw);
const isUpper = ({ raw }: Word): boolean => raw === raw.toUpperCase();

function draft(sentence: ReadSentence, cue: Draft['cue'], names: string, many: number): Draft {
  const value: FigureValue = {
    floor: many,
    ceiling: many,
    says: names,
    approximate: false,
    victims: names,
    state: 'number',
    part: false,
    replaces: null,
  };
  return { field: 'killed', value, sentence, cue, modality: null, foundBy: 'casualties/named' } as Draft;
}
