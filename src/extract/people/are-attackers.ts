import { actorOf } from '../lexicon/lexicon.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import type { Word } from '../text/words.ts';
import type { NumberPhrase } from './numbers.ts';
import { isSingle } from './single-person.ts';

/** "five gunmen", "four of the attackers", "15 Taliban", "two suspected Boko Haram", "one ELN fighter": by what they are called, or by nothing but the name of an armed group. */
export function areAttackers(
  { actors, words }: ReadSentence,
  { from, to }: NumberPhrase,
  noun: string | null,
): boolean {
  if (noun === null) return areOfAttackers(words, to);
  if (areOfBothSides(words, to)) return false;
  const of = noun.indexOf(' of ');
  if (OF_THE_STATE.test(noun)) return false;
  if (DOING_IT.test(noun)) return true;
  const head = of < 0 || ORDINAL.test(noun) ? noun : noun.slice(0, of);
  if (ATTACKERS.has(head.slice(head.lastIndexOf(' ') + 1).toLowerCase())) return true;
  const name = /^(?:suspected|alleged)$/u.test(words[to]?.fold ?? '') ? to + 1 : to;
  const group = actors.find((a) => a.from === name && a.level === 'group' && actorOf(a.id));
  if (group !== undefined && words[group.to]?.fold === 'fighter' && noun.endsWith('fighter')) return true;
  return !isSingle(words[from]!) && group !== undefined && noun.endsWith(words[group.to - 1]!.raw);
}

/** "seven combatants from both sides": whoever began, these are the losses of a fight. */
function areOfBothSides(words: readonly Word[], from: number): boolean {
  const at = words.findIndex(({ fold }, k) => k >= from && k < from + 4 && /^(?:from|on|of)$/u.test(fold));
  return (
    at >= 0 &&
    /^(?:both|each|either)$/u.test(words[at + 1]?.fold ?? '') &&
    words.slice(at + 2, at + 4).some(({ fold }) => /^(?:sides?|groups|factions?|parties|camps)$/u.test(fold)) &&
    !/^(?:of|the|road|street)$/u.test(words[at + 3]?.fold ?? '')
  );
}

/** "the suicide bomber ferrying the explosive", "a gunman trying to flee". */
const DOING_IT = /^(?!.* of ).*\b(?:bomber|gunm[ae]n|attackers?|assailants?) \p{L}{2,12}ing\b/iu;

/** "pro-government fighters", "state-backed militiamen", "regime and allied fighters". */
const OF_THE_STATE =
  /\b(?:pro (?:government|govt|regime|state)|(?:government|state|army|military|regime) (?:backed|allied|aligned|supported|sponsored|(?:and|or) allied))\b|^(?:\p{L}+ )?(?:regime|government) (?:\p{L}+ ){0,2}(?:fighters?|militiam[ae]n|militias)\b/iu;

/** "the third of the attackers": one of them. */
const ORDINAL = /^(?:the )?(?:first|second|third|fourth|fifth|last|other|rest) of /iu;

/** "killed four | of the attackers". */
const areOfAttackers = (words: readonly Word[], of: number): boolean =>
  words[of]?.fold === 'of' &&
  /^(?:the|these|those)$/u.test(words[of + 1]?.fold ?? '') &&
  ATTACKERS.has(words[of + 2]?.fold ?? '');
