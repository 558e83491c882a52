import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { PERSONS } from '../lexicon/people-words.ts';
import { ORDINALS } from '../people/ordinals.ts';
import { boundOf, type Contest, contestsOf, type Rival } from './totals/rival.ts';

const ORDINAL = /^(?:an? )?(?:([a-z]+)|(\d{1,2})(?:st|nd|rd|th))(?: ([a-z]+))?/u;
const NUMBERED = new RegExp(`^(?:${ORDINALS.slice(2).join('|')}|\\d{1,2}(?:st|nd|rd|th))(?: |$)`, 'iu');
/** "a second lieutenant", "a third grader": no second and no third of those who were harmed. */
const RANK = /^(?:lieutenant|grader)$/u;
const BESIDES = /^another\b/iu;
const ALSO = /\balso (?:was |were )?(?:died|killed|wounded|injured|lost (?:his|her|their) li(?:fe|ves))\b/iu;

/** "Two people were killed. A third victim died later.", "Ann Rowe was also killed": who is counted on from those told before makes their number. */
export function withCountedOn(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): Draft[] {
  if (!drafts.some((draft) => (isOne(draft) && goesOn(draft)) || areOthers(draft))) return [...drafts];
  const contests = contestsOf(drafts, fileOf);
  const bySentence = Map.groupBy(
    contests.flatMap(({ rivals }) => rivals),
    ({ sentence }) => sentence,
  );
  const besides = (single: Rival): boolean => isBesides(single, bySentence.get(single.sentence)!);
  const counts = new Map(
    contests.flatMap((contest) => [...countedOn(contest, contests, besides), ...othersBesideOne(contest)]),
  );
  return drafts.map((draft) => {
    const count = counts.get(draft);
    return count && isHarm(draft) ? ({ ...draft, value: countedTo(count, draft.value) } as Draft) : draft;
  });
}

/** "third victim" tells of victims, "third" of nobody in particular. */
const countedTo = (count: number, value: FigureValue): FigureValue => {
  const victims = value.victims?.replace(NUMBERED, '') || null;
  return { ...value, floor: count, ceiling: value.ceiling === null ? null : count, victims };
};

type Single = Pick<Rival, 'field' | 'value' | 'sentence' | 'cue'>;

const isHarm = (draft: Draft | Rival): draft is Rival => draft.field === 'killed' || draft.field === 'wounded';

/** "Two others died", "two other people were killed": of no other place or day, and not up to now. */
const areOthers = (draft: Draft | Rival): boolean =>
  draft.field === 'killed' &&
  (draft.value.floor ?? 0) > 1 &&
  /^others?(?: (?:people|persons|victims))?$/iu.test(draft.value.victims ?? '') &&
  draft.sentence.places.length === 0 &&
  draft.sentence.times.length === 0 &&
  !/\b(?:including|(?:has|have) (?:also )?been|survived|said|put|counted)\b/iu.test(draft.sentence.text);

/** "A bomb killed the governor. Two others also died.": those besides the only one of whom the report has told. */
function othersBesideOne({ rivals }: Contest): [unknown, number][] {
  const [others, ...more] = rivals.filter(areOthers);
  const singles = rivals.filter((rival) => rival !== others);
  if (!others || more.length || !singles.length || isShot(others)) return [];
  const areOnlyOne = new Set(singles.map(({ value }) => value.says.toLowerCase())).size === 1;
  const isBefore = (single: Rival): boolean => isOne(single) && !isShot(single) && single.cue.start < others.cue.start;
  return areOnlyOne && singles.every(isBefore) ? [[others, boundOf(others) + 1]] : [];
}

/** One, or at least one. */
const isOne = (draft: Draft | Rival): draft is Rival =>
  isHarm(draft) &&
  draft.value.floor === 1 &&
  (draft.value.ceiling === 1 || (draft.value.ceiling === null && draft.value.state === 'number'));

const goesOn = (single: Single): boolean => placeInCount(single) !== null || isOneMore(single);

const isOneMore = ({ value, sentence, cue }: Single): boolean =>
  BESIDES.test(value.says) || ALSO.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start));

/** "A third victim" → 3; null for who is not numbered. */
function placeInCount({ value }: Single): number | null {
  const [, word = '', digits, noun] = ORDINAL.exec(value.says.toLowerCase()) ?? [];
  const place = digits ? Number(digits) : ORDINALS.indexOf(word);
  const isPerson = noun === undefined || (PERSONS.has(noun) && !RANK.test(noun));
  return isPerson && place > 1 ? place : null;
}

/** "A third victim dies" of one shooting; "a third man was murdered" in a feud. */
const DIES = /\b(?:dies|died|dead|death|succumb(?:s|ed))\b/iu;
const wordsOf = ({ sentence, cue }: Rival): string =>
  sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start);

/** The figures of one harm that count on, each with the number that it makes. */
function countedOn(
  contest: Contest,
  all: readonly Contest[],
  besides: (single: Rival) => boolean,
): [unknown, number][] {
  const { file, field, rivals } = contest;
  const counted = rivals.filter((rival) => !isShot(rival));
  const largest = counted.reduce((most, rival) => Math.max(most, boundOf(rival)), 0);
  const elsewhere = all.find((c) => c.file === file && c.field !== field)?.largest ?? 0;
  const told = new Told();
  return rivals.filter(isOne).flatMap((single): [unknown, number][] => {
    const most = largest > 1 ? largest : Math.min(1, counted.length - (isShot(single) ? 0 : 1));
    const place =
      placeInCount(single) ?? (contest.largest === 1 && isOneMore(single) && !besides(single) ? told.people + 1 : 0);
    told.add(single);
    const isCountedOn = most > 0 || field === 'wounded' || placeInCount(single) === null || DIES.test(wordsOf(single));
    const isOfThese = most === place - 1 || elsewhere === 0 || elsewhere + most < place - 1;
    return isCountedOn && most < place && place > 1 && isOfThese ? [[single, place]] : [];
  });
}

/** "Two were killed and another injured": one besides the dead, not besides who was hurt before. */
const isBesides = ({ field, cue }: Rival, near: readonly Rival[]): boolean =>
  near.some((other) => other.field !== field && other.cue.end <= cue.start);

/** Shot, and not said to live: they may be the dead. */
const isShot = ({ foundBy }: Rival): boolean => foundBy === 'casualties/shot';

/** The single people told of so far: those called by name, each once; "a man" may be one of them. */
class Told {
  readonly #named = new Set<string>();
  #anybody = 0;

  add({ value: { says } }: Rival): void {
    this.#anybody = 1;
    if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(says)) this.#named.add(says);
  }

  get people(): number {
    return Math.max(this.#named.size, this.#anybody);
  }
}
