import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { personAt, personEndingAt } from '../../people/person-names.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { asWritten } from './as-written.ts';
import { isCut } from './aside-before.ts';
import { claimantBefore } from './claimant.ts';
import { foundPerson } from './found-person.ts';

const BAND =
  /^(?:groups?|grouplets?|organi[sz]ations?|factions?|cells?|networks?|gangs?|outfits?|commandos?|movements?|militias?|cartels?|units?|brigades?|communit(?:y|ies)|tribes?|separatists|rebels|militants|insurgents|extremists|fundamentalists|jihadists|islamists|terrorists|guerrillas|fighters|gunmen|bandits|pirates|settlers|herders|herdsmen|tribesmen|villagers|militiamen|activists|anarchists|nationalists|loyalists|republicans|dissidents|vigilantes|attackers|assailants|perpetrators|kidnappers|hijackers|hackers|individuals|persons|people|men|women|callers|youths|students|members)$/u;
const ONE =
  /^(?:individual|man|woman|male|female|person|caller|teenager|youth|boy|student|prisoner|inmate|voice|someone|somebody|attacker|assailant|gunman|shooter|bomber|suspect|perpetrator|kidnapper|hijacker|stabber|knifeman|driver)$/u;
const DETERMINER = /^(?:the|an?|some|several|many|various|other|another|these|those|one|two|three|four|five|ten|\d+)$/u;
const NOBODY = /^(?:no|any|neither|nor|which|what|whether|if|other|every|not|nobody)$/u;
/** Ends what a noun phrase may hold before its head. */
const STOPS =
  /^(?:and|or|but|by|to|in|on|at|of|for|from|with|as|after|before|while|when|that|who|he|she|it|they|is|are|was|were|has|have|had|said|says|say|believe|believes|think|thinks|suspect|suspects|however|although|including|later|claimed|told|by)$/u;
const BEFORE_VERB = /^(?:has|have|had|also|later|then|since|both|\p{L}+ly)$/u;
/** What may follow somebody who goes on to claim: "a caller | to a radio station", "a man | telephoned a paper and". */
const GOES_ON =
  /^(?:to|from|in|with|on|who|phoned|telephoned|called|rang|contacted|wrote|posted|sent|issued|released|was|were|surrendered|walked|turned)$/u;
const SAYS = /^(?:that|said|says|not|no|whether|if|told|denied|police|officials?|authorities)$/u;
const LONGEST_PHRASE = 7;
const LONGEST_ASIDE = 16;

/** Who claims without a name of a group: "separatists claimed", "an anonymous caller claimed", "Tom Rowe, a student, claimed". */
export function unnamedClaimant(sentence: ReadSentence, verb: number): ActorMention | null {
  let to = verb;
  while (to > 0 && BEFORE_VERB.test(sentence.words[to - 1]!.fold)) to -= 1;
  return isCut(sentence, to) ? beforeAside(sentence, to) : (phraseEnding(sentence, to) ?? whoWentOn(sentence, to));
}

/** Who is called so behind "claimed by": "a little-known group". */
export function unnamedClaimantAfter(sentence: ReadSentence, from: number): ActorMention | null {
  for (let k = from; k < from + LONGEST_PHRASE && sentence.words[k]; k += 1) {
    const { fold } = sentence.words[k]!;
    if (isHead(fold) && !isHead(sentence.words[k + 1]?.fold ?? ''))
      return withWhole(sentence, phraseEnding(sentence, k + 1));
    if (STOPS.test(fold) || !isJoined(sentence, k)) return null;
  }
  return null;
}

/** "a splinter group | of the ELN": named with what it is a part of. */
function withWhole(sentence: ReadSentence, part: ActorMention | null): ActorMention | null {
  if (part?.level !== 'class' || sentence.words[part.to]?.fold !== 'of') return part;
  const from = sentence.words[part.to + 1]?.fold === 'the' ? part.to + 2 : part.to + 1;
  const whole = sentence.actors.find((a) => a.from === from && a.level === 'group');
  return whole ? asWritten(sentence, part.from, whole.to, 'class') : part;
}

const isHead = (fold: string): boolean => BAND.test(fold) || ONE.test(fold);
const isJoined = (sentence: ReadSentence, k: number): boolean => /^[\s-]$/u.test(gapAfter(sentence, k));

/** A noun phrase of those who may claim, right before word `to`, as it is written without its article. */
function phraseEnding(sentence: ReadSentence, to: number): ActorMention | null {
  const { words } = sentence;
  const head = words[to - 1]?.fold ?? '';
  if (!isHead(head)) return null;
  let from = to - 1;
  while (from > 0 && to - from < LONGEST_PHRASE && isJoined(sentence, from - 1) && isInside(sentence, from - 1))
    from -= 1;
  const before = from > 0 && isJoined(sentence, from - 1) ? words[from - 1]!.fold : '';
  if (NOBODY.test(before) || NOBODY.test(words[from]!.fold)) return null;
  const of = before === 'of' ? from - 1 : words[from - 2]?.fold === 'of' ? from - 2 : -1;
  if (of > 0 && BAND.test(words[of - 1]!.fold)) return phraseOf(sentence, of, to);
  return asWritten(sentence, from, to, BAND.test(head) ? 'class' : 'individual');
}

/** "members of the Leon community", "a group of men": the whole of it. */
function phraseOf(sentence: ReadSentence, of: number, to: number): ActorMention | null {
  const first = phraseEnding(sentence, of);
  return first && asWritten(sentence, first.from, to, 'class');
}

const isInside = ({ words }: ReadSentence, k: number): boolean => {
  const { fold } = words[k]!;
  return !STOPS.test(fold) && !/^(?:the|an?|some)$/u.test(fold) && !NOBODY.test(fold);
};

/** "An individual, identified as Tom Rowe, | claimed", "Tom Rowe, a student, | claimed", "a man, who was later held, | claimed". */
function beforeAside(sentence: ReadSentence, to: number): ActorMention | null {
  const { words } = sentence;
  for (let k = to - 1; k > Math.max(0, to - LONGEST_ASIDE); k -= 1) {
    if (!isCut(sentence, k)) continue;
    const phrase = phraseEnding(sentence, k);
    if (phrase) return personNamedIn(sentence, k, to) ?? groupNamedIn(sentence, k, to) ?? phrase;
    if (!/^an?$/u.test(words[k]!.fold)) return null;
    const person = BAND.test(words[to - 1]!.fold) ? null : personEndingAt(sentence, k);
    return person ? foundPerson(sentence, person, 'claimed', k).actor : claimantBefore(sentence, k);
  }
  return null;
}

/** "identified as | Tom Rowe", "named as | Tom Rowe". */
function personNamedIn(sentence: ReadSentence, from: number, to: number): ActorMention | null {
  const as = sentence.words.slice(from, to).findIndex(({ fold }) => fold === 'as') + from;
  const isNaming = as > from && /^(?:identified|named)$/u.test(sentence.words[as - 1]!.fold);
  const person = isNaming ? personAt(sentence, as + 1) : null;
  return person?.name === as + 1 ? foundPerson(sentence, person, 'claimed', as).actor : null;
}

/** "A little-known group, | Red Dawn of Leon, | claimed": nothing but its name stands between the commas. */
export function groupNamedIn(sentence: ReadSentence, from: number, to: number): ActorMention | null {
  const named =
    isCut(sentence, from) && BAND.test(sentence.words[from - 1]!.fold) ? claimantBefore(sentence, to) : null;
  const first = sentence.words[from]!.fold === 'the' ? from + 1 : from;
  return named?.from === first && isCut(sentence, named.to) ? named : null;
}

/** "An anonymous caller to a newspaper | claimed", "a man telephoned a newspaper and | claimed": who opens the sentence or what stands behind its comma. */
function whoWentOn(sentence: ReadSentence, to: number): ActorMention | null {
  const { words } = sentence;
  for (let k = to - 1; k > Math.max(0, to - LONGEST_ASIDE); k -= 1) {
    const { fold } = words[k]!;
    if (SAYS.test(fold) || /[,;:]/u.test(gapAfter(sentence, k))) return null;
    if (!GOES_ON.test(fold) || !isHead(words[k - 1]!.fold)) continue;
    const phrase = phraseEnding(sentence, k);
    const opens = phrase && openingOf(sentence, phrase.from);
    return opens ? phrase : null;
  }
  return null;
}

/** Nothing but its article stands between a phrase and the beginning of its sentence or the comma before it. */
function openingOf(sentence: ReadSentence, from: number): boolean {
  const at = DETERMINER.test(sentence.words[from - 1]?.fold ?? '') ? from - 1 : from;
  return at === 0 || /[,;:]/u.test(gapAfter(sentence, at - 1)) || /^(?:and|but)$/u.test(sentence.words[at - 1]!.fold);
}
