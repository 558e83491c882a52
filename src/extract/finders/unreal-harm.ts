import type { Word } from '../words.ts';

const UNREAL =
  /^(?:threat(?:s|en|ens|ened|ening)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|vow(?:s|ed|ing)?|want(?:s|ed)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|intend(?:s|ed|ing)?|intention|order(?:s|ed)?|ready|willing|orders)$/u;

/** "threatened to kill ten judges", "could have killed": nobody was hurt by that. */
export const isUnreal = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]?.fold ?? '';
  if (before === 'to') return UNREAL.test(words[i - 2]?.fold ?? '');
  return /^(?:will|would|could|may|might|can|should)$/u.test(
    before === 'have' || before === 'be' ? (words[i - 2]?.fold ?? '') : before,
  );
};
