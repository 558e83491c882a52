import { eventNoun } from '../lexicon/event-words.ts';
import { agencyPhrases } from '../lexicon/lexicon.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { joined, type Word } from '../text/words.ts';
import { isOfficeNamed, lastOfName, nameBefore, OFFICES } from './named-speakers.ts';
import { SAYING } from './verbs-of-saying.ts';

/** Who says what a sentence says, and to which agency; null where the outlet says it in its own voice. */
export type Speech = { readonly speaker: string | null; readonly via: string | null };

const SPEAKERS = new Set(
  'official officials source sources police authorities authority spokesman spokeswoman spokesperson spokesmen ministry military army pentagon department statement commander governor minister secretary coalition resident residents witness witnesses mayor sheriff chief doctor doctors medics hospital government group troops command investigators prosecutors rescuers officer officers deputies detectives readout read-out summary ambassador embassy lawmaker administration agency house general colonel media newspaper firefighters paramedics leader adviser advisor aide villager villagers elder elders survivor survivors activist activists diplomat president premier chancellor king prosecutor investigator commissioner superintendent coroner expert experts analyst analysts lawmakers locals eyewitness eyewitnesses monitor monitors watchdog observatory envoy magistrate medic paramedic detective inspector sergeant lieutenant captain'.split(
    ' ',
  ),
);
const MAY_SPEAK = neededWords(SPEAKERS, OFFICES);
/** Somebody who speaks to the press by that name: "police", "a spokesman". */
export const isSpeakerNoun = (fold: string): boolean => SPEAKERS.has(fold);
const LEFT_STOPS = new Set(
  'in on at by from with and or was were is are has have had that said told to after when while as for against but which who whom , they he she will would could it according citing about including during following'.split(
    ' ',
  ),
);
const AFTER_SPEAKER = new Set(
  'have has had also today yesterday later late earlier on in monday tuesday wednesday thursday friday saturday sunday then initially reportedly this of the call a'.split(
    ' ',
  ),
);
const AGENCY_WORDS = neededWords(agencyPhrases.firstWords());
const NONE: Speech = { speaker: null, via: null };

/** The speech of every sentence; "they said" and a quotation that goes on keep the speaker before, "the readout" the body it is of. */
export function speechesOf(sentences: readonly ReadSentence[]): Speech[] {
  const speeches: Speech[] = [];
  let body: string | null = null;
  for (const sentence of sentences) {
    const sameParagraph = sentences[speeches.length - 1]?.paragraph === sentence.paragraph;
    const before = sameParagraph ? speeches.at(-1)! : NONE;
    const speech = speechOf(sentence, before, body);
    if (speech.speaker && BODY.test(speech.speaker)) body = speech.speaker;
    speeches.push(speech);
  }
  return speeches;
}

/** One that issues statements: "Pentagon", "White House", "Interior Ministry". */
const BODY = /^\p{Lu}[\p{L}.’']*(?: (?:(?:of|and|the) )?\p{Lu}[\p{L}.’']*)*$/u;
const DOCUMENT = /^(?:(?:the|a|an|that|its) )?(?:readout|read-out|statement|summary)$/iu;
const DOCUMENT_OF = /^(?:the |an? )?(.*\p{Lu}.*?) (?:readout|read-out|statement)$/u;
const ONE_OF_THEM = /^(?:the|one of the|that) (?:officials?|sources?)$/iu;

function speechOf(sentence: ReadSentence, before: Speech, body: string | null): Speech {
  const via = holdsAny(sentence, AGENCY_WORDS) ? agencyIn(sentence.words) : null;
  const said = speakerIn(sentence);
  if (said && DOCUMENT.test(said)) return { speaker: body ?? said, via };
  if (said && before.speaker && ONE_OF_THEM.test(said)) return { speaker: before.speaker, via: via ?? before.via };
  if (said || via) return { speaker: said ? (DOCUMENT_OF.exec(said)?.[1] ?? said) : null, via };
  if (!before.speaker) return NONE;
  const goesOn =
    /^["“‘]/u.test(sentence.text) ||
    /\b(?:they|he|she)(?: (?:also|later))? (?:said|added|told|stated)\b/iu.test(sentence.text) ||
    (/^[“"]?\p{Lu}/u.test(sentence.text) && /”$/u.test(sentence.text) && !sentence.text.includes('“'));
  return goesOn ? before : NONE;
}

function agencyIn(words: readonly Word[]): string | null {
  for (const hit of agencyPhrases.in(words)) {
    if (/^\p{Lu}/u.test(words[hit.from]!.raw))
      return joined(words, hit.from, hit.to).replace(/^(?:Associated Press)$/u, 'AP');
  }
  return null;
}

/** A noun of those who speak, beside a verb of speaking or behind "according to". */
function speakerIn(sentence: ReadSentence): string | null {
  if (!holdsAny(sentence, MAY_SPEAK)) return null;
  const { words } = sentence;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!.fold;
    if (
      !MAY_SPEAK.has(word) ||
      !(SPEAKERS.has(word) || isOfficeNamed(sentence, i)) ||
      (word === 'house' && words[i - 1]?.fold !== 'white') ||
      (SPEAKERS.has(words[i + 1]?.fold ?? '') && adjacent(sentence, i))
    )
      continue;
    const left = leftEdge(sentence, i);
    if (words[left]!.fold === 'no') continue;
    const last = lastOfName(sentence, i);
    if (speaksAfter(sentence, last) || speaksBefore(words, left)) return text(sentence, left, last);
    const name = nameBefore(sentence, left);
    if (name !== null && speaksBefore(words, name)) return text(sentence, name, left - 1);
  }
  return null;
}

function leftEdge(sentence: ReadSentence, i: number): number {
  let k = i;
  while (
    k > 0 &&
    i - k < 6 &&
    adjacent(sentence, k - 1) &&
    !LEFT_STOPS.has(sentence.words[k - 1]!.fold) &&
    !endsOther(sentence.words, k)
  ) {
    k -= 1;
    if (/^(?:the|a|an|two|three)$/u.test(sentence.words[k]!.fold)) break;
  }
  if (
    sentence.words[k]!.fold === 'the' &&
    sentence.words[k - 1]?.fold === 'of' &&
    sentence.words[k - 2]?.fold === 'one'
  )
    return k - 2;
  return sentence.words[k]!.fold === "'s" ? k + 1 : k;
}

const BEFORE_NAMES = new Set(
  'the a an one two three four several some senior top local unnamed anonymous former many most other both unidentified'.split(
    ' ',
  ),
);
/** "individuals US officials said", "an attack officials said": a plain noun before a name, and an event before those of an office, end another phrase. */
const endsOther = (words: readonly Word[], k: number): boolean =>
  (/^\p{Lu}/u.test(words[k]!.raw) && /^\p{Ll}/u.test(words[k - 1]!.raw) && !BEFORE_NAMES.has(words[k - 1]!.fold)) ||
  (eventNoun(words[k - 1]!.fold) !== undefined &&
    (BEFORE_NAMES.has(words[k]!.fold) ||
      /^(?:officials|authorities|police|sources|prosecutors|officers)$/u.test(words[k]!.fold)));

const adjacent = ({ text: whole, start, words }: ReadSentence, k: number): boolean =>
  isJoint(whole.slice(words[k]!.end - start, (words[k + 1]?.start ?? words[k]!.end + 9) - start));
const isJoint = (gap: string): boolean => gap === ' ' || /^[\s-]?$/u.test(gap);

function speaksAfter(sentence: ReadSentence, i: number): boolean {
  const rest = sentence.text.slice(sentence.words[i]!.end - sentence.start);
  const appositive = rest.startsWith(',') ? /^,\s(?:who|speaking|which|citing)[^,]{1,90},/u.exec(rest) : null;
  let k = i + 1;
  if (appositive)
    while (sentence.words[k] && sentence.words[k]!.start < sentence.words[i]!.end + appositive[0].length) k += 1;
  if (SPOKEN_FOR.test(rest) && /^(?:spokes\p{L}+|official|leader|commander)$/u.test(sentence.words[i]!.fold))
    return true;
  const reach = /^(?:readout|statement)$/u.test(sentence.words[i]!.fold) ? 24 : 6;
  for (let skipped = 0; skipped < reach && sentence.words[k]; skipped += 1, k += 1) {
    const word = sentence.words[k]!.fold;
    if (SAYING.has(word) || setsToll(sentence.words, i, k)) return true;
    if (!AFTER_SPEAKER.has(word) && !(sentence.words[i]!.fold === 'readout' || sentence.words[i]!.fold === 'statement'))
      return false;
  }
  return false;
}

/** "a spokesperson | for the Leonese fighters claimed": for whom he speaks stands before the verb. */
const SPOKEN_FOR =
  /^ (?:for|of) (?:the |an? )?(?:[\p{L}'’-]+ ){1,4}(?:has |have |had |also |later )?(?:said|says|claimed|told|added|announced|stated|insisted|confirmed)\b/u;

/** "police put the death toll at": who gives a toll says it; "some sources put it at" speaks for nobody who outweighs the outlet. */
export const setsToll = (words: readonly Word[], speaker: number, verb: number): boolean =>
  words[speaker - 1]?.fold !== 'some' &&
  /^(?:put|puts|raised|lowered|reduced|increased|cut|revised|corrected|updated)$/u.test(words[verb]!.fold) &&
  words.slice(verb + 1, verb + 5).some(({ fold }) => /^(?:toll|number|count|tally)$/u.test(fold));

function speaksBefore(words: readonly Word[], left: number): boolean {
  const before = words
    .slice(Math.max(0, left - 3), left)
    .map((w) => w.fold)
    .join(' ');
  return (
    /(?:according to|citing|(?:told|said|reported|made|given|issued|released|announced|confirmed|quoted|cited|provided|signed|statements?|reports?|comments?|briefing|tweet|announcement) by|statement from|said|says)$/u.test(
      before,
    ) && !/(?:blamed|claimed|fired|killed|injured|carried out|attacked|confirmed) by$/u.test(before)
  );
}

const DOCUMENTS = /(?:readout|read-out|statement)$/iu;

/** The words of a speaker, without the article before a name. */
function text({ text: whole, start, words }: ReadSentence, from: number, to: number): string {
  const said = whole.slice(words[from]!.start - start, words[to]!.end - start);
  const article = words[from]!.fold;
  const isDropped = article === 'the' || (/^an?$/u.test(article) && DOCUMENTS.test(words[to]!.raw));
  return isDropped && /^ \p{Lu}/iu.test(said.slice(article.length)) ? said.slice(article.length + 1) : said;
}
