import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const UNKNOWN =
  '(?:unknown|unclear|unspecified|undetermined|unconfirmed|not (?:yet |immediately )?(?:known|clear|specified))';
const KILLED = '(?:fatalities|deaths|dead|killed)';
const WOUNDED = '(?:injuries|injured|wounded|hurt)';
const PEOPLE = '(?:others|people|persons|civilians|soldiers|individuals|victims|passengers|residents)';

const UNTOLD = `(?:${UNKNOWN}|not (?:given|reported|specified|disclosed|provided|stated|confirmed|determined))`;

const saying = (harm: string, active: string): RegExp =>
  new RegExp(
    `\\b(?:an? ${UNKNOWN} number (?:of (?:${PEOPLE} )?)?(?:were |was )?(?:also )?${harm}|${active} an? ${UNKNOWN} number\\b|number of ${harm} (?:is|was|remains) ${UNTOLD}|${harm} (?:is |are |were |was )?(?:remain )?${UNKNOWN})\\b`,
    'iu',
  );

const FIELDS = [
  ['killed', saying(KILLED, 'kill(?:ed|ing)')],
  ['wounded', saying(WOUNDED, '(?:wound|injur)(?:ed|ing)')],
] as const;

/** "It is unknown how many people were killed or injured." */
const HOW_MANY = {
  killed:
    /\b(?:unknown|unclear|not (?:known|clear)) (?:exactly )?how many (?:\w+ ){0,3}?(?:(?:wounded|injured|hurt) (?:or|and) )?(?:killed|died)\b/iu,
  wounded:
    /\b(?:unknown|unclear|not (?:known|clear)) (?:exactly )?how many (?:\w+ ){0,3}?(?:(?:killed|died) (?:or|and) )?(?:were )?(?:wounded|injured|hurt)\b/iu,
} as const;
const NEEDED = neededWords(
  `unknown unclear unspecified undetermined unconfirmed known clear specified given reported disclosed provided stated
   confirmed determined`,
);

/** "an unknown number of people were injured", "fatalities unknown": somebody says that this very number is not known. */
export function unknownHarm(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  return FIELDS.flatMap(([field, words]): Draft[] => {
    const match = words.exec(sentence.text) ?? HOW_MANY[field].exec(sentence.text);
    if (!match) return [];
    const start = sentence.start + match.index;
    const value: FigureValue = {
      floor: null,
      ceiling: null,
      says: match[0],
      approximate: false,
      victims: null,
      state: 'unknown',
      part: false,
      replaces: null,
    };
    const cue = { start, end: start + match[0].length };
    return [{ field, value, sentence, cue, modality: null, foundBy: 'casualties/unknown-number' } as Draft];
  });
}
