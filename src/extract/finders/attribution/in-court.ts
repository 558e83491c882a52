import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { type PersonName, personAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { neededWords } from '../../text/needed-words.ts';
import { asWritten } from './as-written.ts';
import { CRIMES, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { foundPerson } from './found-person.ts';
import { isAttack } from './is-attack.ts';
import { beforeAuxiliaries, calledBefore } from './names-before.ts';

const COURT = neededWords(
  'sentenced sentences jailed jails imprisoned convicted convicts indicted accused guilty given handed received got charged trial faces',
);
const PENALTY = /^(?:sentences?|terms?|imprisonment|prison|jail|life|death)$/u;
const LONGEST_PENALTY = 9;
const LONGEST_CHARGE = 22;
const TIE = /^(?:for|of|over|with|on|in)$/u;
const CHARGE = /^(?:murders?|manslaughter|homicide|terrorism|stabbing|arson|killings?)$/u;
/** "for | murdering four": what somebody did himself, and not "for | hiding him". */
const DOING =
  /^(?:murdering|killing|shooting|stabbing|bombing|attacking|carrying|planning|plotting|committing|perpetrating|masterminding|orchestrating|organi[sz]ing|leading|taking|opening|planting|detonating|ramming)$/u;

/** One person, called by name, whom a court tries or punishes for the deed: "Tom Rowe was sentenced to life for the raid", "a jury found Tom Rowe guilty of murder". */
export function inCourt(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  for (let at = indexOf(sentence, clause, COURT); at >= clause.from && at < clause.to; at += 1) {
    const people = COURT.has(sentence.words[at]!.fold) ? guilty(sentence, clause, at) : [];
    if (people.length === 0) continue;
    const by = courtIn(sentence, clause);
    return people.map((person) => ({ ...foundPerson(sentence, person, 'blamed', at), ...(by ? { by } : {}) }));
  }
  return [];
}

type Named = Pick<PersonName, 'name' | 'to'>;

function guilty(sentence: ReadSentence, clause: ReadClause, at: number): readonly Named[] {
  const { words } = sentence;
  if (words.slice(Math.max(clause.from, at - 3), at).some(({ fold }) => NEGATIONS.has(fold))) return [];
  const isPenal = !/^(?:given|handed|received|got)$/u.test(words[at]!.fold);
  if (!isPenal && !words.slice(at + 1, at + 1 + LONGEST_PENALTY).some(({ fold }) => PENALTY.test(fold))) return [];
  const people = tried(sentence, clause, at);
  return people.length > 0 && isForDeed(sentence, at) ? people : [];
}

/** Whom the words are said of: behind an active verb, before a passive one. */
function tried(sentence: ReadSentence, { from }: ReadClause, at: number): readonly Named[] {
  const { words } = sentence;
  const isGuilty = words[at]!.fold === 'guilty';
  const found = isGuilty
    ? words.slice(Math.max(from, at - 5), at).findLastIndex(({ fold }) => /^f(?:ound|inds)$/u.test(fold))
    : 0;
  if (found < 0) return [];
  const verb = isGuilty ? Math.max(from, at - 5) + found : at;
  const whom = personAt(sentence, verb + 1);
  if (whom?.name === verb + 1 && whom.to - whom.name > 1) return isGuilty && whom.to !== at ? [] : [whom];
  const first = beforeAuxiliaries(sentence, verb);
  const isActive = /^(?:received|got|faces)$/u.test(words[verb]!.fold);
  const isPassive = words.slice(first, verb).some(({ fold }) => /^(?:is|are|was|were|been|being)$/u.test(fold));
  const isDirect = isActive || (isPassive && !/^(?:charged|trial)$/u.test(words[verb]!.fold));
  const appeared = isDirect ? first : appearing(words, from, verb);
  if (appeared < 0) return [];
  const last = beforeAuxiliaries(sentence, appeared);
  const isRelative = words[last - 1]?.fold === 'who' && /^,/u.test(gapAfter(sentence, last - 2)); // "Tom Rowe, who was sentenced"
  return calledBefore(sentence, isRelative ? last - 1 : last);
}

/** "Tom Rowe | appeared in court charged with murder", "Tom Rowe | is on trial for murder"; -1 for nowhere. */
function appearing(words: ReadSentence['words'], from: number, at: number): number {
  const near = Math.max(from, at - LONGEST_PENALTY);
  const verb = words
    .slice(near, at)
    .findLastIndex(({ fold }) => /^(?:appear(?:s|ed)|went|goes|stood|stands|is|was)$/u.test(fold));
  const isThere = words.slice(near + verb, at + 1).some(({ fold }) => /^(?:court|trial)$/u.test(fold));
  return verb >= 0 && isThere ? near + verb : -1;
}

/** "to death for the raid", "of murdering four", "for his part in the raid": said behind the word of the court or at the head of the sentence. */
function isForDeed({ words }: ReadSentence, at: number): boolean {
  const isHead = words[0]?.fold === 'for' && /^(?:his|her|their)$/u.test(words[1]?.fold ?? '');
  return isDeedIn(words, at + 1, at + LONGEST_CHARGE) || (isHead && isDeedIn(words, 0, at));
}

/** "for | murder", and not "for hiding rifles used in | the raid". */
function isDeedIn(words: ReadSentence['words'], from: number, to: number): boolean {
  let isOfOther = false;
  for (let k = from; k < Math.min(words.length, to); k += 1) {
    if (!TIE.test(words[k]!.fold)) continue;
    const next = words[k + 1]?.fold ?? '';
    if (DOING.test(next)) return true;
    if (/ing$/u.test(next) && !isAttack(next)) isOfOther = true;
    else if (words[k - 1]?.fold === 'and') isOfOther = false;
    if (isOfOther) continue;
    if (words.slice(k + 1, k + 6).some(({ fold }) => CHARGE.test(fold) || CRIMES.has(fold) || isAttack(fold)))
      return true;
  }
  return false;
}

/** "a Leonese | court", "the jury": who says so. */
function courtIn(sentence: ReadSentence, { from, to }: ReadClause): ActorMention | null {
  const { words } = sentence;
  const court = from + words.slice(from, to).findIndex(({ fold }) => /^(?:court|jury|tribunal|judges?)$/u.test(fold));
  if (court < from) return null;
  let first = court;
  while (first > from && court - first < 3 && !/^(?:an?|the|by|in|before|at|of)$/u.test(words[first - 1]!.fold))
    first -= 1;
  return asWritten(sentence, first, court + 1, 'individual');
}
