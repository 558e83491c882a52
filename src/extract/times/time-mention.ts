import type { Span } from '../../model/quote.ts';
import type { Days } from '../../model/when.ts';

/** A time expression of a report. `days` is null where a report without a date says only "Monday". */
export type TimeMention = Span & {
  readonly text: string;
  readonly days: Days | null;
  /** 1 Monday … 7 Sunday, where the report names the weekday. */
  readonly weekday: number | null;
  /** It dates what somebody said ("said on Monday"), not what happened. */
  readonly ofSpeech: boolean;
  /** It is the day on which a desk filed the report. */
  readonly filed?: true;
  /** It owns the event: "Sunday's bombing". */
  readonly owns?: true;
  /** It is the day before the one that is named, of what stands behind it: "on Monday, | a day | after a bomb went off". */
  readonly before?: true;
  /** How many days before the report's own day it ends; null where that is not known. */
  readonly ago?: number | null;
  /** A whole year or a month long before the report, told behind its lead: "the 2013 attack". */
  readonly background?: true;
};
