import type { EventClass } from '../lexicon/event-words.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isHeadline } from '../text/headline.ts';

const PRESENT: ReadonlyMap<string, EventClass> = new Map(
  (
    [
      ['strike', 'strikes'],
      ['attack', 'attacks raids ambushes assaults kill kills injure injures wound wounds storm storms torch'],
      ['abduction', 'kidnaps abduct abducts'],
      ['killing', 'murders behead beheads massacres execute executes'],
      ['shooting', 'shoot shoots'],
    ] as const
  ).flatMap(([kind, verbs]) => verbs.split(' ').map((verb) => [verb, kind] as const)),
);
/** What a headline tells an event by. */
export const PRESENT_VERBS: Iterable<string> = [...PRESENT.keys()];
export const isPresentVerb = (fold: string): boolean => PRESENT.has(fold);
/** Before a plural noun: "two", "air", "rebel"; a verb has whoever does it before it. */
const NO_DOER =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|the|a|more|several|dozens|separate|twin|deadly|fresh|new|latest|recent|air|drone|missile|rocket|suicide|bomb|arson|knife|gun|acid|cyber|terror|terrorist|rebel|militant|coalition|of|in|on|after|and)$/u;
/** Behind a plural noun: a preposition, or the verb that it has. */
const NO_OBJECT =
  /^(?:in|on|at|by|of|near|across|against|from|to|as|after|amid|and|or|that|over|since|during|within|kill|kills|killed|killing|leave|leaves|left|wound|wounds|injure|injures|hit|hits|rock|rocks|shake|continue|mount|spread|claim|claimed|target|targeting|destroy|were|are|was|is|have|has|will|may|begin|intensify|resume|force|spark|trigger|raise|cause|prompt|draw|show|say|says|said)$/u;

/** "The group massacres seven farmers": hardly a plural noun where a count follows. */
const LONE = /^(?:massacres|murders|beheads|kidnaps|abducts)$/u;

/** The event that a headline tells in the present, by a word that may be a plural noun elsewhere: "Bus strikes mine", "Gunmen kill two". */
export function presentVerb(sentence: ReadSentence, i: number): EventClass | undefined {
  const { words } = sentence;
  const kind = PRESENT.get(words[i]!.fold);
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!kind || !before || !next) return undefined;
  if (LONE.test(words[i]!.fold) && numberAt(words, i + 1) && !NO_DOER.test(before.fold)) return kind;
  if (sentence.index > 0 || !isHeadline(sentence)) return undefined;
  const isAlone = gapAfter(sentence, i - 1) === ' ' && gapAfter(sentence, i) === ' ';
  return isAlone && !NO_DOER.test(before.fold) && !NO_OBJECT.test(next.fold) ? kind : undefined;
}
