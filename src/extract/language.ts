import type { Report } from '../model/report.ts';
import { wordsOf } from './words.ts';

const ENGLISH = new Set(
  'the of in to and a was were on at for by is has had that with from after said his it as an be who are people'.split(
    ' ',
  ),
);
/** Too few words say nothing of a language. */
const FEWEST_WORDS = 12;
/** In English prose at least every third word or so is one of these; in headlines and lists far fewer, in other languages next to none. */
const LEAST_SHARE = 0.06;
const SCRIPTS = ['Arabic', 'Cyrillic', 'Han', 'Hangul', 'Hebrew', 'Devanagari', 'Thai', 'Greek', 'Hiragana'] as const;
const SAMPLE_CHARACTERS = 20_000;

/** The language of a report that the reader cannot read, as far as it can tell; null for English. */
export function foreignLanguage({ text, lang }: Report): string | null {
  const words = wordsOf(text.slice(0, SAMPLE_CHARACTERS));
  if (words.length < FEWEST_WORDS) return null;
  const english = words.filter((word) => ENGLISH.has(word.fold)).length;
  if (english >= words.length * LEAST_SHARE) return null;
  return lang ?? SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}{3}`, 'u').test(text)) ?? 'not English';
}
