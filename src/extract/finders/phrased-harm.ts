import type { Draft } from '../draft.ts';
import { isPeople } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf, type Found } from './figure-drafts.ts';
import { subjectOf } from './governed-people.ts';
import { FIRST_WORDS, harmAt } from './harm-phrases.ts';
import { EFFECTS } from './harm-words.ts';

const BY_GUNS = new Set(['gunshot', 'shooting']);
const SENT = new Set(
  'send sends sent sending put puts putting land lands landed landing leave leaves left leaving'.split(' '),
);
const STRIKING = new Set(['striking', 'hitting']);
const NEEDED = neededWords(FIRST_WORDS, BY_GUNS, SENT, STRIKING);

/** "Three others were taken to a hospital", "six people struck by gunfire", "found four gunshot victims", "sent two to hospital". */
export function phrasedHarm(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    if (!NEEDED.has(fold)) return [];
    const harm = harmAt(words, i);
    if (harm && (isToldBefore(words, i) || words[i - 1]?.fold === 'be')) return []; // "should be taken to a hospital"
    if (harm) {
      const found = subjectOf(sentence, i);
      if (found && harm.effect !== 'killed' && isOfBody(words, found.from)) return [];
      if (found && (isOfSomeHarm(words.slice(i, harm.to), found) || areOthersTreated(words[i]!, found))) return [];
      return found ? draftsOf(sentence, i, harm.effect, { ...found, to: harm.to }) : [];
    }
    const sent = sentToHospital(sentence, i);
    if (sent) return draftsOf(sentence, i, 'wounded', sent);
    const victims = victimsAt(sentence, i) ?? struckAt(sentence, i);
    return victims ? draftsOf(sentence, i, 'shot', victims) : [];
  });
}

/** "died from gunshot wounds", "found dead with stab wounds": the word before says already what became of them. */
const isToldBefore = (words: readonly Word[], i: number): boolean => EFFECTS.has(words[i - 1]?.fold ?? '');

/** "One was in a critical condition and three others were treated for cuts": those who were told of are told apart. */
const areOthersTreated = ({ fold }: Word, { groups }: Found): boolean =>
  fold === 'treated' && groups.some(({ noun }) => /\bothers?\b/u.test(noun ?? ''));

/** "the body of | a man was found with stab wounds": dead, and told so. */
const isOfBody = (words: readonly Word[], from: number): boolean => {
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return words[of]?.fold === 'of' && /^(?:body|bodies|corpses?|remains)$/u.test(words[of - 1]?.fold ?? '');
};

const BAD =
  /^(?:threatening|lifethreatening|serious|severe|critical|grave|fatal|minor|gunshot|bullet|stab|hospital|hospitals|hospitali[sz]ed)$/u;

/** "None suffered serious injuries", "none were admitted to hospital" leaves open who else was hurt. */
const isOfSomeHarm = (phrase: readonly Word[], { groups }: Found): boolean =>
  groups.some(({ number }) => number.state === 'none') && phrase.some(({ fold }) => BAD.test(fold));

/** The number that ends at most so many words before a word. */
function numberBefore(words: readonly Word[], i: number, within: number): NumberPhrase | null {
  for (let from = Math.max(0, i - within - 2); from < i; from += 1) {
    const number = numberAt(words, from);
    if (number && number.to <= i && i - number.to < within) return number;
  }
  return null;
}

/** "four gunshot victims", "some six shooting victims". */
function victimsAt({ words }: ReadSentence, i: number): Found | null {
  if (!BY_GUNS.has(words[i]?.fold ?? '') || !/^victims?$/u.test(words[i + 1]?.fold ?? '')) return null;
  const number = numberBefore(words, i, 2);
  if (number?.state !== 'number') return null;
  const group: PeopleGroup = { number, noun: 'victims', attackers: false, from: number.from, to: i + 2 };
  return { groups: [group], from: number.from, to: i + 2, pattern: 'passive' };
}

const HOSPITAL = /^(?:hospitals?|hospitali[sz]ed)$/u;

const INJURIES = /^(?:injuries|wounds|burns|bruises)$/u;

/** "sent nine people to the hospital", "left three women in a local hospital", "left nine with injuries". */
function sentToHospital(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  if (!SENT.has(words[i]!.fold)) return null;
  const groups = peopleFrom(sentence, i + 1);
  const to = groups.at(-1)?.to ?? i;
  const behind = words.slice(to, to + 7);
  const hurt = behind[0]?.fold === 'with' ? behind.findIndex(({ fold }) => INJURIES.test(fold)) : -1;
  if (groups.length && hurt > 0 && hurt < 4) return { groups, from: i, to: to + hurt + 1, pattern: 'active' };
  const at = behind.findIndex(({ fold }) => HOSPITAL.test(fold));
  if (at < 0 || !behind.slice(0, at + 1).some(({ fold }) => /^(?:to|in|hospitali[sz]ed)$/u.test(fold))) return null;
  return { groups, from: i, to: to + at + 1, pattern: 'active' };
}

/** "fired several shots, striking four people": people alone, since houses and cars are struck too. */
function struckAt(sentence: ReadSentence, i: number): Found | null {
  if (!STRIKING.has(sentence.words[i]!.fold)) return null;
  const groups = peopleFrom(sentence, i + 1);
  const arePeople = groups.length > 0 && groups.every(({ noun }) => noun !== null && isPeople(noun));
  return arePeople ? { groups, from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}
