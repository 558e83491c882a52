import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/quote.ts';
import type { Word } from '../text/words.ts';

/** What the words around a name say of it: something is there, a desk writes from there, a town's own police or one of its houses is named. */
export type PlaceCue = 'located' | 'dateline' | 'desk' | 'institution' | 'adjective' | 'named';

/** What a report says at these characters. */
export type TextOf = (span: Span) => string;

/** A place that a sentence names, why it is taken for one, and whether the lexicon knows it. */
export type PlaceMention = Span & {
  readonly place: Place;
  readonly cue: PlaceCue;
  /** A preposition says that something is there. */
  readonly located: boolean;
  readonly known: boolean;
  /** It only says where the village lies that is named before it. */
  readonly around?: true;
  /** It is a house that no list knows. */
  readonly house?: true;
};

/** A mention with the word at which reading goes on. */
export type Found = { readonly mention: PlaceMention; readonly to: number; readonly village?: boolean };

/** The mention that these words make of a place. */
export const found = (
  words: readonly Word[],
  from: number,
  to: number,
  place: Place,
  cue: PlaceCue,
  known = true,
): Found => ({
  to,
  mention: {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    place,
    cue,
    located: cue === 'located' || cue === 'dateline',
    known,
  },
});
