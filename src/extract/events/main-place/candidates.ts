import type { Place } from '../../../model/place.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { isBeside } from '../../places/beside.ts';
import { isElsewhere } from '../../places/place-elsewhere.ts';
import type { PlaceMention } from '../../places/place-mention.ts';
import { isHeadline } from '../../text/headline.ts';
import type { EventFile, Placement } from '../event-file.ts';
import { isToldApart } from '../one-more-deed.ts';

/** One time that a report names a place, with what its sentence says of it there. */
export type Naming = {
  readonly sentence: ReadSentence;
  /** Which sentence of the prose it is, from 0; null for the headline. */
  readonly line: number | null;
  readonly mention: PlaceMention;
  readonly clause: ReadClause | undefined;
  /** The event that its clause is about. */
  readonly file: EventFile | undefined;
  /** "27 km north of | Toledo": close by. */
  readonly isBeside: boolean;
  /** "fled to | Toledo", "said the governor of | Toledo": something else was there. */
  readonly isElsewhere: boolean;
  /** Only the desk is there, or "| Madrid" stands for its state. */
  readonly isDesk: boolean;
  readonly isState: boolean;
};

/** A place that a report names, where its main event may have been. */
export type Candidate = { place: Place; readonly namings: Naming[] };

/** The places that a report names outside its furniture, in the order in which it names them first. */
export function candidatesIn(
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const headline = sentences[0] && isHeadline(sentences[0]) ? sentences[0] : null;
  for (const sentence of sentences) {
    const line = sentence === headline ? null : sentence.index - (headline ? 1 : 0);
    if (sentence.fence === 'boilerplate' || sentence.fence === 'caption') continue;
    for (const mention of sentence.places) {
      const naming = { ...namingOf(sentence, mention, placements), line };
      const known = candidates.get(mention.place.name);
      if (!known) candidates.set(mention.place.name, { place: mention.place, namings: [naming] });
      else {
        if (!known.namings.some(isCalledTown)) known.place = betterOf(known.place, mention.place);
        known.namings.push(naming);
      }
    }
  }
  return [...candidates.values()];
}

/** "in Leon … in Leon district": as wide as the report says, and in the country that it says. */
const betterOf = (one: Place, other: Place): Place =>
  other.where_prec > one.where_prec || (one.country === null && other.country !== null) ? other : one;

/** "the coastal city of | Leon": the town, though "Leon province" is named too. */
const isCalledTown = ({ sentence: { text, start }, mention }: Naming): boolean =>
  mention.place.where_prec === 1 &&
  /\b(?:city|town|village|port)(?: of)? $/iu.test(text.slice(0, mention.start - start));

function namingOf(
  sentence: ReadSentence,
  mention: PlaceMention,
  placements: ReadonlyMap<ReadClause, Placement>,
): Omit<Naming, 'line'> {
  const clause = sentence.clauses.find(
    ({ from, to }) => sentence.words[from]!.start <= mention.start && mention.start < sentence.words[to - 1]!.end,
  );
  return {
    sentence,
    mention,
    clause,
    file: clause && fileOf(clause, placements),
    isBeside: isBeside(sentence, mention),
    isElsewhere: isElsewhere(sentence, mention) || isInBracket(sentence, mention) || isOfLongTime(sentence),
    isDesk: mention.cue === 'dateline' || mention.cue === 'desk',
    isState: mention.cue === 'named' && sentence.actors.some((a) => a.level === 'state' && a.start === mention.start),
  };
}

/** "Bombers have killed 60 people since March in the | Madrid metro": where any of it was. */
const isOfLongTime = ({ text, index }: ReadSentence): boolean =>
  index > 0 &&
  /\b(?:have|has) (?:been )?(?:killed|wounded|injured|died|left|claimed)\b[^.;]{0,80}\bsince\b/u.test(text);

/** "near Kabo (| Leon, Toledo)": what the place before the bracket lies in. */
const isInBracket = ({ places, text, start }: ReadSentence, { start: at }: PlaceMention): boolean =>
  places.some(
    ({ end }) =>
      end < at &&
      /^(?: \p{Ll}{2,12}| and \p{Lu}[\p{L}'’ -]{1,30})? \((?:\p{Lu}[\p{L} '’-]{1,30}, )*$/u.test(
        text.slice(end - start, at - start),
      ),
  );

/** The event of a clause; one that only tells where goes with the clause before it. */
const fileOf = (clause: ReadClause, placements: ReadonlyMap<ReadClause, Placement>): EventFile | undefined => {
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

const HAPPENED = /\b(?:took place|happened|occurred|was carried out)\b/u;

/** Does this naming say that something was there? */
export const isPlain = ({ isElsewhere: elsewhere, isState, isDesk, mention }: Naming): boolean =>
  !elsewhere && !isState && !isDesk && !mention.around;

/** Does it name the place as that of an event? */
export const isTold = ({ clause, mention, isBeside: beside }: Naming): boolean =>
  mention.located &&
  !beside &&
  clause !== undefined &&
  (clause.mentions.some((m) => m.extent === 'once') || tellsWhere(clause));

/**
 * The places where the main event may have been: something was there, or the desk is. None where all that is named is of other
 * events; a house gives way to a town, and American papers that tell of no scene write of their own town.
 */
export function rivalsIn(all: readonly Candidate[], main: EventFile): readonly Candidate[] {
  const named = all.filter((one) => hasDesk(one) || one.namings.some(isPlain));
  const first = named.find(
    ({ place, namings }) =>
      place.country !== null && namings.some((n) => n.line === 0 && isThere(n, main) && isTold(n)),
  );
  const isOwn = (naming: Naming, { where_prec }: Place): boolean =>
    isPlain(naming) &&
    !isOfOneMore(naming, main) &&
    (!first || where_prec < first.place.where_prec || isThere(naming, main));
  const own = named.filter((one) => hasDesk(one) || one.namings.some((n) => isOwn(n, one.place)));
  const possible = own.length ? own : named;
  const ofMain = (test: (naming: Naming) => boolean): Candidate[] =>
    possible.filter(({ namings }) => namings.some((naming) => isThere(naming, main) && test(naming)));
  const desk = possible.find(hasDesk);
  if (desk?.place.country === 'United States' && ofMain(isTold).length === 0) return [desk];
  if (!desk && ofMain(() => true).length === 0) return possible.filter(({ namings }) => namings.some(opensSeries));
  const towns = ofMain(({ isBeside: beside }) => !beside).filter(
    ({ place }) => place.where_prec <= DISTRICT && !isHouse(place),
  );
  return towns.length ? possible.filter(({ place }) => !isHouse(place)) : possible;
}

/** "Grenade attacks in | Toledo", "three nights of airstrikes near | Leon", in the headline or the lead: the several of which one is told then. */
const opensSeries = (naming: Naming): boolean =>
  isPlain(naming) &&
  (naming.line ?? 0) === 0 &&
  naming.mention.located &&
  naming.file?.extent === 'series' &&
  isRightBehindDeed(naming);

const isRightBehindDeed = ({ sentence: { text, start }, mention }: Naming): boolean =>
  eventNoun(
    /(\p{L}+) (?:in|near|at|on) (?:the )?$/u.exec(text.slice(0, mention.start - start))?.[1]?.toLowerCase() ?? '',
  ) !== undefined;

/** "In a separate attack in | Toledo", "Meanwhile, a blast in | Toledo", "In 2009 it bombed a bank in | Toledo": of what is told to be something else. */
const isOfOneMore = ({ file }: Naming, main: EventFile): boolean => {
  const first = file === main ? undefined : file?.mentions[0];
  const isOfAMonth = (file?.days?.date_prec ?? 1) >= 3 && (main.days?.date_prec ?? 1) < 3;
  return first !== undefined && (isToldApart(first) || isOfAMonth || isOfDayBefore(file!, main));
};

/** "On Thursday a guard was killed in | Toledo", in a report on what was done on Friday. */
const isOfDayBefore = ({ days, mentions: [first] }: EventFile, main: EventFile): boolean =>
  days?.date_prec === 1 &&
  main.days?.date_prec === 1 &&
  days.end < main.days.start &&
  /^(?:(?:Late |Early )?[Oo]n )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(first?.sentence.text ?? '');

const hasDesk = ({ namings }: Candidate): boolean => namings.some(({ mention }) => mention.cue === 'dateline');

const DISTRICT = 3;

const isThere = (naming: Naming, main: EventFile): boolean =>
  isPlain(naming) && (naming.file === undefined || naming.file === main);

/** A house or a street that only the report knows lies in the town that it names. */
const isHouse = ({ name, lat, where_prec }: Place): boolean =>
  lat === null && where_prec <= 2 && !isCalled(name, placeWords.bases) && isCalled(name, placeWords.facilities);

export const isBase = ({ name, where_prec }: Place): boolean => where_prec <= 2 && isCalled(name, placeWords.bases);

export const isCalled = (name: string, kinds: ReadonlySet<string>): boolean =>
  name.split(/[\s-]/u).some((word) => kinds.has(word.toLowerCase()));
