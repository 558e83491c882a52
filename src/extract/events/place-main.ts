import type { Place } from '../../model/place.ts';
import { disjoint, kilometresApart } from '../../model/same-place.ts';
import { likeliestOf, oddsOf, PLACE_WEIGHTS } from '../lexicon/weights.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import type { EventFile, Placement } from './event-file.ts';
import { inItsTown } from './in-its-town.ts';
import {
  type Candidate,
  candidatesIn,
  isBase,
  isPlain,
  isTold,
  type Naming,
  rivalsIn,
} from './main-place/candidates.ts';
import { featuresOf, settingOf } from './main-place/features.ts';
import { inPart } from './main-place/finer-part.ts';
import { atVenue } from './venue.ts';

type Placements = ReadonlyMap<ReadClause, Placement>;

const FAR = 40;
/** The sentence from which on a base may well be that of another event. */
const LATE = 5;

/**
 * Puts the main event where its report most likely says that it was, by weights that were trained on reports with known places
 * (`npm run train:places`). A base there is finer than the town, and a house is finer still.
 */
export function placeMain(main: EventFile, placements: Placements, sentences: readonly ReadSentence[]): void {
  const all = candidatesIn(placements, sentences);
  placeInTown(main, all);
  const town = main.place;
  const venue = atVenue(town, main, placements, sentences);
  main.place = town && venue === town ? inPart(town, rivalsIn(all, main), main) : venue;
  main.place = inItsTown(main.place, sentences);
}

function placeInTown(main: EventFile, all: readonly Candidate[]): void {
  const best = likeliest(all, main);
  if (!best) return;
  const base = all.find(({ place, namings }) => isBase(place) && liesAt(place, namings, main, best));
  main.place = base ? within(base.place, best) : best;
}

/** The likeliest of the places where the report may say that the main event was. */
function likeliest(all: readonly Candidate[], main: EventFile): Place | null {
  const rivals = rivalsIn(all, main);
  const setting = settingOf(all, main);
  if (rivals.length < 2) return rivals[0]?.place ?? null;
  return likeliestOf(rivals, (one) => oddsOf(featuresOf(one, setting), PLACE_WEIGHTS))?.one.place ?? null;
}

/** A base that only the report knows lies where the town lies that is named with it. */
const within = (base: Place, { admin1, country }: Place): Place =>
  base.country === null ? { ...base, admin1, country } : base;

/** A base that the event is told of, or that the lexicon knows to lie there. */
const liesAt = (base: Place, namings: readonly Naming[], main: EventFile, town: Place): boolean => {
  const own = namings.filter((naming) => isPlain(naming) && naming.file === main);
  const isEarly = ({ line }: Naming): boolean => line === null || line < LATE;
  return own.some(isEarly) && !disjoint(base, town) && (own.some(isTold) || (kilometresApart(base, town) ?? FAR) < FAR);
};
