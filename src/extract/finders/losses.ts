import type { Draft } from '../draft.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';

const LOSING = new Set('lost lose loses losing'.split(' '));
const NEEDED = neededWords(LOSING);
const OF_ANY_SIDE = /^(?:men|fighters|members|cadres?|comrades|combatants|personnel|troops|soldiers|militiamen)$/u;
const OF_A_STATE = /^(?:soldiers?|troops|policem[ae]n|police|servicem[ae]n|gendarmes?|jawans?|officers?)$/u;

/** "The bandits lost six men", "losing two soldiers": a side tells of its dead with a verb of losing. */
export function losses(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    const number = LOSING.has(fold) ? numberAt(words, i + 1) : null;
    if (number?.state !== 'number') return [];
    const head = headOf(sentence, number);
    const attackers =
      ATTACKERS.has(head.fold) || (isOfGroup(sentence, i) && (head.bare || OF_ANY_SIDE.test(head.fold)));
    if (!attackers && !OF_A_STATE.test(head.fold)) return [];
    const group = { number, noun: head.fold || null, attackers, from: number.from, to: head.to };
    return draftsOf(sentence, i, 'killed', { groups: [group], from: i, to: head.to, pattern: 'loss' });
  });
}

/** The noun that the number counts, past "of its"; `bare` where the phrase ends at the number. */
function headOf(sentence: ReadSentence, { to }: NumberPhrase): { fold: string; to: number; bare: boolean } {
  const { words } = sentence;
  const bare = to === words.length || /^[.;,)]/u.test(gapAfter(sentence, to - 1));
  if (bare) return { fold: '', to, bare };
  const from = words[to]!.fold === 'of' && /^(?:its|their|his|the)$/u.test(words[to + 1]?.fold ?? '') ? to + 2 : to;
  for (let at = from; at < Math.min(words.length, from + 3); at += 1) {
    const { fold } = words[at]!;
    if (ATTACKERS.has(fold) || OF_ANY_SIDE.test(fold) || OF_A_STATE.test(fold)) return { fold, to: at + 1, bare };
  }
  return { fold: 'nobody', to, bare };
}

const BETWEEN = /^(?:also|reportedly|admitted|acknowledged|confirmed|to|having|had|has|have|said|it|they|that)$/u;

/** An armed group, or those who did it, stand before the verb. */
function isOfGroup({ words, actors }: ReadSentence, verb: number): boolean {
  let end = verb;
  while (end > 0 && BETWEEN.test(words[end - 1]!.fold)) end -= 1;
  return ATTACKERS.has(words[end - 1]?.fold ?? '') || actors.some((a) => a.level === 'group' && a.to === end);
}
