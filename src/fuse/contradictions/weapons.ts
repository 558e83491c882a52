import type { Contradiction, Weapon } from '../../model/briefing.ts';
import { type Claim, isField } from '../../model/claim.ts';
import { words } from '../../model/fold.ts';
import { distinctQuotes } from '../../model/quote.ts';
import { groupBy } from '../most.ts';

/** Weapons that are named or counted differently; "rocket" beside "Katyusha rocket" is only less exact. */
export function differingWeapons(claims: readonly Claim[], weapons: readonly Weapon[]): Contradiction[] {
  const named = claims.filter((claim) => isField(claim, 'weapon'));
  const groups = groupBy(named, ({ value }) => `${inWords(value)}${value.byClaimant ? ' (the claimant)' : ''}`);
  const sides = [...groups].map(([value, group]) => ({
    value,
    quotes: distinctQuotes(group.map((claim) => claim.quote)),
  }));
  if (!typesDiffer(weapons) && !countsDiffer(named)) return [];
  const claimant = weapons.some((weapon) => weapon.byClaimant);
  return [
    {
      field: 'weapon',
      sides: sides.sort((a, b) => b.quotes.length - a.quotes.length || (a.value < b.value ? -1 : 1)),
      reading: claimant
        ? 'The claimant’s own words stay apart from what the others report'
        : 'The reports do not agree on the weapons',
    },
  ];
}

type Valued = Extract<Claim, { field: 'weapon' }>;

const inWords = ({ type, count, suspected }: Valued['value']): string =>
  `${suspected ? 'suspected ' : ''}${count ? `${count.says.toLowerCase()} ` : ''}${type}${count && count.ceiling !== 1 ? 's' : ''}`;

const typesDiffer = (weapons: readonly Weapon[]): boolean =>
  weapons.some((a) => weapons.some((b) => !isLessExact(a.type, b.type) && !isLessExact(b.type, a.type)));

const isLessExact = (type: string, other: string): boolean => {
  const said = words(other);
  return words(type).every((word) => said.includes(word));
};

const countsDiffer = (named: readonly Valued[]): boolean =>
  [...groupBy(named, ({ value }) => words(value.type).join(' ')).values()].some((group) => {
    const counts = group.flatMap(({ value }) =>
      value.count?.floor != null ? [`${value.count.floor}:${value.count.ceiling}`] : [],
    );
    return new Set(counts).size > 1;
  });
