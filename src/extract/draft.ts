import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/quote.ts';
import type { EventFile } from './events/event-file.ts';
import type { ReadSentence } from './mention.ts';

/** What a finder found, before claims are numbered: the value, its words, its sentence, and the file if the finder knows better than the clause. */
export type Draft = {
  readonly [F in Claim['field']]: {
    readonly field: F;
    readonly value: Extract<Claim, { field: F }>['value'];
    readonly sentence: ReadSentence;
    readonly cue: Span;
    readonly modality: string | null;
    readonly foundBy: string;
    readonly file?: EventFile;
    readonly because?: string;
    /** Overrides the sentence's speaker: a claimant speaks for itself. */
    readonly speaker?: string | null;
  };
}[Claim['field']];
