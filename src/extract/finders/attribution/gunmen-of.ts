import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { HEDGES, NEGATIONS } from './deed-words.ts';
import { actorAfter, type Found } from './found.ts';
import { isAtLarge } from './is-at-large.ts';

const GUNMEN = /^(?:gunm[ae]n|attackers|assailants|bombers?|raiders|kidnappers|insurgents|militants)$/u;
const OF = /^(?:from|of)$/u;
/** "the insurgents, | members of". */
const MEN = /^(?:members|fighters|militants|followers)$/u;
/** "from | the outlawed": what may stand before the name. */
const NEAR = 2;
/** A sentence begins with them: "The six | gunmen from". */
const FIRST = 3;

/** "The six | gunmen from", "the mayor said the | gunmen from"; -1 for none. */
function gunmenAt(words: ReadSentence['words'], { from, to }: ReadClause): number {
  const first = from === 0 ? words.slice(0, FIRST).findIndex(({ fold }) => GUNMEN.test(fold)) : -1;
  if (first >= 0) return first;
  const said = words.slice(from, to).findIndex(({ fold }) => /^(?:said|says)$/u.test(fold)) + from;
  const next = words.slice(said + 1, said + 1 + FIRST).findIndex(({ fold }) => GUNMEN.test(fold));
  return said < from || next < 0 || words[said + next]!.fold !== 'the' ? -1 : said + 1 + next;
}

/** "Two militants of the ELN (EN) | were killed in an encounter": what was done to them. */
const areHarmed = (words: ReadSentence['words'], from: number): boolean =>
  words
    .slice(from, from + 4)
    .some(
      ({ fold }, k) =>
        /^(?:was|were|been)$/u.test(fold) &&
        /^(?:also|reportedly|killed|shot|wounded|injured|arrested|captured|eliminated|neutrali[sz]ed|gunned)$/u.test(
          words[from + k + 1]?.fold ?? '',
        ),
    );

/** "Gunmen from the ELN had taken up positions": whatever they went on to do, they were its men. */
export function gunmenOf(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = gunmenAt(words, clause);
  const of = MEN.test(words[at + 1]?.fold ?? '') && /^,/u.test(gapAfter(sentence, at)) ? at + 2 : at + 1;
  if (at < 0 || !OF.test(words[of]?.fold ?? '') || isAtLarge(sentence, clause)) return [];
  const isOpen = words.slice(0, at).some(({ fold }) => HEDGES.has(fold) || NEGATIONS.has(fold));
  const actor = actorAfter(sentence, of + 1, NEAR);
  const isGroup = actor?.level === 'group' && actor.from < clause.to && !/["“]/u.test(gapAfter(sentence, at));
  if (isGroup && /^(?:militants|insurgents)$/u.test(words[at]!.fold) && areHarmed(words, actor.to)) return [];
  return isGroup && !isOpen ? [{ stance: 'asserted', actor, from: at, to: actor.to }] : [];
}
