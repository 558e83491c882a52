import type { Draft } from '../../draft.ts';

/** Who claims a deed is not blamed for it by the same words: "the group said its fighters were responsible". */
export const withoutOwnBlame = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d) =>
      !ofStance(d, NAMED_BY_OTHERS) ||
      !drafts.some(
        (e) =>
          ofStance(e, OWN) && e.cue.start <= d.cue.start && (actorIdOf(e) === actorIdOf(d) || d.cue.end <= e.cue.end),
      ),
  );

const NAMED_BY_OTHERS = /^(?:blamed|suspected|asserted)$/u;
const OWN = /^(?:claimed|admitted)$/u;
const ofStance = (draft: Draft, stances: RegExp): boolean =>
  draft.field === 'attribution' && stances.test(draft.value.stance);
const actorIdOf = (draft: Draft): string | null => (draft.field === 'attribution' ? draft.value.actorId : null);
