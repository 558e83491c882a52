import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { type Found, indexOf } from './found.ts';
import { isToldByOthers } from './own-account.ts';

const NOT = neededWords('not nothing no never');

/** "Police said that the | ELN": somebody else tells it. */
const TOLD_BEFORE =
  /\b(?:said|says|insists?|insisted|stressed|added|believes?|believed|maintains?|maintained|confirmed|stated|told [\p{L}' ]{1,30})(?: that)? (?:the )?$/u;
/** "in the attack", and not "in the peace talks". */
const IT = String.raw`(?:the|this|that|it)\b(?! (?:\p{L}+ )?(?:talks|truce|deal|vote|election))`;
/** "the ELN | was not involved": in what the report tells of. */
const NOT_DONE = new RegExp(
  [
    `^ (?:group |rebels |militants |guerrillas )?(?:`,
    `(?:was|were|is|are|has|have|had)(?: been)? (?:not|never)(?: been)? (?:behind it|behind the|responsible|to blame|involved(?= in ${IT}|[,.;]|$| and| but))|`,
    `(?:had|has|have) (?:nothing to do with|(?:no|had no) (?:part|role|hand|involvement) in) ${IT})`,
  ].join(''),
  'u',
);
/** "Few believe that the | ELN", "nobody said", "denied having said": nobody clears it. */
const NOT_SAID = /\b(?:few|nobody|no one|none|denie[sd]|not|never|n['’]t|whether|if|hardly|refused|declined)\b/iu;
const SELF = /^(?:its|their)$/u;

/** "A security source said the ELN was not involved", "The ELN was not behind it, police said": somebody else clears it. */
export function clearedByAnother(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const at = indexOf(sentence, clause, NOT);
  if (at < 1) return [];
  const other = notTheOne(sentence, clause, at);
  if (other) return [other];
  const actor = sentence.actors.findLast((a) => a.to <= at && at - a.to < 4 && a.from >= clause.from);
  if (!actor || actor.level === 'class' || SELF.test(sentence.words[actor.from - 1]?.fold ?? '')) return [];
  const { text, start } = sentence;
  if (
    NOT_SAID.test(text.slice(0, actor.start - start)) ||
    /^ alone\b/u.test(text.slice(sentence.words[at]!.end - start))
  )
    return [];
  const isSaid = TOLD_BEFORE.test(text.slice(0, actor.start - start)) && !isOfItself(sentence, actor);
  if (!NOT_DONE.test(text.slice(actor.end - start)) || !(isSaid || isToldByOthers(sentence, actor, at))) return [];
  return [{ stance: 'denied', actor, from: actor.from, to: at + 1 }];
}

/** "It was | not an ELN attack", "agitators, | not the ELN, were responsible": whoever speaks says that they were not the ones. */
function notTheOne({ text, start, words, actors }: ReadSentence, { to }: ReadClause, at: number): Found | null {
  const actor = actors.find((a) => a.from > at && a.from <= at + 3 && a.to <= to && a.level !== 'class');
  if (!actor) return null;
  const [before, behind] = [text.slice(0, words[at]!.start - start), text.slice(actor.end - start)];
  const between = text.slice(words[at]!.end - start, actor.start - start);
  const isOfIt = OF_IT.test(before) && /^ (?:an? |the )?$/u.test(between) && ITS_DEED.test(behind);
  const isInstead =
    /, (?:and )?$/u.test(before) && /^, (?:was|were|is|are|had been) (?:behind|responsible|to blame)\b/u.test(behind);
  return isOfIt || isInstead ? { stance: 'denied', actor, from: at, to: actor.to } : null;
}

/** "an ELN | attack.": nothing goes on to say which. */
const ITS_DEED = /^ (?:terror(?:ist)? )?(?:attack|operation|bombing|action|job)(?:$|[.,;”"’])/u;

/** "This, therefore, was | not", "it is | not". */
const OF_IT = /\b(?:this|it|that)(?:,? \p{L}+,?)? (?:was|is) $/iu;

/** "The ELN said that the | ELN": its own words. */
const isOfItself = ({ actors }: ReadSentence, { id, from }: ActorMention): boolean =>
  actors.some((a) => a.id === id && a.to < from);
