import type { Draft } from '../draft.ts';
import type { ReadClause } from '../mention.ts';
import type { EventFile } from './event-file.ts';

/**
 * The drafts without claims that cannot be of the event into whose file they came: "That raid was claimed by the ELN, who
 * deny any part in Monday’s bombing" denies the one and claims another.
 */
export const withoutClaimsOfAnother = (
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
): Draft[] => {
  const denials = drafts.filter((d) => stanceOf(d) === 'denied');
  if (denials.length === 0) return [...drafts];
  return drafts.filter(
    (d) => stanceOf(d) !== 'claimed' || !denials.some((e) => isBeside(d, e) && fileOf(d) === fileOf(e)),
  );
};

const stanceOf = (draft: Draft): string | null => (draft.field === 'attribution' ? draft.value.stance : null);

/** Said of the same party in the same sentence, each of an event that its own clause names, and the denial of one with its own day or place; "claimed the raid, but later denied any part in this attack" is of one. */
function isBeside(claim: Draft, denial: Draft): boolean {
  if (claim.field !== 'attribution' || denial.field !== 'attribution') return false;
  if (claim.sentence !== denial.sentence || claim.value.actorId !== denial.value.actorId) return false;
  const [of, beside] = [clauseOf(claim), clauseOf(denial)];
  const isNamed = beside?.mentions.some((m) => m.form !== 'that' && (m.time || m.place)) === true;
  return of !== beside && isNamed && Boolean(of?.mentions.length);
}

const clauseOf = ({ sentence, cue }: Draft): ReadClause | undefined =>
  sentence.clauses.findLast((clause) => sentence.words[clause.from]!.start <= cue.start);
