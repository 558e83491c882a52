import type { Place } from '../../model/place.ts';
import { disjoint, kilometresApart } from '../../model/same-place.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import { isBeside } from '../places/beside.ts';
import { isElsewhere } from '../places/place-elsewhere.ts';
import type { PlaceMention } from '../places/place-mention.ts';
import type { EventFile, Placement } from './event-file.ts';
import { isLead } from './noun-phrase.ts';
import { atVenue } from './venue.ts';

/** How much a report speaks for a place; `told` where a clause that tells of the event names it, `happened` where one says no more than where it was, `desk` where only its desk is there. */
type Support = {
  place: Place;
  /** Where it is named first. */
  readonly sentence: ReadSentence;
  weight: number;
  told: boolean;
  happened: boolean;
  desk: boolean;
  beside: boolean;
};
type Placements = ReadonlyMap<ReadClause, Placement>;

const PROVINCE = 4;
const FAR = 40;
const WEIGHT = { lead: 3, early: 2, late: 1, told: 3, happened: 2, dateline: 2 };

/**
 * Puts the main event where most of its report speaks of: what its own clauses name weighs most, then the lead, then where
 * the desk is. A base there is finer than the town. A place that its lead names stays.
 */
export function placeMain(main: EventFile, placements: Placements, sentences: readonly ReadSentence[]): void {
  placeInTown(main, placements, sentences);
  main.place = atVenue(main.place, main, placements, sentences);
}

function placeInTown(main: EventFile, placements: Placements, sentences: readonly ReadSentence[]): void {
  const supports = supportsOf(main, placements, sentences);
  const best = heaviest(supports, main.place);
  if (!best) return;
  const base = supports.find((s) => isBase(s.place) && liesAt(s, best.place));
  if (base) main.place = within(base.place, best.place);
  else if (!main.place || !stays(main, main.place, best, supports)) main.place = best.place;
}

/** A base that only the report knows lies where the town lies that is named with it. */
const within = (base: Place, { admin1, country }: Place): Place =>
  base.country === null ? { ...base, admin1, country } : base;

function stays(main: EventFile, first: Place, best: Support, supports: readonly Support[]): boolean {
  if (isBase(first)) return true;
  const said = supports.find((s) => s.place.name === first.name);
  const own = said?.place ?? first;
  const { place, told, happened, desk } = best;
  if (happened && said?.happened === false) return false;
  if (said && isBetterTold(said, best, own)) return false;
  const isOutranked = rank(own) > rank(place) && !((desk || !told) && isSomewhereElse(own, place));
  return !isOutranked && main.mentions.some((m) => m.mention.place === first && isLead(m.sentence));
}

/** "near Leon" gives way to the desk's own town or to where another sentence puts it, and a town that is only named to one where something is done. */
const isBetterTold = (said: Support, best: Support, own: Place): boolean =>
  (said.beside && !best.beside && best.desk) ||
  (best.told &&
    best.sentence !== said.sentence &&
    ((said.beside && !best.beside) || (!said.told && rank(best.place) <= rank(own))));

/** A town that no list knows, told of from a desk abroad or in the capital, or in a report that names another town later; desks of American papers sit in the town itself. */
const isSomewhereElse = ({ name, where_prec }: Place, { country }: Place): boolean =>
  country !== 'United States' &&
  where_prec <= 2 &&
  !name.split(/[\s-]/u).some((word) => placeWords.facilities.has(word.toLowerCase()));

/** A base that the event is told of, or that the lexicon knows to lie there. */
const liesAt = ({ place, told }: Support, town: Place): boolean =>
  !disjoint(place, town) && (told || (kilometresApart(place, town) ?? FAR) < FAR);

const isBase = ({ name, where_prec }: Place): boolean =>
  where_prec <= 2 && name.split(/[\s-]/u).some((word) => placeWords.bases.has(word.toLowerCase()));

function supportsOf(main: EventFile, placements: Placements, sentences: readonly ReadSentence[]): Support[] {
  const supports = new Map<string, Support>();
  for (const sentence of sentences) {
    if (sentence.fence === 'boilerplate' || sentence.fence === 'caption') continue;
    for (const mention of sentence.places) {
      const clause = clauseOf(sentence, mention);
      if (!speaksForMain(mention, sentence, clause && fileOf(clause, placements), main)) continue;
      const beside = isBeside(sentence, mention);
      const happened =
        mention.located && !beside && clause !== undefined && (tellsWhere(clause) || hasItHappen(clause, mention));
      const told =
        happened || (mention.located && !beside && Boolean(clause?.mentions.some((m) => m.extent === 'once')));
      const key = `${mention.place.name}/${mention.place.admin1}`;
      const support = supports.get(key) ?? {
        place: mention.place,
        sentence,
        weight: 0,
        told: false,
        happened: false,
        desk: true,
        beside: true,
      };
      const weight = weightOf(mention, sentence);
      support.weight += beside
        ? Math.min(weight, WEIGHT.early)
        : weight + (told ? WEIGHT.told : 0) + (happened ? WEIGHT.happened : 0);
      support.told ||= told && (mention.cue !== 'dateline' || mention.place.country === 'United States');
      support.happened ||= happened;
      support.desk &&= mention.cue === 'dateline' || beside;
      support.beside &&= beside;
      if (mention.place.where_prec > support.place.where_prec) support.place = mention.place; // "in Leon … in Leon district"
      supports.set(key, support);
    }
  }
  return [...supports.values()];
}

/** The event of a clause; one that only tells where goes with the clause before it. */
const fileOf = (clause: ReadClause, placements: Placements): EventFile | undefined => {
  const before = tellsWhere(clause) ? clause.sentence.clauses.find(({ to }) => to === clause.from) : undefined;
  return placements.get(before ?? clause)?.file;
};

/** "the raid, | which took place in Toledo": it tells nothing else. */
const tellsWhere = ({ opener, sentence, from }: ReadClause): boolean =>
  opener === 'which' &&
  HAPPENED.test(
    sentence.words
      .slice(from, from + 5)
      .map(({ fold }) => fold)
      .join(' '),
  );

/** "The attack is said to have taken place in | Toledo". */
const hasItHappen = ({ sentence, from }: ReadClause, { start }: PlaceMention): boolean =>
  IT_HAPPENED.test(
    sentence.words
      .slice(from)
      .filter((word) => word.start < start)
      .map(({ fold }) => fold)
      .join(' '),
  );
const IT_HAPPENED =
  /^(?:the|this) (?:(?!who|which|that)\S+ ){1,8}(?:took place|taken place|happened|occurred|carried out)\b(?: \S+){0,6}$/u;

const HAPPENED = /\b(?:took place|happened|occurred|was carried out)\b/u;

const clauseOf = (sentence: ReadSentence, { start }: PlaceMention): ReadClause | undefined =>
  sentence.clauses.find((c) => sentence.words[c.from]!.start <= start && start < sentence.words[c.to - 1]!.end);

function speaksForMain(
  mention: PlaceMention,
  sentence: ReadSentence,
  file: EventFile | undefined,
  main: EventFile,
): boolean {
  if (mention.cue === 'dateline') return true;
  return (
    mention.cue !== 'desk' &&
    !mention.around &&
    !isItsState(mention, sentence) &&
    (!file || file === main) &&
    !isElsewhere(sentence, mention)
  );
}

/** "the front that Madrid leads": a capital that stands for its state. */
const isItsState = ({ cue, start }: PlaceMention, { actors }: ReadSentence): boolean =>
  cue === 'named' && actors.some((a) => a.level === 'state' && a.start === start);

function weightOf({ cue }: PlaceMention, { index, paragraph }: ReadSentence): number {
  if (cue === 'dateline') return WEIGHT.dateline;
  if (index === 0) return WEIGHT.lead;
  return paragraph < 2 ? WEIGHT.early : WEIGHT.late;
}

/** Of what lies in the event's own province or country: known towns first, among these what weighs most. */
function heaviest(supports: readonly Support[], own: Place | null): Support | undefined {
  const around = own && own.where_prec >= PROVINCE ? own : null;
  return supports
    .filter(({ place }) => !disjoint(place, around))
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        b.weight - a.weight ||
        Number(b.told) - Number(a.told) ||
        Number(a.desk) - Number(b.desk),
    )[0];
}

/** A village or a district that the report tells as the scene comes before a desk and a town that it only names; American papers write of their own town. */
const rankOf = ({ place, told }: Support): number =>
  !told && rank(place) === 0 && place.country !== 'United States' ? BEHIND_DISTRICT : rank(place);

const BEHIND_DISTRICT = 3.5;

const rank = (place: Place): number => (place.where_prec <= 2 && place.lat !== null ? 0 : place.where_prec);
