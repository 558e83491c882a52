import { placeWords } from '../lexicon/place-words.ts';
import type { Word } from '../text/words.ts';

const KIND =
  /^(?:village|town|hamlet|district|tehsil|woreda|subdistrict|township|settlement|locality|commune|municipality|community|city|upazila|county)$/u;

/** "Kabo | village": what it is called behind its name. */
export const isVillage = (word: Word | undefined): boolean => word !== undefined && KIND.test(word.fold);

/** "Kabo | district": it holds towns and villages. */
export const isDistrict = (fold: string): boolean =>
  /^(?:district|tehsil|taluk|woreda|subdistrict|upazila|county|governorate|prefecture|division|department|territory|emirate)$/u.test(
    fold,
  );

/** "Kabo | province", "in the northern province of | Kabo": as wide as the report says. */
export const isDivision = (words: readonly Word[], i: number, next: Word | undefined): boolean =>
  placeWords.divisionKinds.has(next?.fold ?? '') ||
  (words[i - 1]?.fold === 'of' && placeWords.divisionKinds.has(words[i - 2]?.fold ?? ''));
