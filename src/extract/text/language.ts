import type { Report } from '../../model/report.ts';
import type { TextSentence } from './document.ts';
import { type Word, wordsOf } from './words.ts';

/** Words of what was done, which no other language has. */
const DONE = new Set(
  'killed wounded injured attacked suspected fired killing wounding injuring clashed clashes exploded stormed kills injures shelling rebels troops villagers policemen shoots wounds armed unarmed presumed alleged assailants bandits militiamen vigilantes officers soldiers fatality fatalities deaths shelled bombed ambushed abducted kidnapped raided looted stole torched burned burnt arrested detonated discovered defused demolished destroyed damaged targeted repelled seized opened launched conducted threw fought exchanged beheaded decapitated struck warplanes'.split(
    ' ',
  ),
);
/** The small words of English, and those that a short note on an attack is made of. */
const ENGLISH = new Set([
  ...DONE,
  ...'the of in to and a was were on at for by is has had that with from after said his it as an be who are people attack attackers responsibility gunmen shot dead bomb near two three several group including reported civilians casualties fighters unidentified unknown raid left when kill injure hurt died beat strike strikes airstrike airstrikes blast explosion bombing militants army gang attacks over between during against while one four five seven eight nine ten members houses homes livestock injuries'.split(
    ' ',
  ),
]);
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
  if (words.length <= 2 * WINDOW_WORDS ? isEnglishNote(words) : isEnglish(words, WINDOW_WORDS)) return null;
  return lang ?? SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}{3}`, 'u').test(text)) ?? 'not English';
}

/** "On 5 May 2020, rebels shelled Leon (Toledo).": a sentence or two are looked at whole, and fewer words are enough where they tell a deed. */
function isEnglishNote(words: readonly Word[]): boolean {
  const english = new Set(words.map(({ fold }) => fold).filter((fold) => ENGLISH.has(fold)));
  return english.size >= LEAST_ENGLISH || (english.size > 1 && [...english].some((fold) => DONE.has(fold)));
}

function isEnglish(words: readonly Word[], width: number): boolean {
  for (let from = 0; from < words.length; from += width / 2) {
    const english = new Set<string>();
    for (const { fold } of words.slice(from, from + width)) if (ENGLISH.has(fold)) english.add(fold);
    if (english.size >= LEAST_ENGLISH) return true;
  }
  return false;
}
