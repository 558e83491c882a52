import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { isCut, namedAtCut } from './aside-before.ts';
import { claimantBefore } from './claimant.ts';

const ONE_BAND =
  /\b(?:group|grouping|militia|faction|organi[sz]ation|movement|outfit|network|gang|cell|army|affiliate)\b/u;
const LONGEST_KIND = 5;

/** A sentence in which what is told of a name behind its comma has that name: "the ELN, | a group linked to the FARC | that claimed it". */
export function withNamesForAsides(sentence: ReadSentence): ReadSentence {
  const named = sentence.actors.map((a) => (a.level === 'class' && ONE_BAND.test(a.name) ? nameFor(sentence, a) : a));
  return named.every((a, k) => a === sentence.actors[k]) ? sentence : { ...sentence, actors: named };
}

/** "the ELN, the Leonese militant | group linked to the FARC": whose aside it stands in; itself where it stands in none. */
function nameFor(sentence: ReadSentence, band: ActorMention): ActorMention {
  const { words } = sentence;
  if (!/^(?:that|which|who|whose)$/u.test(words[band.to]?.fold ?? '')) return band;
  for (let k = band.from; k > Math.max(0, band.from - LONGEST_KIND); k -= 1) {
    if (!isCut(sentence, k)) continue;
    if (!/^(?:an?|the)$/u.test(words[k]!.fold)) return band;
    const name = namedAtCut(sentence, k) ?? unlistedAt(sentence, k);
    const { from, to, start, end } = band;
    return name?.level === 'group' ? { ...name, from, to, start, end } : band;
  }
  return band;
}

/** "Red Dawn, | a group": a name in no list that is no place. */
function unlistedAt(sentence: ReadSentence, k: number): ActorMention | null {
  const name = claimantBefore(sentence, k);
  return name && !sentence.places.some((p) => p.start < name.end && name.start < p.end) ? name : null;
}
