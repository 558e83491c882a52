import type { Terms } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { LONGEST_SHARED, remembering } from '../lexicon/remembering.ts';
import { marksOf } from './marks.ts';
import { fold, quicker } from './words.ts';

/** A long report says by these many what it is about. */
const MOST = { words: 400, names: 150, pairs: 200 } as const;

/** Characters in which a report says at first what happened. */
const LEAD = 597;

/** A run of letters or of digits: every word, name and number of a report is one or ends one. */
const RUN = /\p{L}[\p{L}\p{M}’']*|\d+/gu;
const PLAIN_RUN = /[A-Za-z][A-Za-z’']*|\d+/g;
const runsIn = (text: string): readonly string[] => text.match(quicker(text, PLAIN_RUN, RUN)) ?? [];
const LETTERS = /^\p{L}[\p{L}\p{M}’']{2,}/u;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}’']+/u;
const AGE = /\b(\d{1,2})[- ](?:year|month)s?[- ]old/giu;
const OLD = /[- ]old/iu;

/** What a run is by itself, wherever it stands. */
type Run = {
  readonly plain: string;
  readonly isNumber: boolean;
  /** Three letters or digits at least. */
  readonly isWord: boolean;
  readonly isTelling: boolean;
  /** The run from its first capital on ("d’Arc" is called "Arc"), and how far in that begins; null where it has none. */
  readonly name: { readonly plain: string; readonly at: number; readonly isTelling: boolean } | null;
};

/** The words by which a report can be told from others, each once: those that every report has are left out. */
export function termsOf({ text, title }: Pick<Report, 'text' | 'title'>): Terms {
  const titled = `${title ?? ''} \n ${text}`;
  const lead = new Set<string>();
  for (const run of runsIn(title ?? '')) addToLead(lead, runOf(run));
  const told = wordsNamesAndPairs(text, lead);
  return { ...told, lead: [...lead], marks: marksOf(titled) };
}

const isTelling = (word: string): boolean => word.length > 2 && !COMMON_WORDS.has(word);
const bare = (word: string): string => fold(word.replace(/['’]s$/u, ''));

const runOf = remembering((run: string): Run => {
  const isNumber = /^\d/u.test(run);
  const plain = isNumber ? run : bare(run);
  const isWord = isNumber ? run.length > 2 : LETTERS.test(run);
  const capital = CAPITALISED.exec(run);
  const called = capital && bare(capital[0]);
  return {
    plain,
    isNumber,
    isWord,
    isTelling: isWord && isTelling(plain),
    name: capital && { plain: called!, at: capital.index, isTelling: isTelling(called!) },
  };
}, LONGEST_SHARED);

/** Names of two words, streets with their number, and ages are pairs: what hardly two events share by chance. What stands in the lead is added to it. */
function wordsNamesAndPairs(text: string, lead: Set<string>): Pick<Terms, 'words' | 'names' | 'pairs'> {
  const found = { words: new Set<string>(), names: new Set<string>(), pairs: new Set<string>() };
  const add = (kind: keyof typeof found, term: string): void => {
    if (found[kind].size < MOST[kind]) found[kind].add(term);
  };
  let before: { readonly plain: string; readonly end: number } | null = null;
  let end = 0;
  for (const run of runsIn(text)) {
    const start = text.indexOf(run, end);
    const whole = runOf(run);
    const { plain, isNumber, isTelling, name } = whole;
    end = start + run.length;
    if (start < LEAD) addToLead(lead, end > LEAD ? runOf(run.slice(0, LEAD - start)) : whole);
    if (isTelling) add('words', plain);
    if (name?.isTelling) add('names', name.plain);
    if (name && before && before.end + 1 === start + name.at && text[before.end] === ' ')
      add('pairs', `${before.plain} ${name.plain}`);
    if (name || isNumber) before = { plain: name?.plain ?? plain, end };
  }
  if (OLD.test(text)) for (const [, age] of text.matchAll(AGE)) add('pairs', `aged ${age}`);
  return { words: [...found.words], names: [...found.names], pairs: [...found.pairs] };
}

function addToLead(lead: Set<string>, { plain, isNumber, isWord }: Run): void {
  if (isWord || (isNumber && plain.length > 1)) lead.add(plain);
}
