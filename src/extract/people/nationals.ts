import { countryNamed } from '../lexicon/gazetteer.ts';
import type { ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { isCapitalised } from '../text/words.ts';

/** What may follow a noun, and never a noun that an adjective describes. */
const BEHIND_NOUN = new Set(
  'and or as along but who whom that which was were is are has have had been also died dies in on at by from with after when while near during outside inside before following of to for shot killed wounded injured dead hurt lost suffered'.split(
    ' ',
  ),
);

/** Does word `k` call somebody by a country: "a Kenyan was killed", "and a Dane"? In "a German base" it describes the base. */
export function isNational(sentence: ReadSentence, k: number): boolean {
  const word = sentence.words[k];
  if (!isCapitalised(word) || !endsNoun(sentence, k)) return false;
  const country = countryNamed(word.raw);
  return country !== undefined && isPeople(word.raw, country.name);
}

const endsNoun = (sentence: ReadSentence, k: number): boolean => {
  const next = sentence.words[k + 1];
  return next === undefined || /[,.;:!?—)”"]/u.test(gapAfter(sentence, k)) || BEHIND_NOUN.has(next.fold);
};

/** Neither the country's own name nor an acronym of it. */
const isPeople = (raw: string, country: string): boolean => raw !== country && /^\p{Lu}\p{Ll}+$/u.test(raw);
