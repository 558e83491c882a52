import { readFileSync } from 'node:fs';

/** Words of so many reports that they tell none from another: made by `npm run train:likeness`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  readFileSync(new URL('common-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
);
