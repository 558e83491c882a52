import type { Evidence } from '../evidence.ts';
import type { Question } from '../question.ts';
import type { Telling } from '../telling.ts';
import { claimedBy, doneBy } from './doer.ts';
import { deathsGranted, nobodyHarmed, numberHarmed } from './harm.ts';

/** What a question takes for granted and no report says: told before the question itself; null where it holds. */
export const premiseOf = (question: Question, evidence: Evidence): Telling | null =>
  nobodyHarmed(question, evidence) ??
  claimedBy(question, evidence) ??
  doneBy(question, evidence) ??
  numberHarmed(question, evidence) ??
  deathsGranted(question, evidence);
