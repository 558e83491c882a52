/** “second”, “third” …, each at the index of its number. */
export const ORDINALS = [
  '',
  '',
  ...'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
] as const;
