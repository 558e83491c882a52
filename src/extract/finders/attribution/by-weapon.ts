import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { DEEDS, HEDGES, NEGATIONS } from './deed-words.ts';
import { type Found, indexOf } from './found.ts';
import { isDone } from './is-done.ts';
import { saidOf } from './said-of.ts';

const WEAPONS = neededWords(
  `missile missiles rocket rockets drone drones shell shells shelling bomb bombs mortar mortars artillery warplane
   warplanes jet jets aircraft helicopter helicopters gunship gunships tank tanks gunboat gunboats warship warships
   bombardment fire airstrike airstrikes strike strikes ied ieds landmine landmines mine mines bomber bombers`,
);
const KIND =
  /^(?:junta|cruise|ballistic|guided|glide|cluster|attack|combat|fighter|suicide|kamikaze|explosive|long|short|range|military|army|air|naval|navy|force|government|regime|state|combined|massive|overnight|heavy|tank|mortar|rocket|artillery|shahed|fpv|reconnaissance|armed|car|truck|vehicle|roadside|land|parcel|letter|pipe|sticky|\d+)$/u;
const MOST_KINDS = 4;
const HIT =
  /^(?:hit|hits|struck|strikes|slams|lands|rams|slammed|smashed|crashed|ripped|tore|landed|pounded|pummeled|pummelled|rammed|rained|swept)$/u;
/** What headlines say that a weapon does. */
const HARMS = /^(?:kills|wounds|injures|destroys|damages|targets)$/u;
const WHERE = /^(?:outside|near|in|at|inside|on)$/u;
const LONGEST_WHERE = 6;
const INTO = /^(?:into|on|in|through|onto|down|near|at)$/u;
const BEFORE_VERB = /^(?:has|have|had|also|then|later|on|overnight|early|late|\p{L}+day|\p{L}+ly)$/u;
const MOST_BEFORE_VERB = 4;

/** "A Leonese missile hit a market": who fired what struck. */
export function byWeapon(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (indexOf(sentence, clause, WEAPONS) < 0) return [];
  const killed = byFire(sentence, clause);
  if (killed) return [killed];
  return sentence.actors
    .filter((a) => a.from >= clause.from && a.to < clause.to && mayOwn(sentence, a))
    .flatMap((actor): Found[] => {
      const to = behindBlow(sentence, clause, actor);
      return to === null
        ? []
        : [
            isHedged(sentence, actor)
              ? { stance: 'suspected', actor, from: actor.from, to }
              : saidOf(sentence, actor, actor.from, to),
          ];
    });
}

/** "was killed by | Leonese fire", "hit by ELN rockets": whose weapon it was. */
function byFire(sentence: ReadSentence, clause: ReadClause): Found | null {
  const { words } = sentence;
  const actor = sentence.actors.find(
    (a) => a.from > clause.from && a.to < clause.to && isBy(words, a.from - 1) && mayOwn(sentence, a),
  );
  if (!actor) return null;
  let k = words[actor.to]?.fold === "'s" ? actor.to + 1 : actor.to;
  while (k < actor.to + MOST_KINDS && !isWeapon(sentence, k) && KIND.test(words[k]?.fold ?? '')) k += 1;
  const near = Math.max(clause.from, actor.from - FAR);
  const from = near + words.slice(near, actor.from).findLastIndex(({ fold }) => HARMED.test(fold));
  const isNot = words.slice(Math.max(0, from - 2), actor.from).some(({ fold }) => NEGATIONS.has(fold));
  return isWeapon(sentence, k) && from >= near && !isNot
    ? { stance: 'asserted', actor, from, to: Math.min(k + 1, clause.to) }
    : null;
}

/** "by | Leonese fire", "by | an ELN rocket". */
const isBy = (words: ReadSentence['words'], k: number): boolean =>
  words[/^(?:an?|the)$/u.test(words[k]?.fold ?? '') ? k - 1 : k]?.fold === 'by';

const HARMED = /^(?:killed|wounded|injured|hit|struck|destroyed|damaged|died|hurt)$/u;
/** "killed in Toledo on Monday | by". */
const FAR = 8;

/** "a suspected | ELN bomb". */
const isHedged = ({ words }: ReadSentence, { from }: ActorMention): boolean => HEDGES.has(words[from - 1]?.fold ?? '');

/** "in Leon drones" names where; a state owns as an adjective or with its "’s". */
const mayOwn = ({ words }: ReadSentence, { level, adjective, to }: ActorMention): boolean =>
  level !== 'state' ||
  adjective === true ||
  words[to]?.fold === "'s" ||
  words[to - 1]!.raw === words[to - 1]!.raw.toUpperCase();

/** Behind the verb that says that the weapon struck; null where the weapon is not named or was struck itself. */
function behindBlow(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): number | null {
  const { words } = sentence;
  let k = words[actor.to]?.fold === "'s" ? actor.to + 1 : actor.to;
  const weaponBy = k + MOST_KINDS;
  while (k < weaponBy && !isWeapon(sentence, k) && KIND.test(words[k]?.fold ?? '')) k += 1;
  if (!isWeapon(sentence, k) || isCitizen(sentence, actor, k)) return null;
  while (isWeapon(sentence, k)) k += 1;
  const verbBy = k + MOST_BEFORE_VERB;
  while (k < verbBy && BEFORE_VERB.test(words[k]?.fold ?? '')) k += 1;
  if (k < clause.to && isBlow(sentence, k)) return k + 1;
  const harm = pastWhere(sentence, clause, k);
  return harm > 0 ? harm + 1 : null;
}

/** "a Leonese suicide | bomber": where he is from; "Leonese bombers" may be planes. */
const isCitizen = ({ words }: ReadSentence, { level }: ActorMention, weapon: number): boolean =>
  level === 'state' &&
  (words[weapon]!.fold === 'bomber' || (words[weapon]!.fold === 'bombers' && words[weapon - 1]?.fold === 'suicide'));

/** "The ELN car bomb | outside a market | kills": the verb behind the place; -1 for none. */
function pastWhere({ words }: ReadSentence, clause: ReadClause, k: number): number {
  if (!WHERE.test(words[k]?.fold ?? '')) return HARMS.test(words[k]?.fold ?? '') ? k : -1;
  const verb = words.slice(k, Math.min(clause.to, k + LONGEST_WHERE)).findIndex(({ fold }) => HARMS.test(fold));
  return verb < 0 ? -1 : k + verb;
}

const isWeapon = ({ words }: ReadSentence, k: number): boolean => WEAPONS.has(words[k]?.fold ?? '');

const isBlow = (sentence: ReadSentence, k: number): boolean => {
  const { fold } = sentence.words[k]!;
  return (
    ((DEEDS.has(fold) || HIT.test(fold)) && isDone(sentence, k)) ||
    (HIT.test(fold) && INTO.test(sentence.words[k + 1]?.fold ?? ''))
  );
};
