import { eventNoun } from '../../lexicon/event-words.ts';

/** "the attack", "the bombing": a deed that somebody did; an "incident" may be anything. */
export const isAttack = (fold: string): boolean => eventNoun(fold) !== undefined && fold !== 'incident';
