import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { familyAt, personEndingAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { asWritten } from './as-written.ts';

const BEFORE_VERB = /^(?:has|have|had|also|later|then|again|\p{L}+ly)$/u;
/** Who speaks for a state, or reports for it. */
const VOICE =
  /^(?:state|tv|television|radio|media|officials?|government|army|military|police|ministry|ministers?|authorities|leaders?|foreign|defen[cs]e|interior|intelligence|agency|agencies|security|services?)$/u;

/** Who lays the blame: a state or a group, "Chilean state TV", "Tom Rowe, the mayor,": whoever stands right before the verb. */
export function blamer(sentence: ReadSentence, clause: ReadClause, at: number): ActorMention | null {
  const { words, actors } = sentence;
  let verb = at;
  while (verb > clause.from && BEFORE_VERB.test(words[verb - 1]!.fold)) verb -= 1;
  const before = actors.findLast((a) => a.from >= clause.from && a.to <= verb);
  if (before && isJoined(sentence, before.to, verb)) {
    const isVoice =
      before.adjective && before.to < verb && words.slice(before.to, verb).every(({ fold }) => VOICE.test(fold));
    if (isVoice) return asWritten(sentence, before.from, verb, 'individual');
    if (words.slice(before.to, verb).every(({ fold }) => /^(?:officials|government)$/u.test(fold))) return before;
  }
  const person = personEndingAt(sentence, verb) ?? (verb - 1 === clause.from ? familyAt(sentence, verb - 1) : null);
  if (!person || person.name < clause.from) return null;
  const isTitled = person.from >= clause.from && gapAfter(sentence, person.name - 1) === ' ';
  return asWritten(sentence, isTitled ? person.from : person.name, person.to, 'individual');
}

/** Nothing but spaces stands between. */
function isJoined(sentence: ReadSentence, from: number, to: number): boolean {
  for (let k = from; k <= to; k += 1) if (k < to && k > 0 && gapAfter(sentence, k - 1) !== ' ') return false;
  return true;
}
