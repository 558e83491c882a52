import type { Word } from '../../text/words.ts';
import { HEDGES } from './deed-words.ts';

/** A word that leaves open who did it; "May" with a capital is the month. */
export const isHedge = ({ fold, raw }: Word): boolean => HEDGES.has(fold) && raw !== 'May';
