import type { ActorMention } from '../../actors/actor-mention.ts';
import { isPresentVerb } from '../../events/present-verb.ts';
import { eventNoun, eventVerb } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { isNext } from '../../text/words.ts';
import { isAvenged } from './as-agent.ts';
import { isTiedOnly } from './aside-before.ts';
import type { Found } from './found.ts';
import { isAnswered } from './is-answer.ts';
import { isWar } from './is-at-large.ts';
import { isDone } from './is-done.ts';
import { isHedge } from './is-hedge.ts';
import { isLeftOpen } from './is-left-open.ts';
import { isHomeOfGroup, isOfAllies, isOfWar } from './is-of-others.ts';
import { isAverted, isOfOther, isToCome } from './of-other-doer.ts';
import { saidOf } from './said-of.ts';

/** The doer that the words of the event carry themselves: "the FMLN attack", "Israel’s strike". */
export function deedInMention(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  for (const mention of clause.mentions) {
    const actor = sentence.actors.find((a) => mention.by.includes(a.id) && a.from >= clause.from && a.to <= clause.to);
    if (!actor || mention.extent === 'possible' || isLeftOpen(sentence, clause, actor)) continue;
    if (isTiedOnly(sentence, actor)) continue;
    if (actor.from > mention.word && isAnswered(sentence.words, clause.from, mention.word)) continue;
    if (actor.from > mention.word && isAvenged(sentence, mention.word)) continue;
    if (actor.level === 'state' && (isOfOther(sentence, mention, actor) || isHomeOfGroup(sentence, actor))) continue;
    if (isOfWar(sentence, actor) || isOfAllies(sentence, actor) || isByAuthorities(sentence.words, actor)) continue;
    if (
      actor.level === 'state' &&
      (isWhereTheyWere(sentence, actor, mention.word) || isHalfOfName(sentence.words, actor))
    )
      continue;
    if (actor.level === 'state' && /^:/u.test(gapAfter(sentence, actor.to - 1))) continue;
    if (isWar(sentence, mention.word) || isToCome(sentence.words, mention.word) || isAverted(sentence, mention.word))
      continue;
    if (actor.to <= mention.word && (isDoneToThem(sentence, mention.word) || isTalkOfIt(sentence, actor, mention.word)))
      continue;
    const suspected = sentence.words
      .slice(Math.max(clause.from, actor.from - 2), mention.word)
      .some((word) => word.fold === 'possible' || isHedge(word));
    const [from, to] = actor.from <= mention.word ? [actor.from, mention.word + 1] : [mention.word, actor.to];
    const told = sentence.words[mention.word]!.fold;
    if (told === 'occupied' && actor.level === 'state') continue; // "a town occupied by Leonese troops"
    if (eventVerb(told) || eventNoun(told) || isPresentVerb(told))
      return [suspected ? { stance: 'suspected', actor, from, to } : saidOf(sentence, actor, from, to)];
  }
  return [];
}

/** "a man identified by | Leonese authorities as Tom Rowe | stabbed two": who names him. */
const isByAuthorities = (words: ReadSentence['words'], { from, to }: ActorMention): boolean =>
  words[from - 1]?.fold === 'by' &&
  /^(?:authorities|police|officials|media|investigators|prosecutors)$/u.test(words[to]?.fold ?? '') &&
  words[to + 1]?.fold === 'as';

/** "the | Egypt | Central shooting": a street or a quarter that is called like a state. */
const isHalfOfName = (words: ReadSentence['words'], { to, adjective }: ActorMention): boolean =>
  !adjective &&
  /^\p{Lu}\p{Ll}/u.test(words[to]?.raw ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words[to - 1]!.raw) &&
  isNext(words, to);

/** "deadly | Leon | attacks", "gunmen launch a series of | Leon | attacks": a state behind those who did it says where. */
const isWhereTheyWere = ({ words }: ReadSentence, { from, to, adjective }: ActorMention, deed: number): boolean =>
  !adjective &&
  to === deed &&
  /^(?:deadly|fatal|deadliest|bloody|twin|of)$/u.test(words[from - 1]?.fold ?? '') &&
  words.slice(0, from).some(({ fold }) => /^(?:gunm[ae]n|attackers?|militants|rebels|bombers?|those)$/u.test(fold));

/** "Three rebels | shot dead in Leon", "a base with Leonese guards | struck by rockets", "Leonese guards | attacked: nine dead". */
const isDoneToThem = (sentence: ReadSentence, verb: number): boolean =>
  (/^(?:dead|down|by)$/u.test(sentence.words[verb + 1]?.fold ?? '') && !isDone(sentence, verb)) ||
  /^:/u.test(gapAfter(sentence, verb));

/** "Leonese groups | deny Toledo attack", "Leon condemns attack": what they say of it. */
const isTalkOfIt = ({ words }: ReadSentence, { to }: ActorMention, deed: number): boolean =>
  words
    .slice(to, deed)
    .some(({ fold }) =>
      /^(?:den(?:y|ies|ied)|claims?|claimed|condemns?|slams?|says?|said|calls?|called|arrests?|hunts?|escapes?|escaped|survives?|survived|blames?|mourns?|probes?|investigates?|foils?|vows?|warns?|reacts?|fears?|prais(?:e|es|ed)|hail(?:s|ed)?|welcom(?:e|es|ed)|celebrat(?:e|es|ed)|applaud(?:s|ed)?|laud(?:s|ed)?|condemned|denounc(?:e|es|ed)|confirm(?:s|ed)?|announc(?:es|ed)|report(?:s|ed)?|deplor(?:e|es|ed))$/u.test(
        fold,
      ),
    );
