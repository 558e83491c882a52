import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { person } from '../people/single-person.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf } from './figure-drafts.ts';

const BODIES = neededWords('bodies corpses');
const BODY = neededWords('body corpse');
const FOUND = /^(?:found|discovered|recovered|retrieved|received|dumped|pulled|unearthed|exhumed|counted|seen|saw)$/u;
/** Besides those who were counted before. */
const MORE = /^(?:more|other|others|another|further|additional)$/u;
const FAR_BEFORE = 8;
const FAR_BEHIND = 14;
/** "discovered a mass grave on Monday near Leon in Spain that contained". */
const FAR_FROM_GRAVE = 24;

/** "Eight bodies were found in a car", "a hospital received five charred bodies", "he saw two bodies": so many dead. */
export function foundBodies(sentence: ReadSentence): Draft[] {
  if (holdsAny(sentence, BODY)) return victimsBody(sentence);
  if (!holdsAny(sentence, BODIES)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold, raw }, i): Draft[] => {
    if (!BODIES.has(fold) || words[i + 1]?.fold === 'of') return [];
    const numbers = [i - 3, i - 2, i - 1].flatMap((k) => (k >= 0 ? (numberAt(words, k) ?? []) : []));
    const number = numbers.find(({ to }) => to === i) ?? numbers.at(0); // "over 24 hours nine bodies"
    if (number?.state !== 'number' || number.to > i || words.slice(number.to, i).some((word) => MORE.test(word.fold)))
      return [];
    if (!isFound(sentence, number.from, i)) return [];
    const group: PeopleGroup = { number, noun: raw, attackers: false, from: number.from, to: i + 1 };
    return draftsOf(sentence, i, 'killed', { groups: [group], from: number.from, to: i + 1, pattern: 'bodies' });
  });
}

/** Somebody found them, before the words or behind them in the same clause. */
function isFound(sentence: ReadSentence, from: number, at: number): boolean {
  const { words } = sentence;
  const all = words.slice(Math.max(0, from - FAR_FROM_GRAVE), from);
  const before = all.some(({ fold }) => fold === 'grave' || fold === 'graves') ? all : all.slice(-FAR_BEFORE);
  const behind: Word[] = [];
  for (let k = at; k < Math.min(words.length - 1, at + FAR_BEHIND) && !/[.;:]/u.test(gapAfter(sentence, k)); k += 1)
    behind.push(words[k + 1]!);
  return [...before, ...behind].some(({ fold }) => FOUND.test(fold));
}

/** "The victim’s body was found the next day", "the body of the hostage was recovered": the one who had been taken is dead. */
function victimsBody(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!BODY.has(fold)) return [];
    const isBefore = words[i - 1]?.fold === "'s";
    const at = isBefore ? i - 2 : words[i + 1]?.fold === 'of' && words[i + 2]?.fold === 'the' ? i + 3 : -1;
    if (!/^(?:victim|hostage|captive)$/u.test(words[at]?.fold ?? '') || !isFound(sentence, i, i)) return [];
    const the = at - 1;
    if (words[the]?.fold !== 'the') return [];
    const group: PeopleGroup = {
      number: person(the, 1),
      noun: words[at]!.raw,
      attackers: false,
      from: the,
      to: at + 1,
    };
    const [from, to] = isBefore ? [the, i + 1] : [i, at + 1];
    return draftsOf(sentence, i, 'killed', { groups: [group], from, to, pattern: 'bodies' });
  });
}
