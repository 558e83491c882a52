import { countsAt } from './form.ts';
import type { Form } from './lexicon/asks.ts';
import { auxiliaries, calendar, nationNames, plain, pronouns, roles, type Topic } from './lexicon/lexicon.ts';
import type { Hit } from './lexicon/phrases.ts';

const COUNTABLE: readonly Topic[] = ['people', 'arm', 'source', 'casualty'];
const COUNT_WORDS: ReadonlySet<string> = new Set('number numbers count counts total totals tally tallies'.split(' '));

/** What the order of the words says beside the topics: what is counted, whether "who" is the one it was done to. */
export function signsOf(folded: readonly string[], hits: readonly Hit<Topic>[], form: Form, numbers: number): string[] {
  const counted = form === 'how_many' ? countedTopics(folded, hits) : countedBefore(folded, hits);
  return [
    ...counted,
    ...(isObject(folded, form) ? ['object'] : []),
    ...(numbers > 1 ? ['two_numbers'] : []),
    ...(isAttackerHurt(folded, hits) ? ['attacker_hurt'] : []),
    ...(isDeed(folded, form) ? ['deed'] : []),
    ...(isPartOfCountry(folded) ? ['part_of_country'] : []),
    ...(form === 'polar' && folded.some((word) => calendar.has(word) && word !== 'may') ? ['weekday'] : []),
    ...(isTold(folded) ? ['sponsor'] : []),
    ...(isBroughtDown(folded) ? ['intercept'] : []),
  ];
}

function isObject(folded: readonly string[], form: Form): boolean {
  const who = folded.findIndex((word) => word === 'who' || word === 'whom');
  const next = folded[who + 1] ?? '';
  return form === 'who' && (auxiliaries.has(next) || SUFFERED.has(next) || auxiliaries.has(folded.at(-1) ?? ''));
}

const SUFFERED: ReadonlySet<string> = new Set(['got', 'died', 'dies', 'perished', 'survived', 'suffered']);

/** The topics of the first noun after "how many", up to its verb; of the first at all in "soldiers in Peru: how many?" */
function countedTopics(folded: readonly string[], hits: readonly Hit<Topic>[]): string[] {
  const from = folded.findIndex((word, i) => countsAt(folded, i, word)) + 2;
  const verb = folded.findIndex((word, i) => i >= from && auxiliaries.has(word));
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= (verb < 0 ? folded.length : verb));
  const noun = inside.filter(
    (hit) => COUNTABLE.includes(hit.key) || (hit.key === 'attack' && folded[hit.to - 1]!.endsWith('s')),
  );
  const counted = from >= folded.length ? hits.filter((hit) => COUNTABLE.includes(hit.key)) : noun;
  const head = headFrom(counted, Math.min(...counted.map((hit) => hit.from)));
  return counted.filter((hit) => hit.from === head).map((hit) => `count_${hit.key}`);
}

/** Of nouns side by side the last is counted: "rocket attacks" are attacks. */
function headFrom(nouns: readonly Hit<Topic>[], from: number): number {
  const next = nouns.find((hit) => hit.from === from + 1);
  return next ? headFrom(nouns, next.from) : from;
}

/** "Troop numbers", "drone count", "attack total". */
const countedBefore = (folded: readonly string[], hits: readonly Hit<Topic>[]): string[] =>
  hits
    .filter((hit) => ['people', 'arm', 'attack'].includes(hit.key) && COUNT_WORDS.has(folded[hit.to] ?? ''))
    .map((hit) => `count_${hit.key}`);

/** "Was the gunman killed?", "how many attackers died?"; but not "how many did the gunman kill?". */
function isAttackerHurt(folded: readonly string[], hits: readonly Hit<Topic>[]): boolean {
  const attacker = hits.find((hit) => hit.key === 'attacker');
  const harm = hits.find(
    (hit) => (hit.key === 'kill' || hit.key === 'wound') && attacker !== undefined && hit.from >= attacker.to,
  );
  if (attacker === undefined || harm === undefined) return false;
  const word = folded[harm.to - 1]!;
  return /^(?:die|dies|died|dead)$/.test(word) || (word.endsWith('ed') && folded.some((other) => BEING.has(other)));
}

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'got', 'get']);

/** "What did the White House do", "what has Biden done": a named party, and nothing but that it did something. */
function isDeed(folded: readonly string[], form: Form): boolean {
  const from = folded.indexOf('what') + 1;
  const to = folded.findIndex((word, i) => i > from && DOING.has(word));
  const between = folded.slice(from, to).filter((word) => !auxiliaries.has(word) && word !== 'the');
  if (form !== 'what' || from === 0 || to < 0 || between.length === 0 || between.length > 3) return false;
  return !between.some((word) => (pronouns.has(word) && word !== 'us') || roles.has(word) || plainWord(word));
}

const plainWord = (word: string): boolean => plain.has(word) && !pronouns.has(word);
const DOING: ReadonlySet<string> = new Set(['do', 'done', 'doing', 'did']);
/** "Which part of Iraq", "what corner of the country". */
const isPartOfCountry = (folded: readonly string[]): boolean =>
  folded.some(
    (word, i) =>
      ['part', 'corner', 'area', 'region', 'bit', 'side'].includes(word) &&
      folded[i + 1] === 'of' &&
      folded.slice(i + 2, i + 4).some((next) => next === 'country' || nationNames.has(next)),
  );

/** "Told the militia to attack": somebody stands behind it. */
const isTold = (folded: readonly string[]): boolean =>
  folded.some((word, i) => {
    const after = TELLING.has(word) ? folded.slice(i + 1, i + 2 + MOST_BETWEEN) : [];
    const to = after.indexOf('to');
    return to > 0 && DEEDS.has(after[to + 1] ?? '');
  });
const TELLING: ReadonlySet<string> = new Set(
  'tell told telling ask asked push pushed urge urged get got pay paid'.split(' '),
);
const DEEDS: ReadonlySet<string> = new Set('attack strike fire hit do launch bomb shoot carry target raid'.split(' '));

const BRINGING = /^(?:shoot|shot|shooting|take|took|taken|taking|bring|brought|bringing|knock|knocked|swat|swatted)$/;
const MOST_BETWEEN = 6;

/** "Shoot any of the rockets down". */
const isBroughtDown = (folded: readonly string[]): boolean =>
  folded.some((word, i) => BRINGING.test(word) && folded.slice(i + 1, i + 1 + MOST_BETWEEN).includes('down'));
