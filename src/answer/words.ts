/** A word of a question or a report: as written, folded for look-up, whether it owns what follows ("Iran’s"), and whether a clause may begin with it. */
export type Word = {
  readonly raw: string;
  readonly folded: string;
  readonly owns: boolean;
  readonly breaks: boolean;
};

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
  [/\b(did|does|do|has|have|had|was|were|is|are|would|could|should)nt\b/gi, '$1 not'],
  [/\bcant\b/gi, 'can not'],
  [/\bwont\b/gi, 'will not'],
  [/\b(who|what|where|when|why|how)d\b/gi, '$1 did'],
  [/\b(where|when|how|that|there)s\b/gi, '$1 is'],
  [/\bid (?=(?:like|love|be|need|want|asked|have)\b)/gi, 'i would '],
  [/\bim\b/gi, 'i am'],
  [/\bive\b/gi, 'i have'],
  [/\bgimme\b/gi, 'give me'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgonna\b/gi, 'going to'],
  [/\bkinda\b/gi, 'kind of'],
  [/\bdunno\b/gi, 'do not know'],
  [/\b(?:wat|wot|wut)\b/gi, 'what'],
  [/\bteh\b/gi, 'the'],
  [/\bu\b/g, 'you'],
  [/\babt\b/gi, 'about'],
  [/\bppl\b/gi, 'people'],
  [/\bw(?:ere|here)(?= (?:did|do|does|is|was|are|has|have|had)\b)/gi, 'where'],
  [/\bwh?ereabouts(?= (?:is|was|are|were|did|does|do|in|exactly|the|this|that)\b)/gi, 'where'],
];

/** The words of a text without accents, in lower case; "U.S." is one word, contractions are written out, a possessive falls away. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(NATION_IN_CAPITALS, 'USA');
  const spelled = SHORT.reduce((whole, [short, full]) => whole.replace(short, full), plain);
  let before = '';
  let end = 0;
  return [...spelled.matchAll(WORD)].map(({ 0: raw, index }) => {
    const owns = raw.toLowerCase().endsWith("'s");
    const bare = owns ? raw.slice(0, -2) : raw;
    const breaks = parts(before, spelled.slice(end, index));
    [before, end] = [raw, index + raw.length];
    return { raw: bare, folded: bare.toLowerCase().replaceAll("'", ''), owns, breaks };
  });
}

/** Whether what stands between two words ends a clause; a full stop after "no" or "a.m" only shortens. */
const parts = (before: string, between: string): boolean =>
  /[,;:?!()–—/]| - /.test(between) ||
  (/\.\s/.test(between) &&
    before.length > 2 &&
    !/^(?:gen|gov|sgt|col|lt|dr|mr|mrs|approx|aug|sept|jan|feb)$/i.test(before));

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
