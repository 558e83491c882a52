import type { Place } from '../model/place.ts';
import type { Span } from '../model/quote.ts';
import type { ActorMention } from './actors/actor-mention.ts';
import type { EventClass } from './lexicon/event-words.ts';
import type { PlaceMention } from './places/place-mention.ts';
import type { Clause } from './text/clauses.ts';
import type { TextSentence } from './text/document.ts';
import type { TimeMention } from './times/time-mention.ts';

/** How a mention refers: back to something ("that attack"), to something known ("the attack"), to something new ("an attack"). */
export type Form = 'that' | 'the' | 'latest' | 'a' | 'other' | 'bare' | 'verb';
export type Extent = 'once' | 'series' | 'possible';

/** Words of a report that speak of an event, with what their clause says of it. */
export type Mention = Span & {
  readonly word: number;
  readonly head: string;
  readonly class: EventClass;
  readonly form: Form;
  readonly extent: Extent;
  readonly place: Place | null;
  readonly time: TimeMention | null;
  readonly by: readonly string[];
  readonly on: readonly string[];
  /** Folded family names of those killed, where the clause names them. */
  readonly victims: readonly string[];
  /** The part of a town that the clause names, folded. */
  readonly quarter: string | null;
  /** "that attack", an appositive "an attack that …": means the clause before. */
  readonly appositive: boolean;
};

/** A clause with everything that was found in it. */
export type ReadClause = Clause & {
  readonly sentence: ReadSentence;
  readonly mentions: readonly Mention[];
};

/** A sentence with its names, dates and clauses. */
export type ReadSentence = TextSentence & {
  readonly index: number;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly clauses: readonly ReadClause[];
};
