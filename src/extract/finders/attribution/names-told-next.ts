import type { AttributionValue } from '../../../model/claim.ts';
import type { ActorMention } from '../../actors/actor-mention.ts';
import type { Draft } from '../../draft.ts';
import type { ReadSentence } from '../../mention.ts';

/** So many sentences behind "a little-known group" its name may stand. */
const REACH = 3;
const THE_GROUP = /^the (?:\p{L}+ )?group, (?:(?:also )?(?:known as|called) )?(?:the )?$/iu;

/** "An al-Qaeda-linked group claimed it. | The group, Red Dawn, said …": what the nameless group is called, where the report tells it next. */
export function withNamesToldNext(told: readonly Draft[][], read: readonly ReadSentence[]): Draft[][] {
  return told.map((drafts, k) => {
    if (!drafts.some(isOfNamelessGroup)) return drafts;
    const named = read.slice(k + 1, k + 1 + REACH).flatMap((sentence) => nameOfGroup(sentence) ?? [])[0];
    return named ? drafts.map((draft) => (isOfNamelessGroup(draft) ? calledBy(draft, named) : draft)) : drafts;
  });
}

const isOfNamelessGroup = ({ field, value }: Draft): boolean => {
  const { actor, actorLevel } = value as AttributionValue;
  return field === 'attribution' && actorLevel === 'class' && /\bgroup$/u.test(actor ?? '');
};

const nameOfGroup = ({ text, start, actors }: ReadSentence): ActorMention | undefined =>
  actors.find((a) => a.level === 'group' && THE_GROUP.test(text.slice(0, a.start - start)));

const calledBy = (draft: Draft, { name, id, level }: ActorMention): Draft =>
  ({ ...draft, value: { ...(draft.value as AttributionValue), actor: name, actorId: id, actorLevel: level } }) as Draft;
