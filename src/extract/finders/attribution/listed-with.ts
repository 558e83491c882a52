import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import type { Found } from './found.ts';

/** More parties than a report blames in one breath. */
const LONGEST_LIST = 6;
/** "the nearby | Leonese state", "ELN | rebels": what may stand before a name and behind it. */
const BEFORE = /^(?:the|on|either|both|its|their|nearby|allied|banned|outlawed|local)$/u;
const BEHIND =
  /^(?:rebels?|militants?|fighters?|guerrillas|insurgents?|extremists?|terrorists?|jihadists?|separatists?|militias?|groups?)$/u;
/** Nobody begins to do something else here. */
const GOES_ON = /^(?:for|of|over|as|in|on|with|who|while|but|after|because|when|without)$/u;
/** What is said of all of them. */
const SAID_OF_ALL = /^(?:was|were|is|are|be|been|could|may|might|had|have|has|would|both)$/u;

/** "blamed the ELN, | the FARC and Leon", "the ELN or | the FARC was behind it": the others of a list whose first or last one is blamed. */
export function listedWith(sentence: ReadSentence, { actor, from }: Found): ActorMention[] {
  if (!actor || actor.level === 'individual') return [];
  return actor.from > from ? listedBehind(sentence, actor) : before(sentence, actor);
}

/** The others of a list of which this is the first, where nobody of it goes on to do something else. */
export function listedBehind(sentence: ReadSentence, actor: ActorMention): ActorMention[] {
  const { listed, isOpen } = listFrom(sentence, actor);
  const last = listed.at(-1);
  return last && (isOpen || isEnd(sentence, last)) ? listed : [];
}

/** The list before a verb that begins with one of those before the last. */
function before(sentence: ReadSentence, last: ActorMention): ActorMention[] {
  const { actors, words } = sentence;
  if (!SAID_OF_ALL.test(words[pastKind(words, last.to)]?.fold ?? '')) return [];
  for (const first of actors.slice(0, actors.indexOf(last)).slice(-LONGEST_LIST)) {
    const { listed, isOpen } = listFrom(sentence, first);
    if (!isOpen && listed.at(-1) === last) return [first, ...listed.slice(0, -1)];
  }
  return [];
}

/** Those who stand behind the first of a list; it is open where the last one is nobody with a name, as in "the ELN, the FARC and others". */
function listFrom(sentence: ReadSentence, first: ActorMention): { listed: ActorMention[]; isOpen: boolean } {
  const { words } = sentence;
  const listed: ActorMention[] = [];
  for (let last = first; listed.length < LONGEST_LIST; ) {
    const end = pastKind(words, last.to);
    const isCut = /^,\s/u.test(gapAfter(sentence, end - 1));
    const isLast = /^(?:and|or)$/u.test(words[end]?.fold ?? '');
    if (isLast === isCut && !(isLast && listed.length > 0)) return { listed: [], isOpen: false };
    const next = itemAt(sentence, isLast ? end + 1 : end);
    if (!next) return { listed: isLast ? listed : [], isOpen: isLast };
    listed.push(next);
    if (isLast) return { listed, isOpen: false };
    last = next;
  }
  return { listed: [], isOpen: false };
}

/** "ELN | rebels": the first word behind what they are. */
function pastKind(words: ReadSentence['words'], to: number): number {
  let end = to;
  while (end < to + 2 && BEHIND.test(words[end]?.fold ?? '')) end += 1;
  return end;
}

function itemAt({ words, actors }: ReadSentence, from: number): ActorMention | undefined {
  let k = from;
  while (k < from + 3 && BEFORE.test(words[k]?.fold ?? '')) k += 1;
  return actors.find((a) => a.from === k);
}

/** "blamed Leon and the ELN | for it", not "blamed Leon and the ELN | denied it". */
function isEnd(sentence: ReadSentence, { to }: ActorMention): boolean {
  const end = pastKind(sentence.words, to);
  const next = sentence.words[end];
  return !next || /[.,;:)"”]/u.test(gapAfter(sentence, end - 1)) || GOES_ON.test(next.fold);
}
