import { averageLinkage, type Link } from './average-linkage.ts';
import { differInAll, type Likeness, likenessOf } from './likeness.ts';
import { type Profile, profilesOf } from './profile.ts';
import { meetingDays, rolesTurned } from './same.ts';
import type { Told } from './told.ts';
import { toldBeside } from './told-beside.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import { toldOfOtherDays } from './told-of-other-days.ts';

/** From here on two reports are taken to be about one incident, in log odds. */
const ENOUGH = 0;
/** A term of more reports than this links each only with the next: no heap is compared all with all. */
const MOST_LINKED = 30;

/** Which reports are about one incident, by what they are about: groups of the numbers of these tellings. */
export function groupMains(mains: readonly Told[], likeness: Likeness = likenessOf): number[][] {
  const profiles = profilesOf(mains);
  const links = [...linked(profiles)].map(([a, b]): Link => {
    const [one, other] = [profiles[a]!, profiles[b]!];
    return [a, b, vetoed(one, other) ? Number.NEGATIVE_INFINITY : likeness(one, other)];
  });
  return averageLinkage(mains.length, links, ENOUGH);
}

/** What no likeness of words makes one: other places, other days, or the doers of one are the victims of the other. */
function vetoed(one: Profile, other: Profile): boolean {
  const [{ incident: x, reading: a }, { incident: y, reading: b }] = [one.told, other.told];
  if (a.id === b.id || x.extent !== y.extent || rolesTurned(x, y) || differInAll(one, other)) return true;
  if (toldBeside(one.told, one.beside, other.told) || toldBeside(other.told, other.beside, one.told)) return true;
  return (
    !meetingDays(surelyOn(x, a), surelyOn(y, b)) ||
    toldElsewhere(one.told, other.told) ||
    toldOfOtherDays(one.told, other.told)
  );
}

/** A date that is spelled out. A weekday, and a date not before the publication, may be that of an arrest, a vigil or a trial: it keeps no reports apart. */
function surelyOn({ when }: Told['incident'], { publishedAt }: Told['reading']): Told['incident']['when'] {
  const isSpelled = when?.basis === 'stated' && when.date_prec === 1;
  return isSpelled && (publishedAt === null || when.start < publishedAt.slice(0, 10)) ? when : null;
}

/** Pairs that share a name, or a pair of names. */
function* linked(profiles: readonly Profile[]): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  for (const [k, { names, pairs }] of profiles.entries())
    for (const term of [...names.keys(), ...pairs.keys()]) {
      const before = holders.get(term);
      if (before) before.push(k);
      else holders.set(term, [k]);
    }
  const seen = new Set<number>();
  for (const group of holders.values())
    for (const [i, a] of group.entries()) {
      const others = group.length > MOST_LINKED ? group.slice(Math.max(0, i - 1), i) : group.slice(0, i);
      for (const b of others) {
        const key = a * profiles.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [b, a];
      }
    }
}
