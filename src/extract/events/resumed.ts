import type { Mention, ReadClause } from '../mention.ts';
import { isResumption } from '../text/clauses.ts';
import type { EventFile } from './event-file.ts';

/** "The raid, the worst since a bombing killed 31, | left nine dead": the event with which the sentence began; null where a clause does not go back to one. */
export function resumed(clause: ReadClause, mentionFiles: ReadonlyMap<Mention, EventFile>): EventFile | null {
  if (!isResumption(clause)) return null;
  const [first] = clause.sentence.clauses;
  const head = first?.mentions.at(-1);
  return head && head.form !== 'other' ? (mentionFiles.get(head) ?? null) : null;
}

export const RESUMED = 'rule 7: the sentence goes back to what it began with';
