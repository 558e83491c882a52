import { isCounted } from '../model/figure.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './finders/attribution/found.ts';
import type { ReadSentence } from './mention.ts';
import { holdsAny, neededWords } from './needed-words.ts';
import { isSpeakerNoun } from './speakers.ts';

const TELLING = neededWords(
  'saying claiming adding said says claimed claims announced announces stated states declared boasted acknowledged admitted reported',
);
const REACH = 14;
/** How soon behind the verb it says that it speaks of itself. */
const NEAR = 6;
/** Nouns of what is said rather than of who says it: "in a statement". */
const NOBODY = /^(?:statement|media|agency|group|summary|command)$/u;
const OWN = /^(?:it|its|they|their|having)$/u;

/** "The Red Front said it had killed 15 soldiers": figures that an armed group gives of what it did itself are told by it. */
export function withDoersWords(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  if (!drafts.length || !holdsAny(sentence, TELLING)) return [...drafts];
  return drafts.map((draft) => {
    const doer = isCounted(draft.field) && draft.speaker === undefined ? doerTelling(sentence, draft.cue.start) : null;
    return doer === null ? draft : { ...draft, speaker: doer };
  });
}

/** The group that is the subject of the last verb of telling before the figure, and goes on to speak of itself. */
function doerTelling(sentence: ReadSentence, before: number): string | null {
  const { words } = sentence;
  const verb = words.findLastIndex(({ fold, end }) => end <= before && TELLING.has(fold));
  if (verb < 1 || /^(?:who|which|that)$/u.test(words[verb - 1]!.fold) || !speaksOfItself(sentence, verb)) return null;
  const doer = subjectOf(sentence, verb, REACH);
  if (!doer || doer.level === 'state' || doer.level === 'individual') return null;
  const isOther = words.slice(doer.to, verb).some(({ fold }) => isSpeakerNoun(fold) && !NOBODY.test(fold));
  return isOther ? null : doer.name;
}

/** "said it had", "claimed to have killed". */
function speaksOfItself({ words }: ReadSentence, verb: number): boolean {
  const behind = words.slice(verb + 1, verb + 1 + NEAR).map(({ fold }) => fold);
  return behind.some((fold) => OWN.test(fold)) || (behind[0] === 'to' && behind[1] === 'have');
}
