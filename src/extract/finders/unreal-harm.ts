import type { Word } from '../text/words.ts';

const UNREAL =
  /^(?:threat(?:s|en|ens|ened|ening)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|vow(?:s|ed|ing)?|want(?:s|ed)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|intend(?:s|ed|ing)?|intention|order(?:s|ed)?|ready|willing|orders|task(?:s|ed)?|assigned|instructed|fail(?:s|ed|ing)?|hired|paid|urged|conspir(?:ed|ing)|hop(?:ed|ing)|aim(?:s|ed|ing)?)$/u;

const FAR = 9;

/** "threatened to kill ten judges", "failed to kill the mayor", "could have killed", "had feared 30 dead", "people are being killed here": nobody was hurt by that. */
export const isUnreal = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]?.fold ?? '';
  if (before === 'being' && words[i - 2]?.fold === 'are') return true;
  if (/^den(?:ied|ies|ying)$/u.test(before) && /ing$/u.test(words[i]!.fold)) return true; // "denied killing the pilot"
  if (words.slice(Math.max(0, i - FAR), i).some(({ fold }, k, all) => fold === 'feared' && all[k - 1]?.fold === 'had'))
    return true;
  if (before === 'been' && words[i - 2]?.fold === 'have' && /^(?:could|would|should)$/u.test(words[i - 3]?.fold ?? ''))
    return true; // "nine could have been killed"
  if (words[i]!.fold === 'die' && isNoNews(words, i)) return true;
  if (before === 'to') return UNREAL.test(words[i - 2]?.fold ?? '');
  return /^(?:will|would|could|may|might|can|should)$/u.test(
    before === 'have' || before === 'be' ? (words[i - 2]?.fold ?? '') : before,
  );
};

/** "left to die", "he watched two clerks die", "those who die": no headline's "two clerks die". */
const isNoNews = (words: readonly Word[], i: number): boolean =>
  /^(?:to|not|never|who|that|which|must|they|we|often|always)$/u.test(words[i - 1]?.fold ?? '') ||
  words
    .slice(Math.max(0, i - FAR), i)
    .some(({ fold }) => /^(?:watch(?:ed|ing|es)?|saw|see|seen|let|made|make|making|help(?:ed)?)$/u.test(fold));
