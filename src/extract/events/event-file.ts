import type { Place } from '../../model/place.ts';
import type { Days } from '../../model/when.ts';
import type { EventClass } from '../lexicon/event-words.ts';
import type { Extent, Mention, ReadClause, ReadSentence } from '../mention.ts';

/** Everything that a report says of one event, as it gathers from mention to mention. */
export type EventFile = {
  readonly id: number;
  readonly mentions: { readonly mention: Mention; readonly sentence: ReadSentence; readonly because: string }[];
  extent: Extent | 'scene';
  place: Place | null;
  days: Days | null;
  weekday: number | null;
  readonly by: Set<string>;
  readonly on: Set<string>;
  readonly victims: Set<string>;
  readonly classes: Set<EventClass>;
  weight: number;
};

/** Which file each clause is about, and why; null where it is about none. */
export type Placement = { readonly file: EventFile; readonly because: string };
export type Filed = {
  readonly files: readonly EventFile[];
  readonly main: EventFile | null;
  readonly placements: ReadonlyMap<ReadClause, Placement>;
  readonly mentionFiles: ReadonlyMap<Mention, EventFile>;
};

/** The state of the walk through a report: what has been opened, and what "the attack" means at this point. */
export type Walk = {
  readonly files: EventFile[];
  focus: EventFile | null;
  before: EventFile | null;
  /** The place that a sentence put in front last. */
  listed: Place | null;
};

export function openFile(walk: Walk, extent: EventFile['extent']): EventFile {
  const file = newFile(walk.files.length, extent);
  walk.files.push(file);
  return file;
}

export const newFile = (id: number, extent: EventFile['extent']): EventFile => ({
  id,
  mentions: [],
  extent,
  place: null,
  days: null,
  weekday: null,
  by: new Set(),
  on: new Set(),
  victims: new Set(),
  classes: new Set(),
  weight: 0,
});

/** Two dates that cannot be one: a day may be the next one elsewhere on the globe, a week or a month may not. */
export function otherDays(a: Days | null, b: Days | null): boolean {
  if (!a || !b || (a.start <= b.end && b.start <= a.end)) return false;
  const [from, to] = a.end < b.start ? [a.end, b.start] : [b.end, a.start];
  const gapDays = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return gapDays > (a.date_prec === 1 && b.date_prec === 1 ? 1 : 0);
}

/** Why words that name no event of their own are put with one. */
export const LAST_SPOKEN_OF = 'what was last spoken of';
export const WHAT_IT_IS_ABOUT = 'what the report is about';
