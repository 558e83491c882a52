import type { Report } from '../../model/report.ts';
import type { TextSentence } from './document.ts';
import { type Word, wordsOf } from './words.ts';

/** The small words of English, and those that a short note on an attack is made of. */
const ENGLISH = new Set(
  'the of in to and a was were on at for by is has had that with from after said his it as an be who are people killed wounded injured attack attacked attackers responsibility suspected gunmen fired shot dead bomb near two three several group killing wounding injuring including reported civilians soldiers casualties clashed clashes fighters unidentified unknown exploded raid stormed left when kills kill injures injure hurt died beat shelling strike strikes airstrike airstrikes blast explosion bombing rebels militants troops army villagers policemen gang shoots wounds attacks over between during against while one four five seven eight nine ten'.split(
    ' ',
  ),
);
/** Too few words say nothing of a language. */
const FEWEST_WORDS = 12;
/** A dozen words of English prose hold three different ones of these or more; other languages one or two, by chance. */
const WINDOW_WORDS = 12;
const LEAST_ENGLISH = 3;
const SCRIPTS = ['Arabic', 'Cyrillic', 'Han', 'Hangul', 'Hebrew', 'Devanagari', 'Thai', 'Greek', 'Hiragana'] as const;
/** So much of a report shows that it is English in nearly all that are. */
const GLANCE_SENTENCES = 5;
const SAMPLE_CHARACTERS = 20_000;

/** The language of a report that the reader cannot read, as far as it can tell; null where any stretch of it is English. */
export function foreignLanguage({ text, lang }: Report, sentences: readonly TextSentence[]): string | null {
  if (sentences.slice(0, GLANCE_SENTENCES).some(({ words }) => isEnglish(words, WINDOW_WORDS))) return null;
  const words = wordsOf(text.slice(0, SAMPLE_CHARACTERS));
  if (words.length < FEWEST_WORDS) return null;
  // A sentence or two are looked at whole.
  if (isEnglish(words, words.length <= 2 * WINDOW_WORDS ? words.length : WINDOW_WORDS)) return null;
  return lang ?? SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}{3}`, 'u').test(text)) ?? 'not English';
}

function isEnglish(words: readonly Word[], width: number): boolean {
  for (let from = 0; from < words.length; from += width / 2) {
    const english = new Set<string>();
    for (const { fold } of words.slice(from, from + width)) if (ENGLISH.has(fold)) english.add(fold);
    if (english.size >= LEAST_ENGLISH) return true;
  }
  return false;
}
