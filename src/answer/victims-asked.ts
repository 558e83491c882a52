import { canonical } from './canonical.ts';
import { auxiliaries, knownWords, nationNames, plain } from './lexicon/lexicon.ts';
import { numberOf } from './number-word.ts';
import type { Question } from './question.ts';
import { capital } from './telling.ts';
import { foldedWords } from './words.ts';

/** Words for people that single nobody out. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person persons anyone anybody someone somebody victim victims casualty casualties wounded dead injured fatalities deaths lives members citizen citizens hostages'.split(
    ' ',
  ),
);

/** The people that a question is about ("Iraqi soldiers"), as typed; empty where it asks about anybody. */
export const victimsAsked = (question: Question): string[] => [...new Set(groupsAsked(question).flat())];

/** The same for print, "Iraqi soldiers" or "civilians or contractors"; null where the lists do not know every word. */
export function victimsInWords(question: Question): string | null {
  const groups = groupsAsked(question);
  const known = (word: string): boolean => knownWords.has(word) && !plain.has(word);
  if (groups.length === 0 || !groups.flat().every((word) => known(word) || nationNames.has(word))) return null;
  return [...new Set(groups.map((group) => group.map(asName).join(' ')))].join(' or ');
}

const asName = (word: string): string => {
  if (!nationNames.has(word)) return word;
  return /^(?:us|usa|uk|un|eu)$/.test(word) ? word.toUpperCase() : capital(word);
};

/** The words for each group of people. */
function groupsAsked(question: Question): string[][] {
  const { folded, hits } = question;
  const nouns = hits.filter((hit) => hit.key === 'people' || hit.key === 'split');
  const other = hits.filter((hit) => hit.key !== 'people' && hit.key !== 'split');
  const taken = new Set(other.flatMap((hit) => folded.slice(hit.from, hit.to)));
  const starts = new Set(question.words.flatMap((word, at) => (word.breaks ? [at] : [])));
  const groups = [
    ...nouns.map((noun) =>
      describedAt(folded, noun.from, noun.to, (at) => taken.has(folded[at]!) || starts.has(at + 1)),
    ),
    unknownAsked(question),
    ...nationsAsked(question),
  ];
  return groups.filter(
    (group, i) =>
      group.length > 0 && !groups.some((whole, k) => k !== i && whole.length > group.length && within(group, whole)),
  );
}

const within = (group: readonly string[], whole: readonly string[]): boolean =>
  group.every((word) => whole.includes(word));

/** What stands right before a noun belongs to it, up to a verb, a number or a word that says nothing. */
function describedAt(folded: readonly string[], from: number, to: number, ends: (at: number) => boolean): string[] {
  const noun = to - from > 1 ? folded.slice(from, to) : folded.slice(from, to).filter((word) => !ANYBODY.has(word));
  let at = from - 1;
  while (at >= 0 && describes(folded[at]!) && !ends(at)) at -= 1;
  return [...folded.slice(at + 1, from), ...noun];
}

/** "Did the Iraqi army take casualties", "were any Iraqis hurt": a nation stands for its people. */
const nationsAsked = ({ folded }: Question): string[][] =>
  folded.flatMap((word, at) => {
    const next = folded[at + 1] ?? '';
    const verb = FORCES.has(next) ? (folded[at + 2] ?? '') : next;
    return nationNames.has(word) && (SUFFERING.test(verb) || MANY.has(folded[at - 1] ?? '')) ? [[word]] : [];
  });

const FORCES: ReadonlySet<string> = new Set('army military navy police government forces troops'.split(' '));
const SUFFERING = /^(?:take|took|taken|taking|suffer|suffered|sustain|sustained|incur|incurred|side)$/;
const MANY: ReadonlySet<string> = new Set(['any', 'many', 'no']);

/** "How many nuns were hurt": whoever the lists do not know is a class all the same. */
function unknownAsked({ folded, hits }: Question): string[] {
  const from = folded.findIndex((word, at) => word === 'many' && folded[at - 1] === 'how') + 1;
  const to = folded.findIndex((word, at) => at >= from && auxiliaries.has(word));
  const counted = from === 0 || to < 0 ? [] : folded.slice(from, to);
  const isOneThing = counted.every(describes) && !hits.some((hit) => hit.from >= from && hit.from < to);
  return isOneThing ? counted : [];
}

const describes = (word: string): boolean =>
  (nationNames.has(word) || !plain.has(word)) &&
  !auxiliaries.has(word) &&
  numberOf(word) === null &&
  /[a-z]/.test(word) &&
  !VERBS.test(word);
const VERBS = /(?:ed|ing|lose|lost|kill|hurt|wound|die)$/;

/** Whether the words of a figure's victims cover those asked about. */
export const covers = (victims: string, asked: readonly string[]): boolean => {
  const said = new Set(canonical(foldedWords(victims)));
  return canonical(asked).every((word) => said.has(word));
};
