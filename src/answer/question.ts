import { clausesOf } from './clauses.ts';
import { formOf, isBareQuestion, isQuestion, joins } from './form.ts';
import { type Asks, asksOf, type Form } from './lexicon/asks.ts';
import { calendar, grammar, knownWords, nobody, plain, type Topic, topics } from './lexicon/lexicon.ts';
import { type Hit, hitsIn } from './lexicon/phrases.ts';
import { asksOfMoment } from './moment.ts';
import { numberOf } from './number-word.ts';
import { bare, withoutPreamble } from './preamble.ts';
import { signsOf } from './signs.ts';
import { spelled } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** One thing that a question asks, and the words of the clause that asks it. */
export type Part = { readonly asks: Asks; readonly form: Form; readonly core: readonly string[] };

/** A question, understood: how it is put, what it is about and what it asks for. */
export type Question = Part & {
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  readonly hits: readonly Hit<Topic>[];
  readonly topics: ReadonlySet<string>;
  readonly numbers: readonly { readonly value: number; readonly at: number }[];
  /** It says that nobody was, or asks whether nobody was. */
  readonly nobody: boolean;
  /** It has a "not". */
  readonly not: boolean;
  /** It asks what was known at some moment. */
  readonly asksOfMoment: boolean;
  /** It has no word that says what it is about. */
  readonly empty: boolean;
  /** What it asks beside the first thing: "who was hit, and why?" */
  readonly further: readonly Part[];
};

const NOT: ReadonlySet<string> = new Set(grammar.not);

/** Reads a question. `known` are the words of the reports: a name is not mistyped because no word list has it. */
export function parseQuestion(text: string, known: ReadonlySet<string>): Question {
  const vocabulary = new Set([...knownWords, ...plain, ...known]);
  const typed = wordsOf(text).map((word) => ({ ...word, folded: spelled(word.folded, vocabulary) }));
  const words = bare(typed);
  const folded = words.map((word) => word.folded);
  const whole = heard(folded);
  const [first, ...further] = partsOf(words, whole);
  return {
    ...first!,
    further,
    words,
    folded,
    hits: whole.hits,
    topics: whole.about,
    numbers: whole.numbers,
    nobody: hitsIn(nobody, folded).length > 0,
    not: folded.some((word) => NOT.has(word)),
    asksOfMoment: asksOfMoment(text),
    empty: whole.hits.length === 0 && folded.every((word) => plain.has(word)),
  };
}

type Heard = Part & Pick<Question, 'hits' | 'numbers'> & { readonly about: ReadonlySet<string> };

/** Words, understood without what stands around them. */
function heard(folded: readonly string[]): Heard {
  const hits = hitsIn(topics, folded);
  const form = formOf(folded);
  const numbers = folded.flatMap((word, at) =>
    numberOf(word) === null || isDate(folded, at) ? [] : [{ value: numberOf(word)!, at }],
  );
  const about = new Set<string>([...hits.map((hit) => hit.key), ...signsOf(folded, hits, form, numbers.length)]);
  return { asks: asksOf(form, about), form, core: folded, hits, numbers, about };
}

/** "6 August" counts nothing. */
const isDate = (folded: readonly string[], at: number): boolean =>
  [folded[at - 1], folded[at + 1]].some((word) => calendar.has(word ?? '') && word !== 'may');

/** What is asked, clause by clause, where a clause is a question of its own; else what the whole asks. */
function partsOf(words: readonly Word[], whole: Heard): readonly Part[] {
  const clauses = clausesOf(words).map((clause) => withoutPreamble(clause).map((word) => word.folded));
  const asking = clauses
    .filter((clause, i) => isQuestion(clause) && !(i > 0 && joins(clause)))
    .map((clause) => ({ ...heard(clause), bare: isBareQuestion(clause) }));
  const clear = asking.filter((part) => (part.bare || saysWhat(part)) && !isVague(part));
  const pointed = clear.some((part) => part.asks !== 'overview') ? clear.filter(isPointed) : clear;
  const distinct = pointed.filter((part, i) => pointed.findIndex((other) => other.asks === part.asks) === i);
  if (distinct.some((part) => !part.bare)) return distinct.map((part) => narrowed(part, whole));
  const form = clauseForm(whole, asking);
  const first = { ...whole, form, asks: asksOf(form, whole.about) };
  const bareParts = distinct.map((part) => narrowed(part, first));
  return [first, ...bareParts.filter((part) => part.asks !== first.asks)];
}

/** What the words around a clause make of it: "to the minute, when did it hit?" asks for the hour. */
const narrowed = (part: Part, whole: Heard): Part =>
  NARROWER[part.asks]?.includes(whole.asks) ? { ...part, asks: whole.asks } : part;

const NARROWER: Readonly<Partial<Record<Asks, readonly Asks[]>>> = {
  when: ['hour'],
  wounded: ['wounded_serious', 'breakdown'],
  killed: ['breakdown'],
  casualties: ['breakdown'],
  weapon: ['weapon_count'],
  impact: ['part'],
};

/** "Why is that?" says nothing of its own. */
const saysWhat = ({ hits, core }: Heard): boolean =>
  hits.some((hit) => hit.key !== 'motive' || !['why', 'how'].includes(core[hit.from]!));

const isPointed = ({ asks }: Heard): boolean => asks !== 'overview';

/** "What do we know about it?" hangs on what stands before. */
const isVague = ({ asks, core, about }: Heard): boolean =>
  asks === 'other' || (asks === 'overview' && (!about.has('overview') || core.some((word) => POINTING.has(word))));
const POINTING: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'these', 'those']);

/** "Impact point, which building?": the clause says how it is asked, the whole says what. */
const clauseForm = (whole: Heard, asking: readonly Heard[]): Form =>
  whole.form === 'fragment' || whole.form === 'statement' ? (asking.at(-1)?.form ?? whole.form) : whole.form;
