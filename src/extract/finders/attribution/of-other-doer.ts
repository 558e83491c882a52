import type { ActorMention } from '../../actors/actor-mention.ts';
import type { Mention, ReadSentence } from '../../mention.ts';
import { DEEDS } from './deed-words.ts';
import { isDoneToAttackers } from './done-to-attackers.ts';
import { isAnswer } from './is-answer.ts';
import { isOffice } from './is-office.ts';

/** "troops clashed with rebels": a deed of both. */
const isMutual = ({ words }: ReadSentence, { class: kind, word }: Mention): boolean =>
  kind === 'clash' && words[word + 1]?.fold === 'with';

/** "warned that rebels would | attack". */
export const isToCome = (words: ReadSentence['words'], verb: number): boolean =>
  /^(?:would|could|might|may|will)$/u.test(words[verb - 1]?.fold ?? '');

/** "a hunt by Leon for the gunmen suspected of | shooting", "Leon's deadliest | attack since": whom they hunt, where it was. */
const isNotItsOwn = ({ words }: ReadSentence, { to }: ActorMention, deed: number): boolean =>
  words
    .slice(to, deed)
    .some(
      ({ fold }) =>
        /^(?:attackers?|gunm[ae]n|suspects?|killers?)$/u.test(fold) ||
        (/^(?:deadliest|worst|bloodiest)$/u.test(fold) && words[deed + 1]?.fold !== 'on'),
    );

/** "Leonese school | blast", "the Leonese embassy | bombing": whose house it was; "Leonese school raid" may be Leon's. */
const isOfHouse = ({ words }: ReadSentence, { to }: ActorMention, deed: number): boolean =>
  /^(?:attacks?|bombings?|blasts?|explosions?|shootings?|stabbings?|massacres?|killings?|sieges?|bombs?)$/u.test(
    words[deed]!.fold,
  ) &&
  HOUSE.test(words[deed - (BY_HIMSELF.test(words[deed - 1]?.fold ?? '') ? 2 : 1)]?.fold ?? '') &&
  deed > to;

/** "Leonese | explosion": where it was. */
const isWhereItWas = ({ words }: ReadSentence, { to }: ActorMention, deed: number): boolean =>
  deed === to && /^(?:explosions?|blasts?)$/u.test(words[deed]!.fold);

/** "Leonese tourists | stabbed near Toledo": what was done to people from there. */
const isDoneToItsPeople = ({ words }: ReadSentence, { to, adjective }: ActorMention, deed: number): boolean =>
  adjective === true &&
  deed > to &&
  DEEDS.has(words[deed]!.fold) &&
  /^(?:in|near|at|outside|on)$/u.test(words[deed + 1]?.fold ?? '');

const BY_HIMSELF = /^(?:suicide|car|truck|bomb|gun|knife)$/u;
const HOUSE =
  /^(?:school|university|college|mosque|church|cathedral|temple|shrine|synagogue|airport|hotel|restaurant|cafe|nightclub|club|market|mall|hospital|clinic|embassy|consulate|stadium|theatre|theater|museum|station|metro|subway|train|bus|bank|prison|mine|wedding|parade|rally|funeral|resort|beach|concert|parliament)$/u;

/** "stormed by Chilean | special forces": to end what others did there. */
export const isSentToHelp = ({ words }: ReadSentence, { from, to, level }: ActorMention): boolean =>
  level === 'state' &&
  words
    .slice(from, to + 3)
    .some(({ fold }) => /^(?:police|special|elite|security|commandos?|swat|rescuers?|gendarmes?)$/u.test(fold));

const foldsTo = ({ words }: ReadSentence, last: number): string[] => words.slice(0, last + 1).map(({ fold }) => fold);

/** "soldiers and rebels clashed", "shot out the tyres", "drones were shot down", "stabbed two people | and was shot by soldiers": no deed of the state. */
export const isOfOther = (sentence: ReadSentence, mention: Mention, actor: ActorMention): boolean =>
  isMutual(sentence, mention) ||
  isNotItsOwn(sentence, actor, mention.word) ||
  isOfHouse(sentence, actor, mention.word) ||
  isWhereItWas(sentence, actor, mention.word) ||
  isDoneToItsPeople(sentence, actor, mention.word) ||
  (actor.from > mention.word && isOffice(sentence.words, actor.to)) ||
  (sentence.words[mention.word]!.fold === 'stormed' && isSentToHelp(sentence, actor)) ||
  isAnswer(sentence.words, mention.word) ||
  (actor.from > mention.word && isDoneToAttackers(foldsTo(sentence, mention.word), mention.word)) ||
  sentence.words
    .slice(mention.word + 1, actor.from)
    .some(({ fold }, k, all) => fold === 'and' && /^(?:was|were|later|then)$/u.test(all[k + 1]?.fold ?? ''));

/** "to prevent a | raid by rebels", "foiled another | attack by them", "a bombing | plot": it did not happen. */
export const isAverted = ({ words }: ReadSentence, deed: number): boolean =>
  /^(?:plots?|plans?|threats?|campaign|spree)$/u.test(words[deed + 1]?.fold ?? '') ||
  words
    .slice(Math.max(0, deed - 4), deed)
    .some(({ fold }) => /^(?:(?:prevent|avert|foil|thwart)(?:s|ed|ing)?|repel|pre-empt)$/u.test(fold));
