import type { Draft } from '../draft.ts';
import type { EventFile } from './event-file.ts';

const LAID_ON = /^(?:asserted|blamed|suspected)$/u;
/** "rebels", "armed groups", "al-Qaeda-linked fighters": nothing that would tell them from others. */
const NAMELESS =
  /^(?:(?:suspected|alleged|armed|militant|rebel|guerrilla|paramilitary|separatist|unknown|obscure|heavily|several|[\p{L}-]{2,20}-(?:linked|affiliated|aligned|allied)) )*(?:rebels?|militants?|insurgents?|guerrillas?|extremists?|jihadists?|separatists?|fighters|gunm[ae]n|bandits|terrorists?|paramilitaries|dissidents?|anarchists?|groups?)$/iu;

/**
 * The drafts without those who did it under no name, where the report names who is said to have done it: "the rebels" are
 * they, and so are the "little-known group" and the "alliance of armed groups" of a headline that claim what a group claims.
 */
export function withoutNamelessDoers(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
): readonly Draft[] {
  const claimed = new Set(drafts.filter((d) => stanceOf(d) === 'claimed' && isNamed(d)).map(fileOf));
  const laid = new Set(drafts.filter((d) => LAID_ON.test(stanceOf(d)) && isNamed(d)).map(fileOf));
  if (!claimed.size && !laid.size) return drafts;
  return drafts.filter((draft) => {
    if (draft.field !== 'attribution' || draft.value.actorLevel !== 'class') return true;
    const { stance, actor } = draft.value;
    if (stance === 'claimed')
      return !claimed.has(fileOf(draft)) || /\b(?:splinter|offshoot|faction)\b/u.test(actor ?? '');
    return (
      !LAID_ON.test(stance) || !(laid.has(fileOf(draft)) || claimed.has(fileOf(draft))) || !NAMELESS.test(actor ?? '')
    );
  });
}

const stanceOf = (draft: Draft): string => (draft.field === 'attribution' ? draft.value.stance : '');
const isNamed = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.actorLevel !== 'class';
