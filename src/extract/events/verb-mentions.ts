import { EVENT_VERBS, type EventClass, eventVerb } from '../lexicon/event-words.ts';
import type { Mention, ReadSentence } from '../mention.ts';
import type { Clause } from '../text/clauses.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { spanOf, type Word } from '../text/words.ts';
import { circumstances } from './mention-circumstances.ts';
import { countsBullets } from './noun-phrase.ts';
import { PRESENT_VERBS, presentVerb } from './present-verb.ts';
import { HOLDING, takesHostages } from './takes-hostages.ts';

const OFTEN = new Set(['often', 'repeatedly', 'frequently', 'routinely', 'regularly']);
const MODALS = new Set('will would could might may can should must'.split(' '));

const BEATEN = new Set('beat beaten stoned clubbed bludgeoned burned burnt'.split(' '));
const STEERED = new Set('drove drives driven driving steered crashed'.split(' '));
const HARM = new Set(
  'killed wounded injured dead died hurt slain martyred killing wounding injuring hurting'.split(' '),
);
const FALLEN = new Set('fell fallen landed'.split(' '));
/** No other word tells of an event as a verb. */
const MAY_TELL = neededWords(EVENT_VERBS, PRESENT_VERBS, HOLDING, BEATEN, STEERED, HARM, FALLEN);

/** An event told by a verb: "fired two rockets at", "was assassinated"; else by the harm that it did: "were killed". */
export function verbMention(sentence: ReadSentence, clause: Clause, alone: boolean): Mention | null {
  if (!holdsAny(sentence, MAY_TELL)) return null;
  for (const classOf of alone ? [eventVerb, harm] : [eventVerb]) {
    for (let i = clause.from; i < clause.to; i += 1) {
      const { fold } = sentence.words[i]!;
      if (!MAY_TELL.has(fold)) continue;
      const kind =
        classOf(fold, sentence.words[i + 1]?.fold) ??
        presentVerb(sentence, i) ??
        hostageTaking(sentence, i) ??
        beating(sentence, i) ??
        ramming(sentence, i) ??
        (alone ? falling(sentence, i) : undefined);
      if (
        kind &&
        !isNounHere(sentence.words, i) &&
        !isPurpose(sentence.words, i) &&
        !isNoDeed(sentence.words, i) &&
        !isTiedOn(sentence, i)
      )
        return verbMentionAt(sentence, clause, i, kind);
    }
  }
  return null;
}

const hostageTaking = ({ words }: ReadSentence, i: number): EventClass | undefined =>
  takesHostages(words, i) ? 'abduction' : undefined;

/** "beat a man to death", "was stoned to death". */
function beating({ words }: ReadSentence, i: number): EventClass | undefined {
  if (!BEATEN.has(words[i]!.fold)) return undefined;
  return words.slice(i + 1, i + 9).some(({ fold }, k, all) => fold === 'to' && all[k + 1]?.fold === 'death')
    ? 'killing'
    : undefined;
}

const VEHICLES = new Set('car truck van vehicle lorry bus suv pickup motorcycle tractor'.split(' '));

/** "drove a truck into a crowd". */
function ramming({ words }: ReadSentence, i: number): EventClass | undefined {
  if (!STEERED.has(words[i]!.fold)) return undefined;
  const into = words.slice(i + 1, i + 8).findIndex(({ fold }) => fold === 'into' || fold === 'through');
  return into > 0 && words.slice(i + 1, i + 1 + into).some(({ fold }) => VEHICLES.has(fold)) ? 'attack' : undefined;
}

const FALLING = /^(?:rockets?|missiles?|mortars?|shells?|projectiles?|rounds?|bombs?|drones?)$/u;

/** "Two rockets fell into a camp": told so in the lead; below it, where the rest of them came down. */
const falling = ({ words, index }: ReadSentence, i: number): EventClass | undefined =>
  FALLEN.has(words[i]!.fold) &&
  index <= 1 &&
  words[i + 1]?.fold !== 'to' &&
  words.slice(Math.max(0, i - 4), i).some(({ fold }) => FALLING.test(fold))
    ? 'strike'
    : undefined;

const harm = (fold: string): EventClass | undefined => (HARM.has(fold) ? 'attack' : undefined);

function verbMentionAt(sentence: ReadSentence, clause: Clause, i: number, kind: EventClass): Mention {
  const { words } = sentence;
  const { fold } = words[i]!;
  const dated = ({ start }: Word): boolean => sentence.times.some((t) => t.start <= start && start < t.end);
  const before = words.slice(Math.max(clause.from, i - 4), i).flatMap((w) => (dated(w) ? [] : w.fold));
  const modal =
    (isInfinitive(before) && !fold.endsWith('ing')) ||
    (before.some((w) => MODALS.has(w)) && !before.includes('have') && !before.includes('been'));
  const isOfADay = sentence.times.some((t) => !t.ofSpeech && t.days?.date_prec === 1 && t.start < words[i]!.start);
  const times = !countsBullets(kind) && !isOfADay && words.slice(i, clause.to).some((w) => w.raw === 'times');
  const many = times || before.some((w) => OFTEN.has(w));
  return {
    ...spanOf(words, i, i + 1),
    word: i,
    head: fold,
    class: kind,
    form: 'verb',
    extent: modal ? 'possible' : many ? 'series' : 'once',
    ...circumstances(sentence, clause, i, i),
    appositive: false,
  };
}

/** "burned | -out cars", "Spanish- | Occupied Navarre": half of a word that tells what something is like. */
const isTiedOn = ({ words, text, start }: ReadSentence, i: number): boolean =>
  /^-\p{Ll}/u.test(text.slice(words[i]!.end - start, words[i]!.end - start + 2)) ||
  (/^(?:occupied|seized|captured|besieged)$/u.test(words[i]!.fold) &&
    /\p{L}-$/u.test(text.slice(Math.max(0, words[i]!.start - start - 2), words[i]!.start - start)));

/** "a device, intended to target soldiers, went off": what it was for, in an aside. */
const isPurpose = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.fold === 'to' && /^(?:intended|meant|designed|aimed)$/u.test(words[i - 2]?.fold ?? '');

/** "was | fired by the mill", "| launched Operation Red Dawn": somebody lost his job, a campaign began. */
const isNoDeed = (words: readonly Word[], i: number): boolean =>
  (words[i]!.fold === 'launched' && words[i + 1]?.raw === 'Operation') ||
  (words[i]!.fold === 'fired' &&
    /^(?:was|were|been|being|got)$/u.test(words[i - 1]?.fold ?? '') &&
    !/^(?:on|upon|at|into|towards?|in|across|over|during|outside|inside|near)$/u.test(words[i + 1]?.fold ?? '') &&
    !words.slice(Math.max(0, i - 8), i).some(({ fold }) => FIRED.test(fold)));

/** What is fired. */
const FIRED =
  /^(?:shots?|shells?|rounds?|bullets?|guns?|gunshots?|weapons?|rifles?|pistols?|rockets?|missiles?|mortars?|projectiles?|grenades?|gas|cannons?|flares?|salvos?|barrage|volley|drones?|artillery|rpgs?|torpedo(?:es)?|they|it|which|that|casings?|\d+)$/u;

const isModal = (fold: string): boolean => fold === 'to' || MODALS.has(fold);

/** "to attack", "to be attacked": not done yet, unless somebody "attempted to" or is "said to be wounded". */
function isInfinitive(before: readonly string[]): boolean {
  const to = before.at(-1) === 'be' ? -2 : -1;
  const told = before.at(to - 1) ?? '';
  const isTold = to === -2 && /^(?:was|were|is|are)$/u.test(before.at(to - 2) ?? '');
  if (isTold && /^(?:said|reported|believed|known|thought|understood)$/u.test(told)) return false;
  return before.at(to) === 'to' && !/^(?:attempted|tried|managed)$/u.test(told);
}

/** "a target", "the hit": the same letters as a noun. */
const isNounHere = (words: readonly Word[], i: number): boolean =>
  /^(?:a|an|the|of|frequent|his|her|their|its|no|those)$/u.test(words[i - 1]?.fold ?? '') ||
  (words[i]!.fold === 'landed' &&
    /^(?:plane|aircraft|airliner|flight|jet|helicopter|crew|pilot|they)$/u.test(words[i - 1]?.fold ?? '')) ||
  (/^(?:target|attack|shooting)$/u.test(words[i]!.fold) && !isModal(words[i - 1]?.fold ?? ''));
