import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { ATTACKERS } from './attackers.ts';
import { claimantAfter } from './claimant.ts';
import { NEGATIONS, PERFORMED } from './deed-words.ts';
import { actorAfter, type Found, indexOf } from './found.ts';
import { unlistedAfter } from './unlisted-after.ts';
import { unnamedAfter } from './unnamed.ts';

const HALLMARKS = neededWords('hallmark hallmarks trademark trademarks signature earmarks imprint fingerprints marks');
const SIGNED = neededWords('signed');
/** What falls on somebody: suspicion, or the focus of an inquiry. */
const SUSPICION = neededWords('suspicion suspicions focus');
const POINTING = neededWords('point pointed points pointing');
/** What else is done with a finger. */
const AIMING = neededWords('aimed aims aiming directed directs directing levelled leveled turned trained');
/** What points to somebody: "bears the hallmarks of X", "suspicion fell on X", "police pointed to X", "the gunmen belonged to X". */
export function pointed(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  return (
    hallmarks(sentence, clause) ??
    signed(sentence, clause) ??
    suspicionOn(sentence, clause) ??
    at(sentence, clause) ??
    ofWhom(sentence, clause) ??
    []
  );
}

function hallmarks(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const mark = indexOf(sentence, clause, HALLMARKS);
  return mark >= 0 && sentence.words[mark + 1]?.fold === 'of' && !isNegated(sentence, clause, mark)
    ? suspected(sentence, clause, mark, mark + 2)
    : null;
}

/** "leaflets signed by X were found at the scene". */
function signed(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const sign = indexOf(sentence, clause, SIGNED);
  if (sign < 1 || words[sign + 1]?.fold !== 'by') return null;
  const isLeft = words.slice(clause.from, clause.to).some((w) => /^(?:found|left|scattered|strewn)$/u.test(w.fold));
  return isLeft ? suspected(sentence, clause, sign, sign + 2) : null;
}

/** "suspicion is likely to fall on X", "suspicion immediately fell on X", "the focus has fallen on X". */
function suspicionOn(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const noun = indexOf(sentence, clause, SUSPICION);
  if (noun < 0 || (words[noun]!.fold === 'focus' && !isOfInquiry(sentence, noun))) return null;
  const verb = words.slice(noun + 1, noun + 9).findIndex((w) => FALLS.test(w.fold)) + noun + 1;
  const on = words.slice(verb + 1, verb + 4).findIndex((w) => /^(?:on|upon|to|towards?)$/u.test(w.fold)) + verb + 1;
  if (verb <= noun || on <= verb || words.slice(Math.max(0, noun - 1), verb).some((w) => NEGATIONS.has(w.fold)))
    return null;
  const other = unnamedAfter(sentence, on + 1) ?? unlistedAfter(sentence, on + 1);
  return (
    suspected(sentence, clause, noun, on + 1, isNamedBehind(words, on) ? LONGEST_NAME : 6) ??
    (other && other.to <= clause.to ? [{ stance: 'suspected', actor: other, from: noun, to: other.to }] : null)
  );
}

/** "Police sources said the | focus | had fallen on". */
const isOfInquiry = ({ words, text }: ReadSentence, noun: number): boolean =>
  words[noun - 1]?.fold === 'the' &&
  /^(?:has|had)$/u.test(words[noun + 1]?.fold ?? '') &&
  /\b(?:sources|police|investigators?|detectives|agencies)\b/iu.test(text);

/** "a separatist group | known as". */
const isNamedBehind = (words: ReadSentence['words'], on: number): boolean =>
  words.slice(on, on + LONGEST_NAME).some(({ fold }) => /^(?:known|called|calling|named)$/u.test(fold));
const LONGEST_NAME = 12;

const FALLS =
  /^(?:falls?|fell|fallen|falling|cent(?:er|re)(?:d|s)|focus(?:s?ed|s?ing|es)|turn(?:s|ed)|rest(?:s|ed)|lands?|landed)$/u;

/** "pointed the finger at X", "had pointed to X" where somebody is named right behind. */
function at(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { words } = sentence;
  const point = indexOf(sentence, clause, POINTING);
  const verb = point < 0 ? indexOf(sentence, clause, AIMING) : point;
  if (verb < 0) return null;
  const rest = words.slice(verb + 1, verb + 8).map((w) => w.fold);
  const isTo =
    point >= 0 &&
    (/^(?:to|at)$/u.test(rest[0] ?? '') ||
      (/^(?:instead|rather|also|directly)$/u.test(rest[0] ?? '') && rest[1] === 'to'));
  const to = isTo
    ? verb + rest.findIndex((fold) => /^(?:to|at)$/u.test(fold)) + 2
    : rest.slice(0, 4).some((f) => f.startsWith('finger'))
      ? verb + rest.findIndex((f) => /^(?:at|towards?)$/u.test(f)) + 2
      : -1;
  if (to <= verb + 1 || isNegated(sentence, clause, verb)) return null;
  const found = suspected(sentence, clause, verb, to, 3);
  return found && (!isTo || found[0]!.actor!.level !== 'state') ? found : null;
}

const TIE =
  /^(?:belong(?:ed|ing|s)?|members?|from|linked|tied|loyal|affiliated|associated|part|fighters|guerrillas|militants|operatives?|supporters?|followers?|sympathi[sz]ers?)$/u;

const LONGEST_RELATIVE = 16;

/** "the attackers belonged to X", "the gunmen were members of X". */
function ofWhom(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const those = thoseWho(sentence, clause);
  if (those !== null) return ofThem(sentence, clause, those);
  let who = indexOf(sentence, clause, ATTACKERS);
  for (let tried = 0; who >= 0 && tried < MOST_TRIED; tried += 1) {
    const found = ofThem(sentence, clause, who);
    if (found) return found;
    who = indexOf(sentence, { ...clause, from: who + 1 }, ATTACKERS);
  }
  return null;
}

/** More than so many attackers no clause tells of. */
const MOST_TRIED = 4;

function ofThem(sentence: ReadSentence, clause: ReadClause, who: number): readonly Found[] | null {
  const { words } = sentence;
  if (who < 0 || (words[who]!.fold === 'men' && words[who - 1]?.fold !== 'the')) return null;
  if (words.slice(who, who + 8).some((w) => NEGATIONS.has(w.fold))) return null;
  if (words.slice(Math.max(0, who - 3), who).some(({ fold }) => /^(?:whether|if)$/u.test(fold))) return null;
  const own = areThey(sentence, who);
  if (own) return [own];
  const reach = words[who + 1]?.fold === 'who' || words[who]!.fold === 'who' ? LONGEST_RELATIVE : 7;
  const tie = words.slice(who + 1, who + reach).findIndex((w) => TIE.test(w.fold)) + who + 1;
  const between = words.slice(who + 1, tie).map((w) => w.fold);
  const isTold =
    between.some((f) => /^(?:were|was|are|is|be)$/u.test(f)) ||
    between.at(-1) === 'came' ||
    /^belong(?:ed|s)?$/u.test(words[tie]?.fold ?? '');
  if (tie <= who || !isTold || (words[who]!.fold !== 'who' && between.some((f) => eventNoun(f)))) return null;
  const found =
    suspected(sentence, clause, who, tie + 1, 2) ??
    unlisted(sentence, who, tie) ??
    suspected(sentence, clause, who, tie + 1, 5);
  const isOfState = words[tie]!.fold.startsWith('member') && !/^(?:former|ex|retired)$/u.test(words[tie - 1]!.fold);
  return found && (found[0]!.actor!.level !== 'state' || isOfState) ? found : null;
}

/** "those | who carried out the attack were members of X": the word "who"; null where none did it. */
function thoseWho({ words }: ReadSentence, { from, to }: ReadClause): number | null {
  const who = words
    .slice(from, to)
    .findIndex(({ fold }, k, all) => fold === 'who' && /^(?:those|men|people)$/u.test(all[k - 1]?.fold ?? ''));
  const verb = words[from + who + 1]?.fold ?? '';
  return who > 0 && (PERFORMED.has(verb) || /^(?:attacked|stormed|bombed|ambushed)$/u.test(verb)) ? from + who : null;
}

/** "the attackers were | ELN rebels". */
function areThey({ words, actors }: ReadSentence, who: number): Found | null {
  let k = who + 1;
  while (k < who + 4 && /^(?:were|are|was|is|all|\p{L}+ly)$/u.test(words[k]?.fold ?? '')) k += 1;
  const actor = k > who + 1 ? actors.find((a) => a.from === k && a.level === 'group') : undefined;
  return actor && actor.to < k + 5 ? { stance: 'suspected', actor, from: who, to: actor.to } : null;
}

/** "belonged to Sons of Leon": a name in no list. */
function unlisted(sentence: ReadSentence, from: number, tie: number): readonly Found[] | null {
  const isNamed = sentence.words[tie]!.fold === 'belonged' && sentence.words[tie + 1]?.fold === 'to';
  const actor = isNamed ? claimantAfter(sentence, tie + 2) : null;
  return actor && [{ stance: 'suspected', actor, from, to: actor.to }];
}

function suspected(
  sentence: ReadSentence,
  clause: ReadClause,
  from: number,
  at: number,
  reach = 6,
): readonly Found[] | null {
  const actor = actorAfter(sentence, at, reach);
  return actor && actor.from < clause.to ? [{ stance: 'suspected', actor, from, to: actor.to }] : null;
}

const isNegated = ({ words }: ReadSentence, clause: ReadClause, k: number): boolean =>
  words.slice(Math.max(clause.from, k - 5), k).some((w) => NEGATIONS.has(w.fold));
