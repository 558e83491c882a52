import type { Draft } from '../../draft.ts';

const DID_IT = new Set(['claimed', 'admitted', 'blamed', 'suspected', 'asserted', 'confirmed']);
const PARTIES = new Set(['group', 'brand', 'umbrella', 'class']);

/** What a report says, less the attackers that it calls by name where a group is said to have done it: they were its men, and no other party unless they claim it. */
export function withoutMembers(drafts: readonly Draft[]): Draft[] {
  const isByGroup = drafts.some(
    (d) => d.field === 'attribution' && DID_IT.has(d.value.stance) && PARTIES.has(d.value.actorLevel ?? ''),
  );
  return drafts.filter(
    (d) =>
      !isByGroup ||
      d.field !== 'attribution' ||
      d.value.actorLevel !== 'individual' ||
      /^(?:claimed|admitted)$/u.test(d.value.stance),
  );
}
