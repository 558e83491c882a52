import type { Word } from '../text/words.ts';
import type { Effect } from './harm-phrases.ts';

const wordsFor = (effect: Effect, list: string): [string, Effect][] => list.split(' ').map((word) => [word, effect]);
/** What a word says was done to the people that it governs. */
export const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...wordsFor(
    'killed',
    'killed killing kills kill gunned lynched lynching dead die died dies slain perished massacred massacres massacring assassinated assassinates murdered murdering martyred slaughtered slaughtering executed executing beheaded decapitated decapitating beheading beheads',
  ),
  ...wordsFor(
    'wounded',
    'wounded wounding wounds wound injured injuring injures injure hurt hurting maimed maiming harmed',
  ),
  ...wordsFor('shot', 'shot shoots shooting stabbed stabs knifed'),
]);
/** Words that never say what was done to the people before them: "kills", "wounding", "the shooting", "gunned" but for those who "were gunned down". */
export const NEVER_PASSIVE = new Set(
  'gunned kills kill killing wounds wound wounding injures injure injuring shoots shoot shooting stabs stab maiming massacres massacring assassinates murdering slaughtering executing beheading beheads'.split(
    ' ',
  ),
);
/** "were | gunned down". */
export const isGunnedDown = (words: readonly Word[], i: number): boolean =>
  words[i]!.fold === 'gunned' &&
  words[i + 1]?.fold === 'down' &&
  /^(?:was|were|been|being|are|is)$/u.test(words[i - 1]?.fold ?? '');

/** Verbs that may have people behind them. */
export const ACTIVE = new Set(
  'killed killing kills kill gunned lynched lynching wounded wounding wounds wound injured injuring injures injure hurt hurting maiming shot shoots shooting stabbed stabs knifed massacred massacres massacring assassinated assassinates murdered murdering slaughtered slaughtering executed executing beheaded decapitated decapitating beheading beheads'.split(
    ' ',
  ),
);
/** What may stand between people and the word that says what was done to them. */
export const AUX = new Set(
  'got only was were been being be is are has have had reportedly also still now later apparently allegedly seriously critically severely badly lightly slightly fatally both all either under found reported pronounced declared confirmed remain remains remained'.split(
    ' ',
  ),
);

/** "escorting | an injured prisoner": what he was before. */
const isOneHurt = (words: readonly Word[], i: number): boolean =>
  /^(?:injured|wounded)$/u.test(words[i]!.fold) &&
  /^an?$/u.test(words[i - 1]?.fold ?? '') &&
  /^(?:to|transporting|carrying|escorting|ferrying|taking|moving|freeing|free|rescue|evacuate|treating|treat|visiting|visit)$/u.test(
    words[i - 2]?.fold ?? '',
  );

/** "the wounded Americans", "one of the wounded": says which people, not how many were. */
export const isDescription = (words: readonly Word[], i: number): boolean =>
  isOneHurt(words, i) ||
  (words[i - 1]?.fold === 'but' && words[i - 2]?.fold === 'all') || // "a deal that is all but dead"
  (/^(?:the|those|of|other|some)$/u.test(words[i - 1]?.fold ?? '') &&
    !/ing$/u.test(words[i]!.fold) &&
    !/^(?:in|by)$/u.test(words[i + 1]?.fold ?? ''));
