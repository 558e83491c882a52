import { nameWords } from './actor-match.ts';
import type { Evidence } from './evidence.ts';
import { auxiliaries, plain, pronouns, roles, type Topic } from './lexicon/lexicon.ts';
import { type Name, namesIn } from './names.ts';
import type { Question } from './question.ts';

const VERBS: ReadonlySet<Topic> = new Set<Topic>([
  'attack',
  'fire',
  'kill',
  'wound',
  'claim',
  'blame',
  'deny',
  'sponsor',
  'perpetrator',
  'response',
  'say',
  'deploy',
  'retaliate',
  'lose',
  'arrest',
  'confirm',
  'wording',
  'utter',
  'impact',
  'intercept',
  'found',
  'investigate',
  'damage',
  'channel',
  'motive',
]);
const THINGS: ReadonlySet<string> = new Set<Topic>([
  'arm',
  'attack',
  'overview',
  'where',
  'damage',
  'part',
  'casualty',
  'people',
  'weapon',
  'deploy',
  'source',
]);

/** Who is said to do what the question is about ("Why did X attack", "attacked by X", "X’s motive"); null for nobody named. */
export function agentIn(question: Question, evidence: Evidence): string | null {
  const found = namesIn(question, evidence).filter((name) => !isPlace(name.text, evidence) && !isThing(question, name));
  const starts = agentStarts(question);
  const named = found.find(
    (name) => starts.includes(name.from) || question.words[name.to - 1]?.owns || isBeforeDeed(question, name),
  );
  if (named) return withRole(question, named);
  const unknown = unknownAgent(question, starts);
  return unknown === null || isPlace(unknown, evidence) ? null : unknown;
}

/** "The X attack", "since X fired". */
const isBeforeDeed = ({ hits }: Question, name: Name): boolean =>
  hits.some((hit) => hit.from === name.to && ['attack', 'fire', 'perpetrator'].includes(hit.key));

/** "Iran-backed militias" is not Iran: a role word after a name belongs to it. */
function withRole({ words, folded }: Question, name: Name): string {
  let to = name.to;
  while (
    to < folded.length &&
    (roles.has(folded[to]!) || /^(?:aligned|backed|linked|affiliated|allied|supported)$/.test(folded[to]!))
  )
    to += 1;
  return words
    .slice(name.from, to)
    .map((word) => word.raw)
    .join(' ');
}

const BEFORE_DOER: ReadonlySet<string> = new Set(
  'by whether if it or from made makes led drove prompted caused motivated pushed inspired why that'.split(' '),
);

/** Where a doer can stand: after a verb of asking, after "by", at the start of a statement. */
function agentStarts({ folded, form, words }: Question): number[] {
  const after = folded.flatMap((word, i) => (auxiliaries.has(word) || BEFORE_DOER.has(word) ? [i + 1] : []));
  const clauses = words.flatMap((word, i) => (i === 0 || word.breaks ? [i] : []));
  const first = form === 'statement' || form === 'fragment' || form === 'why' ? clauses : [];
  return [...first, ...after].map((at) => skipSmall(folded, at));
}

function skipSmall(folded: readonly string[], from: number): number {
  let at = from;
  while (['the', 'a', 'an', 'not', 'it', 'that', 'really', 'ever'].includes(folded[at] ?? '')) at += 1;
  return at;
}

/** A place where it happened does nothing, unless it is a country. */
function isPlace(name: string, { incident }: Evidence): boolean {
  const { where, names } = incident.briefing;
  const places = [where?.name ?? '', ...(where?.aliases ?? []), where?.admin1 ?? '', ...names].map((place) =>
    nameWords(place),
  );
  const wanted = nameWords(name);
  return wanted.length > 0 && places.some((place) => place.length > 0 && wanted.every((word) => place.includes(word)));
}

/** A name that only describes the word after it: "Katyusha rockets", "US Army base". */
function isThing({ folded, hits }: Question, name: Name): boolean {
  const next = hits.find((hit) => hit.from === name.to);
  if (folded[name.to] === 'base' || folded[name.to] === 'army') return true;
  return next !== undefined && THINGS.has(next.key) && !hits.some((hit) => hit.from === name.to && VERBS.has(hit.key));
}

/** A doer in lower case that no report names: all words up to the verb, where none of them is a common one. */
function unknownAgent({ folded, words, hits, form }: Question, starts: readonly number[]): string | null {
  if (form === 'who' || form === 'fragment') return null;
  for (const from of starts) {
    const verb = hits.filter((hit) => VERBS.has(hit.key) && hit.from >= from).map((hit) => hit.from);
    const to = Math.min(...verb);
    const inside = folded.slice(from, to);
    if (!Number.isFinite(to) || inside.length === 0 || inside.length > 4) continue;
    const common = (word: string): boolean => plain.has(word) || pronouns.has(word) || roles.has(word);
    if (inside.some(common) || hits.some((hit) => hit.from >= from && hit.from < to)) continue;
    return words
      .slice(from, to)
      .map((word) => word.raw)
      .join(' ');
  }
  return null;
}
