/** A name as people type it: lower case, no diacritics, no punctuation. Arabic stays Arabic. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of a text, in its order. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** A folded text as a part of an id: `al-asad`. */
export const slug = (text: string): string => words(text).join('-');
