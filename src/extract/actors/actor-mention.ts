import type { ActorLevel } from '../../model/attribution.ts';
import type { Span } from '../../model/quote.ts';
import { remembering } from '../lexicon/remembering.ts';
import type { Word } from '../text/words.ts';

/** Somebody named who may have done it, or to whom it was done. `from` and `to` are word indexes, end exclusive. */
export type ActorMention = Span & {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly name: string;
  readonly level: ActorLevel;
  /** "Israeli", "US": may stand before a deed as its doer; a bare "Iraq" there is where it was. */
  readonly adjective?: boolean;
};

/** What the words from `from` to `to` name. */
export const mention = (
  words: readonly Word[],
  from: number,
  to: number,
  id: string,
  name: string,
  level: ActorLevel,
): ActorMention => ({ from, to, id, name, level, start: words[from]!.start, end: words[to - 1]!.end });

/** A name as an id: lower case, words joined by hyphens. */
export const slug = remembering((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, ''),
);
