import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';

const OWN_MAN = neededWords('soldier soldiers fighter fighters member members own');
const CALLING =
  /^(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|hail(?:s|ed|ing)?|identif(?:ies|ied)|name[ds]|claim(?:s|ed|ing)|present(?:s|ed)|said|says|declared|refer(?:s|red))$/u;
const ATTACKER =
  /^(?:attackers?|assailants?|bombers?|gunm[ae]n|shooters?|perpetrators?|assassins?|killers?|knifem[ae]n|stabber|driver|culprits?)$/u;
const HIM = /^(?:him|her|he|she|man|men|them|pair|brothers)$/u;
const LEFT_OPEN = /^(?:who|whom|whether|if|may|might)$/u;
const POSSESSIVE = /^(?:its|their)$/u;
/** Of whom a soldier is, told by the group itself: "a soldier of the caliphate". */
const OF_THEM = /^(?:caliphate|isis|isil|is|state|group|organi[sz]ation|movement)$/u;
const LONGEST = 18;

/** "X called the attacker one of its soldiers", "Amaq said he was a soldier of the group": whoever calls the doer one of its own claims the deed. */
export function ownSoldier(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words, actors } = sentence;
  const man = indexOf(sentence, clause, OWN_MAN);
  const named = actors.find((a) => a.to === man);
  if (man < 0 || (!named && !isOfTheirs(words, man))) return [];
  const isSpeaker = (a: ActorMention): boolean => a.level === 'group' && (!named || a.id === named.id);
  const speaker = actors.findLast((a) => a !== named && isSpeaker(a) && a.to <= man && man - a.to <= LONGEST);
  if (!speaker) return toldBehind(sentence, man);
  const between = words.slice(speaker.to, man).map(({ fold }) => fold);
  const called = between.slice(between.findIndex((fold) => CALLING.test(fold)));
  if (!CALLING.test(called[0] ?? '') || between.some(isOpen)) return [];
  return isOfDoer(called, speaker)
    ? [{ stance: 'claimed', actor: speaker, from: speaker.from, to: man + 1, by: speaker }]
    : [];
}

/** "The attacker was “a soldier of the caliphate”, | Amaq said". */
function toldBehind({ words, actors, text, start }: ReadSentence, man: number): readonly Found[] {
  const agency = actors.find(
    (a) => a.from > man && isOfIslamicState(a) && /^a['’]?a?maq/iu.test(text.slice(a.start - start)),
  );
  const before = words.slice(0, man).map(({ fold }) => fold);
  return agency && isOfDoer(before, agency) && !before.some(isOpen)
    ? [{ stance: 'claimed', actor: agency, from: man, to: agency.to, by: agency }]
    : [];
}

/** The family of those who call who strikes for them, told to or not, their soldier. */
export const isOfIslamicState = ({ id }: ActorMention): boolean => /^(?:islamic-state|isk?p|iswap)/u.test(id);

/** Somebody called an attacker; a bare "him" may be one of theirs who was killed, but where every soldier called so has struck. */
const isOfDoer = (folds: readonly string[], speaker: ActorMention): boolean =>
  folds.some((fold) => ATTACKER.test(fold) || (HIM.test(fold) && isOfIslamicState(speaker)));

const isOpen = (fold: string): boolean => NEGATIONS.has(fold) || LEFT_OPEN.test(fold);

/** "one of its | soldiers", "a | soldier of the caliphate". */
const isOfTheirs = (words: ReadSentence['words'], man: number): boolean =>
  words.slice(Math.max(0, man - 2), man).some(({ fold }) => POSSESSIVE.test(fold)) ||
  (words[man + 1]?.fold === 'of' && words.slice(man + 2, man + 5).some(({ fold }) => OF_THEM.test(fold)));
