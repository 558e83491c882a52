import { words } from '../model/fold.ts';

const SORTS = new Set(
  'air base airbase airport airfield military camp outpost province governorate district city town village region state county area international the of'.split(
    ' ',
  ),
);

/** The words by which people call a place: "Al-Asad Airbase" → al asad. */
export function shortPlaceName(name: string): string[] {
  const all = words(name);
  const own = all.filter((word) => !SORTS.has(word));
  return own.some((word) => word.length > 2 || /\d/.test(word)) ? own : all;
}
