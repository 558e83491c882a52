import type { ReadSentence } from '../mention.ts';

const BLAMES = /\b(?:blames?|blamed|accuses?|accused|attributes?|attributed|suspects?|suspected)\b/u;

/** "Several raids have hit convoys this year. | Leon blames the ELN.": laid on somebody for all of those, where the sentence names no deed of its own. */
export const blamesForSeries = ({ clauses, text }: ReadSentence, before: ReadSentence | undefined): boolean =>
  BLAMES.test(text) &&
  clauses.every(({ mentions }) => mentions.length === 0) &&
  before?.clauses.flatMap(({ mentions }) => mentions)[0]?.extent === 'series';

/** Why its clauses are put where they are. */
export const BLAMED_FOR_SERIES = 'rule 1: laid on somebody for all the attacks just told of';
