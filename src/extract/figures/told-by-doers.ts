import { isCounted } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import { subjectOf } from '../finders/attribution/found.ts';
import { actorOf } from '../lexicon/lexicon.ts';
import type { ReadSentence } from '../mention.ts';
import { isSpeakerNoun, setsToll } from '../speech/speakers.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';

const TELLING = neededWords(
  'saying claiming adding said says claimed claims announced announces stated states declared boasted acknowledged admitted reported',
);
const NEEDED = neededWords(TELLING, 'put puts raised revised');
const REACH = 14;
/** How soon behind the verb it says that it speaks of itself. */
const NEAR = 6;
/** Nouns of what is said rather than of who says it: "in a statement". */
const NOBODY = /^(?:statement|media|agency|group|summary|command)$/u;
/** "The rebels said they had killed nine": armed people whom nobody names. */
const UNNAMED =
  /^(?:rebels|militants|insurgents|guerrillas|jihadists|extremists|separatists|gunmen|attackers|kidnappers)$/u;
const OWN = /^(?:it|its|they|their|having)$/u;

/** "The Red Front said it had killed 15 soldiers", "put the toll at 15": figures that an armed group gives are told by it. */
export function withDoersWords(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  if (!drafts.length || !holdsAny(sentence, NEEDED)) return [...drafts];
  return drafts.map((draft) => {
    const isOpen = isCounted(draft.field) && draft.speaker === undefined;
    const teller = isOpen ? doerTelling(sentence, draft.cue.start) : undefined;
    return teller === undefined ? draft : { ...draft, speaker: teller };
  });
}

/** The group that is the subject of the last verb of telling before the figure, and goes on to speak of itself; null where the outlet adds the figure. */
function doerTelling(sentence: ReadSentence, before: number): string | null | undefined {
  const { words } = sentence;
  const from =
    sentence.clauses.findLast(
      (clause) => words[clause.from]!.start <= before && isAfterSemicolon(sentence, clause.from),
    )?.from ?? 0;
  const verb = words.findLastIndex(({ end }, k) => k >= from && end <= before && tells(words, k));
  if (verb < 1 || /^(?:who|which|that)$/u.test(words[verb - 1]!.fold)) return undefined;
  const unnamed = words[verb - 1];
  if (unnamed && UNNAMED.test(unnamed.fold) && speaksOfItself(sentence, verb)) return unnamed.fold;
  const doer = subjectOf(sentence, verb, REACH);
  if (!doer || doer.level === 'state' || doer.level === 'individual') return undefined;
  const isOther = words.slice(doer.to, verb).some(({ fold }) => isSpeakerNoun(fold) && !NOBODY.test(fold));
  if (isOther || !(speaksOfItself(sentence, verb) || actorOf(doer.id))) return undefined;
  const between = words.slice(verb + 1).filter(({ start }) => start <= before);
  if (between[0]?.fold === 'responsibility') return undefined; // "claimed responsibility for the raid, wounding 31"
  if (isAside(between)) return speaksOfItself(sentence, verb) ? null : undefined;
  return doer.name;
}

const tells = (words: readonly Word[], k: number): boolean => TELLING.has(words[k]!.fold) || setsToll(words, k, k);

/** "…; | the ministry counts nine dead": somebody else goes on. */
const isAfterSemicolon = (sentence: ReadSentence, from: number): boolean =>
  from > 0 && gapAfter(sentence, from - 1).includes(';');

/** "said it was behind a raid | in which nine died", "a raid | that killed nine": what the raid is known for, in the outlet's own words. */
const isAside = (words: readonly Word[]): boolean =>
  words.some(
    ({ fold }, k) =>
      (/^(?:which|where)$/u.test(fold) && k > 0) || (fold === 'that' && HARM.test(words[k + 1]?.fold ?? '')),
  );

const HARM = /^(?:killed|wounded|injured|left|claimed|took)$/u;

/** "said it had", "claimed to have killed". */
function speaksOfItself({ words }: ReadSentence, verb: number): boolean {
  const behind = words.slice(verb + 1, verb + 1 + NEAR).map(({ fold }) => fold);
  return behind.some((fold) => OWN.test(fold)) || (behind[0] === 'to' && behind[1] === 'have');
}
