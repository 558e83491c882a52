import type { ActorMention } from '../../actors/actor-mention.ts';
import { actorOf } from '../../lexicon/lexicon.ts';
import type { ReadSentence } from '../../mention.ts';
import type { Word } from '../../text/words.ts';
import type { Found } from './found.ts';
import type { OwnPart } from './own-part.ts';

const NEAR = 9;

const VOICE =
  /^(?:'s|the|of|its|military|army|forces?|government|ministry|junta|regime|rulers|officials?|authorities|spokes\p{L}+|security|secret|intelligence|services?|agency|navy|air|aerospace|africa|central|command|commanders?|chief|leadership|defen[cs]e|foreign|ambassador|president|minister|envoy|on|also|later|has|have|had|today|\p{L}+day|sbu|idf)$/u;
const FOES =
  /^(?:militants?|fighters?|terrorists?|insurgents?|rebels?|gunm[ae]n|attackers?|assailants?|bandits?|cells?|squads?|suspects?|perpetrators?|hideouts?)$/u;
const FLYING = /^(?:drones?|missiles?|rockets?)$/u;

/** "Israel confirmed it had carried out the strike", "Leon said it had fired rockets at the base": what a state says in its own name, and not of those whom it fights. */
export function admission(sentence: ReadSentence, actor: ActorMention, at: number, part: OwnPart): Found | null {
  const { words } = sentence;
  const isOfHome = (k: number): boolean => words[k - 1]!.fold === 'of' && /^\p{Lu}/u.test(words[k]!.raw);
  if (!words.slice(actor.to, at).every(({ fold }, k) => VOICE.test(fold) || isOfHome(actor.to + k))) return null;
  const isStruck = !/^(?:fired|launched|sent|behind|responsible)$/u.test(words[part.at]!.fold);
  const isFoe = ({ fold }: Word, k: number): boolean =>
    FOES.test(fold) ||
    (isStruck && FLYING.test(fold) && !isWith(words, part.at + k) && !isOfStrike(words, part.at + k));
  if (words.slice(part.at, part.at + 4).some(({ fold }, k) => /^(?:down|intercepted|downed)$/u.test(fold) && k > 0))
    return null;
  const isOwnStrike = words
    .slice(part.at + 1, part.at + 5)
    .some(({ fold }) => /^(?:airstrikes?|strikes?)$/u.test(fold));
  if (!part.isDenied && !isOwnStrike && words.slice(part.at, part.at + 7).some(isFoe)) return null;
  const stance = part.isDenied ? 'denied' : 'admitted';
  return { stance, actor: stateOf(sentence, actor), from: actor.from, to: part.at + 1, by: actor };
}

/** "carried out a | drone | strike": how it struck. */
const isOfStrike = (words: ReadSentence['words'], k: number): boolean =>
  /^(?:strikes?|attacks?|raids?|barrages?|salvos?|fire)$/u.test(words[k + 1]?.fold ?? '');

/** "struck it with | missiles", "with nine | drones". */
const isWith = (words: ReadSentence['words'], k: number): boolean =>
  words.slice(k - 3, k).some(({ fold }) => /^(?:with|using|by)$/u.test(fold));

/** "Turkey's military", "Turkey's military junta": the state whose army speaks; "Turkey's Red Guard": who has a name speaks for itself. */
function stateOf({ words, actors }: ReadSentence, actor: ActorMention): ActorMention {
  if (actorOf(actor.id)) return actor;
  const owner = /^(?:military|ruling)$/u.test(words[actor.from - 1]?.fold ?? '') ? actor.from - 2 : actor.from - 1;
  const isOwned = words[owner]?.fold === "'s";
  return (isOwned && actors.find((a) => a.level === 'state' && a.to === owner)) || actor;
}

/** "Leon's army confirmed | an air strike on a mill"; not "on its base". */
export function ownedStrike({ words }: ReadSentence, at: number): OwnPart | null {
  if (!/^(?:acknowledged|admitted|confirmed|confirms|acknowledges|admits)$/u.test(words[at]!.fold)) return null;
  const near = words.slice(at + 1, at + NEAR).map(({ fold }) => fold);
  const strike = near.findIndex((fold) => /^(?:airstrikes?|strikes?)$/u.test(fold));
  const isNext = strike >= 0 && near.slice(0, strike).every((fold) => STRUCK_SO.test(fold));
  const isOnItself = near.slice(strike + 1, strike + 3).some((fold) => /^(?:its|our|their|by)$/u.test(fold));
  return isNext && !isOnItself ? { at: at + 1 + strike, isDenied: false } : null;
}
const STRUCK_SO = /^(?:an?|the|this|that|its|deadly|fatal|air|drone|missile|overnight|recent)$/u;
