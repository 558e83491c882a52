import type { Related } from '../model/briefing.ts';
import { rangeInShort } from './figure-words.ts';

/** The dead and wounded of the same reports that belong to other incidents: "4 killed: US strike in Babil". */
export function notHere(related: readonly Related[]): string[] {
  return related.flatMap(({ title, casualties }) => {
    const parts = (['killed', 'wounded'] as const).flatMap((kind) => {
      const count = casualties[kind];
      return count?.status === 'reported' ? [`${rangeInShort(count)} ${kind}`] : [];
    });
    return parts.length ? [`${parts.join(' and ')}: ${decapitalised(title)}`] : [];
  });
}

const COMMON =
  /^(?:Rocket|Missile|Drone|Mortar|Grenade|Attack|Killing|Bombing|Suicide|Shooting|Strike|Clash|Abduction|Photo|Explosion)\b/u;

/** "Rocket attack in Jordan" inside a sentence; "US strike" keeps its capitals. */
const decapitalised = (title: string): string =>
  COMMON.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
