import { countryNamed } from '../lexicon/gazetteer.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { withoutAmongThem } from './among-them.ts';
import type { PeopleGroup } from './people-group.ts';

const GENERAL = /\b(?:people|persons?|victims?|others?|individuals?|patients?|members|relatives)\b/iu;

/** "Two victims, a man and a boy,": those whom a comma tells apart are the people counted before it, counted once. */
export function withoutAppositions(sentence: ReadSentence, listed: readonly PeopleGroup[]): PeopleGroup[] {
  const groups = listed.length > 1 ? withoutAmongThem(sentence, listed) : listed;
  const [first, ...others] = groups;
  const all = others.reduce((sum, { number }) => sum + (number.floor ?? 0), 0);
  const isSame = first && others[0] && followsComma(sentence, others[0].from) && first.number.floor === all;
  return isSame && (isGeneral(first) || isAside(sentence, others) || areNationals(others)) ? [first] : [...groups];
}

const isGeneral = ({ noun }: PeopleGroup): boolean => noun === null || GENERAL.test(noun);

/** "Five tourists, two Germans, two Danes and a Pole": where they are from. */
const areNationals = (others: readonly PeopleGroup[]): boolean =>
  others.length > 1 && others.every(({ noun }) => noun !== null && countryNamed(noun.split(' ').at(-1)!) !== undefined);

/** "a pupil, a girl of 14, was": one behind one, between commas. */
const isAside = (sentence: ReadSentence, [only, ...more]: readonly PeopleGroup[]): boolean =>
  only !== undefined && !more.length && only.number.floor === 1 && /^,/u.test(gapAfter(sentence, only.to - 1));

const followsComma = (sentence: ReadSentence, from: number): boolean => /^,\s*$/u.test(gapAfter(sentence, from - 1));
