import { actorPhrases } from '../lexicon/lexicon.ts';
import { isCapitalised, type Word } from '../text/words.ts';

const STRIKE = new Set(
  'hit hits hitting struck strike strikes striking attacked attack attacks attacking targeted target targeting stormed storm storming bombed bomb bombs bombing pounded pound pounding rocked rock rocking shelled shelling raided raid raids raiding overran overrun overruns overrunning captured capture captures seized seize seizes besieged bombarded hammered pummelled pummeled shook shake shakes shaking jolted'.split(
    ' ',
  ),
);
/** What strikes towns rather than people: a bullet may hit somebody who is called like one. */
const STRIKERS = new Set(
  'missile missiles rocket rockets drone drones shell shells bomb bombs strike strikes airstrike airstrikes raid raids jet jets plane planes aircraft warplanes helicopters artillery explosion explosions blast blasts force forces troops soldiers army rebels militants gunmen insurgents fighters militiamen jihadists extremists terrorists guerrillas attackers shelling bombardment fire mortars action attack attacks bombing bombings'.split(
    ' ',
  ),
);
/** "a drone that was meant to strike | Toledo": people are not struck by what is meant to hit a place. */
const MEANT = /^(?:meant|intended|designed|programmed|aimed|launched)$/u;
const WAS = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
const REACH = 5;

/** A town is where it happened that missiles hit, that rebels attacked, that was shelled by somebody's forces. */
export const isStruck = (words: readonly Word[], from: number, to: number): boolean =>
  isObject(words, from) || isSubject(words, to) || isFoughtFor(words, from);

/** "an offensive to retake | Toledo", "the battle for | Toledo". */
const isFoughtFor = (words: readonly Word[], from: number): boolean =>
  /^(?:retak(?:e|ing)|retook|recaptur(?:e|ed|ing))$/u.test(words[from - 1]?.fold ?? '') ||
  (words[from - 1]?.fold === 'for' && /^(?:battles?|fight|fighting)$/u.test(words[from - 2]?.fold ?? ''));

/** "Missiles hit …", "gunmen have attacked …". */
function isObject(words: readonly Word[], from: number): boolean {
  if (!STRIKE.has(words[from - 1]?.fold ?? '')) return false;
  if (words[from - 2]?.fold === 'to' && MEANT.test(words[from - 3]?.fold ?? '')) return true;
  const first = Math.max(0, from - 1 - REACH);
  return holdsStriker(words.slice(first, from - 1)) || isGroupBefore(words, first, from - 1);
}

/** "ELN members attack", "the ELN also raids": whoever stands before the verb is an armed group. */
function isGroupBefore(words: readonly Word[], first: number, verb: number): boolean {
  for (let k = first; k < verb; k += 1) {
    const hit = isCapitalised(words[k]) ? actorPhrases.at(words, k) : null;
    if (hit?.value.level === 'group' && hit.to <= verb && words.slice(hit.to, verb).every(isOfSubject)) return true;
  }
  return false;
}

const isOfSubject = ({ fold }: Word): boolean =>
  /^(?:members?|elements|forces|cadres|also|then|later|again|\p{L}+ly|have|has|had)$/u.test(fold);

/** "… was hit by missiles", "… came under rocket fire". */
function isSubject(words: readonly Word[], to: number): boolean {
  const [one = '', other = ''] = [words[to]?.fold, words[to + 1]?.fold];
  if (one === 'came' && other === 'under') return holdsStriker(words.slice(to + 2, to + 2 + REACH));
  const at = WAS.has(one) ? to + 1 : to + 2;
  if (!(WAS.has(one) || WAS.has(other)) || !STRIKE.has(words[at]?.fold ?? '')) return false;
  return words[at + 1]?.fold === 'by' && holdsStriker(words.slice(at + 2, at + 2 + REACH));
}

const holdsStriker = (words: readonly Word[]): boolean => words.some(({ fold }) => STRIKERS.has(fold));
