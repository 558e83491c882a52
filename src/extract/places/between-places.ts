import { eventNoun } from '../lexicon/event-words.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { runLength } from './place-cues.ts';
import { type Found, found, type TextOf } from './place-mention.ts';
import { type Gazette, placeNamed, placeUnknown } from './place-names.ts';
import { mayBeUnlisted } from './unknown-place.ts';

const ROUTE =
  /^(?:roads?|highway|motorway|route|bus|minibus|convoy|train|trucks?|lorry|vehicles?|cars?|travell?ing|driving|drove|stretch|checkpoint|patrol|areas?|villages?|towns?|districts?)$/u;
const PARTIES = /^(?:dispute|quarrel|relations|match|talks|war|feud|rivalry|deal|truce|ceasefire)$/u;
/** What goes off between two places. */
const MINE = /^(?:landmines?|mines?|ieds?|bombs?|devices?)$/u;
/** "a mine killed four guards between …": what lies in wait on the way, and whom it hits. */
const LAID = /^(?:landmines?|mines?|ieds?|bombs?|ambush(?:ed|es)?)$/u;
const HARMED =
  /^(?:soldiers?|troops|guards?|policem[ae]n|officers?|civilians?|people|persons?|passengers?|travell?ers?|traders?|farmers?|drivers?|men|women|personnel|peacekeepers?|exploded|detonated|ambushed)$/u;
const WINDOW = 12;

/** A place on the way from one to another, of which the first stands for it: "a bus was ambushed between Kabo and Leon". */
export function betweenAt(
  words: readonly Word[],
  i: number,
  run: number,
  text: TextOf,
  gazette: Gazette,
): Found | null {
  if (words[i - 1]?.fold !== 'between' || words[i + run]?.fold !== 'and' || !isCapitalised(words[i + run + 1]))
    return null;
  if (isRoadBy(words, i)) return null;
  const name = text({ start: words[i]!.start, end: words[i + run - 1]!.end });
  if (!mayBeUnlisted(words, i, run, name) || !isOnTheWay(words, i, i + run + 1, text)) return null;
  return found(words, i, i + run, placeNamed(name, null, gazette) ?? placeUnknown(name, null), 'located');
}

/** "near Kabo on the road between | Toledo and Leon": the first name says where, the road only how to get there. */
const isRoadBy = (words: readonly Word[], i: number): boolean =>
  ROUTE.test(words[i - 2]?.fold ?? '') &&
  words[i - 3]?.fold === 'the' &&
  /^(?:on|along|off)$/u.test(words[i - 4]?.fold ?? '') &&
  isCapitalised(words[i - 5]);

/** Roads and vehicles go between places, disputes between people; what lies "between Kabo and Dare in Leon" does too. */
function isOnTheWay(words: readonly Word[], i: number, other: number, text: TextOf): boolean {
  const before = words[i - 2]?.fold ?? '';
  const behind = other + runLength(words, other, text);
  if (PARTIES.test(before)) return false;
  if (/^(?:villages?|towns?)$/u.test(words[behind]?.fold ?? '')) return true;
  if (eventNoun(before) !== undefined) return false;
  const kind = words[behind]?.fold ?? '';
  if (MINE.test(before) && kind === 'in' && isCapitalised(words[behind + 1])) return true;
  const near = words.slice(Math.max(0, i - WINDOW), i);
  if (near.some(({ fold }) => LAID.test(fold)) && HARMED.test(before)) return true;
  return ROUTE.test(kind) || near.some(({ fold }) => ROUTE.test(fold));
}
