import type { Word } from '../text/words.ts';

const STRIKE = new Set(
  'hit hits hitting struck strike strikes striking attacked attack attacking targeted target targeting stormed storm storming bombed bombing pounded pound pounding rocked rock rocking shelled shell shelling raided raid raiding overran overrun overrunning besieged bombarded hammered pummelled pummeled shook shake shakes shaking jolted'.split(
    ' ',
  ),
);
/** What strikes towns rather than people: a bullet may hit somebody who is called like one. */
const STRIKERS = new Set(
  'missile missiles rocket rockets drone drones shell shells bomb bombs strike strikes airstrike airstrikes raid raids jet jets plane planes warplanes helicopters artillery explosion explosions blast blasts forces troops soldiers army rebels militants gunmen insurgents fighters militiamen jihadists extremists terrorists guerrillas attackers shelling bombardment fire mortars action attack attacks bombing bombings'.split(
    ' ',
  ),
);
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
  return holdsStriker(words.slice(Math.max(0, from - 1 - REACH), from - 1));
}

/** "… was hit by missiles", "… came under rocket fire". */
function isSubject(words: readonly Word[], to: number): boolean {
  const [one = '', other = ''] = [words[to]?.fold, words[to + 1]?.fold];
  if (one === 'came' && other === 'under') return holdsStriker(words.slice(to + 2, to + 2 + REACH));
  const at = WAS.has(one) ? to + 1 : to + 2;
  if (!(WAS.has(one) || WAS.has(other)) || !STRIKE.has(words[at]?.fold ?? '')) return false;
  return words[at + 1]?.fold === 'by' && holdsStriker(words.slice(at + 2, at + 2 + REACH));
}

const holdsStriker = (words: readonly Word[]): boolean => words.some(({ fold }) => STRIKERS.has(fold));
