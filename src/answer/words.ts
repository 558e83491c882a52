/** A word of a question or a report: as written, folded for look-up, and whether it owns what follows ("Iran’s"). */
export type Word = { readonly raw: string; readonly folded: string; readonly owns: boolean };

const NATION_IN_CAPITALS = /\bU\.?S\.?(?:A\.?)?(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?(?:[.,:]\d+)*/gu;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/\b(who|what|where|when|why|how|that|there|it|he|she|here)'s\b/gi, '$1 is'],
  [/\b(\p{L}+)'re\b/giu, '$1 are'],
  [/\b(\p{L}+)'ve\b/giu, '$1 have'],
  [/\b(\p{L}+)'ll\b/giu, '$1 will'],
  [/\b(\p{L}+)'d\b/giu, '$1 would'],
  [/\bi'm\b/gi, 'i am'],
  [/\bwhats\b/gi, 'what is'],
  [/\bwhos\b/gi, 'who is'],
  [/\b(did|does|do|has|have|was|were|is|are)nt\b/gi, '$1 not'],
];

/** The words of a text without accents, in lower case; "U.S." is one word, contractions are written out, a possessive falls away. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(NATION_IN_CAPITALS, 'USA');
  const spelled = SHORT.reduce((whole, [short, full]) => whole.replace(short, full), plain);
  return [...spelled.matchAll(WORD)].map(([raw]) => {
    const owns = raw.toLowerCase().endsWith("'s");
    const bare = owns ? raw.slice(0, -2) : raw;
    return { raw: bare, folded: bare.toLowerCase().replaceAll("'", ''), owns };
  });
}

/** The folded words alone. */
export const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.folded);

/** A word without its ending, roughly: "wounded", "wounds" and "wounding" are one. */
export function stemOf(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const bare = withoutEnding(word);
  const single = /([b-df-hj-kmnp-rtv-y])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}

function withoutEnding(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3);
  if (word.endsWith('eed')) return word.slice(0, -1);
  if (word.endsWith('ed') && word.length > 4) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
