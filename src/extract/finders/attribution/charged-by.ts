import type { Draft } from '../../draft.ts';
import type { Charged } from './denied-charge.ts';

const NAMED_BY_OTHERS = /^(?:blamed|suspected|asserted)$/u;

/** Those who by these drafts are said to have done it. */
export const chargedBy = (drafts: readonly Draft[]): Charged =>
  drafts.flatMap((d) =>
    d.field === 'attribution' && NAMED_BY_OTHERS.test(d.value.stance) && d.value.actor && d.value.actorId
      ? [{ id: d.value.actorId, name: d.value.actor, level: d.value.actorLevel ?? 'class' }]
      : [],
  );
