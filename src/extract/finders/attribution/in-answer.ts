import type { Span } from '../../../model/quote.ts';
import type { ReadSentence } from '../../mention.ts';

/** Behind a deed: it answered another; "in response to the raid" says which, and may open a report. */
const ANSWER = /^[^.;!?]{0,120}?\bin (?:response|return|reply)\b(?! (?:to|for)\b)/u;
const RETURNED = /\b(?:returned|returning) (?:the )?fire\b|\bretaliatory\b/u;
const THE_DEED =
  /\b(?:the|this|these|those|both|its) (?:\p{L}+ ){0,2}(?:attacks?|bombings?|strikes?|raids?|blasts?)\b/u;
const OF_FIRING = /\b(?:fired|shelled|struck|hit|bombed|bombarded|launched|targeted|responded|shot)\b/u;

/** Is what a sentence behind the lead says of somebody what he did about the attack? "The army fired twenty shells in response." */
export function isInAnswer(sentence: ReadSentence, { start, end }: Span): boolean {
  if (sentence.index === 0) return false;
  const { text } = sentence;
  const behind = text.slice(start - sentence.start);
  const cue = text.slice(start - sentence.start, end - sentence.start);
  if (RETURNED.test(cue)) return true;
  const answer = ANSWER.exec(behind)?.[0];
  return answer !== undefined && OF_FIRING.test(answer) && !THE_DEED.test(answer);
}
