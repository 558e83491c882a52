import { type ActorMention, slug } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { familyAt, personEndingAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';

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
    if (isVoice) return called(sentence, before.from, verb);
    if (words.slice(before.to, verb).every(({ fold }) => /^(?:officials|government)$/u.test(fold))) return before;
  }
  const person = personEndingAt(sentence, verb) ?? (verb - 1 === clause.from ? familyAt(sentence, verb - 1) : null);
  if (!person || person.name < clause.from) return null;
  const isTitled = person.from >= clause.from && gapAfter(sentence, person.name - 1) === ' ';
  return called(sentence, isTitled ? person.from : person.name, person.to);
}

/** Nothing but spaces stands between. */
function isJoined(sentence: ReadSentence, from: number, to: number): boolean {
  for (let k = from; k <= to; k += 1) if (k < to && k > 0 && gapAfter(sentence, k - 1) !== ' ') return false;
  return true;
}

/** The words from `from` to `to` as somebody's name. */
function called({ words, text, start }: ReadSentence, from: number, to: number): ActorMention {
  const span = { start: words[from]!.start, end: words[to - 1]!.end };
  const name = text.slice(span.start - start, span.end - start).replace(/\s+/gu, ' ');
  return { ...span, from, to, id: slug(name), name, level: 'individual' };
}
