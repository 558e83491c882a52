/** What is known of names: whether words are one, and whether words (a place and a kind of attack) fit an incident together. */
export type Known = { readonly isName: (words: string) => boolean; readonly fits: (words: string) => boolean };

const QUESTION_WORDS = new Set(
  'who whose whom what when where why which how did does do is are was were has have had can could will any tell so and anyone anybody'.split(
    ' ',
  ),
);
const MOST_WORDS_IN_A_NAME = 30;

/** The longest known name at the start is the name; else the question starts at its first question word. */
export function nameAndQuestion(text: string, known: Known): { readonly name: string; readonly question: string } {
  const words = text.split(' ');
  if (!text.includes('?') && known.fits(text)) return { name: text, question: '' };
  for (let length = Math.min(words.length, MOST_WORDS_IN_A_NAME); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ').replace(/[:,]$/u, '');
    if (known.isName(name)) return { name, question: words.slice(length).join(' ') };
  }
  const at = words.findIndex((word) => QUESTION_WORDS.has(word.toLowerCase().replace(/'s$/u, '')));
  if (at >= 0 && (at > 0 || text.includes('?') || words.length > 2))
    return { name: words.slice(0, at).join(' '), question: words.slice(at).join(' ') };
  return text.endsWith('?') ? { name: '', question: text } : { name: text, question: '' };
}
