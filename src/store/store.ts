import type { Channel } from '../model/channel.ts';
import type { Head, Incident } from '../model/incident.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Ruling } from '../model/ruling.ts';
import type { FeedStates } from './feed-states.ts';
import type { Follows } from './follows.ts';
import type { Outbox } from './outbox.ts';
import type { Tellings } from './tellings.ts';

/** A report with the moment when it was taken in. */
export type Arrival = { readonly report: Report; readonly arrivedAt: string };

/** A report with what was read in it. */
export type Read = { readonly report: Report; readonly reading: Reading };

/**
 * Where the truth is kept: reports and rulings. Readings and incidents are derived and may be thrown away; they are kept so
 * that nobody waits for them. Each method is one transaction; what it has answered survives a crash. A report or a ruling
 * is news to `tellings` in the same transaction.
 */
export interface Store {
  /**
   * Takes a report in with its reading. The same report again is `same`; another text under its id is a `ReportRefused`, another
   * report that is the same version of the same article `Overtaken`.
   */
  take(report: Report, reading: Reading, version: number, arrivedAt: string): Promise<'new' | 'same'>;
  /** Takes several in: all of them, or none where one is refused. */
  takeAll(read: readonly Read[], version: number, arrivedAt: string): Promise<void>;
  /** The reports that have the id of this one, or are versions of its article. */
  akin(report: Pick<Report, 'id' | 'url'>): Promise<Report[]>;
  /** All reports by id, or those asked for. */
  arrivals(ids?: readonly string[]): Promise<Arrival[]>;
  /** The ids of all reports, sorted. */
  ids(): Promise<string[]>;
  /** The readings that a reader of this version made, by report id. */
  readings(version: number, ids?: readonly string[]): Promise<Reading[]>;
  keepReading(reading: Reading, version: number): Promise<void>;
  /** What people decided, in the order of their decisions. */
  rulings(): Promise<Ruling[]>;
  rule(ruling: Ruling): Promise<void>;
  /** Changes whenever a report or a ruling comes in: what incidents were derived from. */
  state(): Promise<string>;
  /** What the incidents kept for a state are found by, by importance; null where they are kept for another. */
  heads(state: string): Promise<Head[] | null>;
  /** The incidents kept for a state, all or those with these ids, by importance. */
  incidents(state: string, ids?: readonly string[]): Promise<Incident[]>;
  /** Keeps incidents for a state, in place of those of any other; what reads as before is not written again. */
  keepIncidents(state: string, incidents: readonly Incident[]): Promise<void>;
  /** Remembers what these messages of a channel are about, and the channel itself: that is what was spoken of last. */
  remember(incident: string, channel: Channel, messages: readonly string[]): Promise<void>;
  /** The id of the incident that the message which a channel hangs under is about, else the one spoken of last. */
  subject(channel: Channel): Promise<string | null>;
  /** Forgets what was spoken of in a channel, or in all channels of a workspace. */
  forget(where: Pick<Channel, 'platform' | 'workspace'> & { readonly id?: string }): Promise<void>;
  readonly tellings: Tellings;
  readonly follows: Follows;
  readonly outbox: Outbox;
  readonly feeds: FeedStates;
  close(): Promise<void>;
}

/** The state of a store into which nothing came yet. */
export const NOTHING_YET = '0 reports, 0 rulings';

/** The store cannot do what was asked; the message says what was wrong and what would have worked. */
export class StoreFailure extends Error {}

/** One report was refused; the next may be taken. */
export class ReportRefused extends StoreFailure {}

/** Another report took its place among the versions of an article: look again, and take the next. */
export class Overtaken extends StoreFailure {}
