import { samePlace } from '../../model/same-place.ts';
import type { Draft } from '../draft.ts';
import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import type { PlaceMention } from '../places/place-mention.ts';
import type { EventFile, Filed, Placement } from './event-file.ts';

/** Characters behind the words of a statement in which its object begins. */
const NEAR = 40;

/**
 * The event that a statement on responsibility is about where its clause was filed under a series or a possibility: the
 * one that the report is about, unless the series itself is what was claimed. "The ELN claimed both bombings", "took
 * responsibility and vowed further attacks".
 */
export function objectOfStatement(draft: Draft, clause: ReadClause, { main }: Filed): Placement | null {
  if (draft.field !== 'attribution' || !main) return null;
  const { cue, sentence, value } = draft;
  if (isOnlyInAside(cue, clause) && !OPENS_WITH_CLAIM.test(sentence.text.slice(cue.start - sentence.start)))
    return { file: main, because: 'what is said in passing of the one who speaks is no object' };
  const object = clause.mentions.find((m) => m.end > cue.start && m.start - cue.end < NEAR) ?? clause.mentions[0];
  if (!object) return null;
  if (value.stance === 'denied' && object.extent === 'possible')
    return { file: main, because: 'who denies any deed denies the one that the report is about' };
  const isClaimed = cue.start - object.end < NEAR && object.start - cue.end < NEAR;
  if (object.extent === 'series' && isClaimed && isAmong(object, main, sentence))
    return { file: main, because: 'what the report is about is among those that are claimed' };
  const between = sentence.text.slice(cue.end - sentence.start, Math.max(cue.end, object.start) - sentence.start);
  if (between.length >= NEAR || GOES_ON.test(between) || isOfAllTold(object, clause))
    return { file: main, because: 'what is claimed is what the report is about' };
  return null;
}

const AMONG = /\b(?:among (?:them|these|which)|including|one of (?:them|which))\b,?\s/u;
const THE_ONE = /^(?:the|this|that) (?:one|latest)\b/u;

/** "claims of responsibility | for earlier raids came from the ELN": its object is told before who makes it. */
const OPENS_WITH_CLAIM = /^(?:claim|responsib|credit)/iu;

/** "said it had mounted nine raids, | among them one on a mill in Leon", "claimed a string of attacks, | including the one on the mill". */
function isAmong(object: Mention, main: EventFile, { text, start, places }: ReadSentence): boolean {
  const behind = text.slice(object.end - start);
  const among = AMONG.exec(behind);
  if (!among) return false;
  const from = among.index + among[0].length;
  if (THE_ONE.test(behind.slice(from))) return true;
  const isThere = ({ place, start: at }: PlaceMention): boolean =>
    at >= object.end + from && samePlace(place, main.place);
  return places.some(isThere);
}

/** "the ELN, who have fought many battles, said they were behind | it": the deeds of an aside. */
const isOnlyInAside = (cue: Draft['cue'], { mentions }: ReadClause): boolean =>
  mentions.length > 0 && mentions.every((m) => m.start > cue.start && m.end < cue.end);

/** "claimed it | and promised further attacks": the next deed is no object. */
const GOES_ON = /\b(?:and|but|while|who)\b|[,;]/u;

/** "the ELN denied a hand in either blast", "claimed both attacks": the one that the report is about is among them. */
export function ofEither(draft: Draft, { mentions, sentence }: ReadClause, { main }: Filed): Placement | null {
  const isOfAll = mentions.length > 0 && mentions.every((m) => isEither(m, sentence.words) && !m.place && !m.time);
  return main && draft.field === 'attribution' && isOfAll
    ? { file: main, because: 'what is said of both is said of what the report is about' }
    : null;
}

const isEither = ({ word }: Mention, words: ReadClause['sentence']['words']): boolean =>
  /^(?:either|neither)$/u.test(words[word - 1]?.fold ?? '');

/** "both attacks", "either attack", "the attacks": those that the report has told of. */
function isOfAllTold({ extent, form, place, time, word }: Mention, { sentence: { words } }: ReadClause): boolean {
  if (extent !== 'series' || place || time) return false;
  const isBoth = words.slice(Math.max(0, word - 3), word).some(({ fold }) => /^(?:both|either|neither)$/u.test(fold));
  return isBoth || form === 'the' || form === 'that';
}
