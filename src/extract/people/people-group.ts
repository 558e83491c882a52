import type { NumberPhrase } from './numbers.ts';

/** So many people of one sort, as a noun phrase counts them. `from` and `to` are word indexes, end exclusive. */
export type PeopleGroup = {
  readonly number: NumberPhrase;
  readonly noun: string | null;
  readonly attackers: boolean;
  readonly from: number;
  readonly to: number;
  /** Where the words end that state the number, if an aside takes some of it away: "seven, including two gunmen". */
  readonly told?: number;
  /** The last word of the name of somebody who is called by it. */
  readonly family?: string;
};

/** The group without so many of its people, whom the words as far as `told` tell apart. */
export const less = (group: PeopleGroup, many: number, told: number): PeopleGroup => {
  const { floor, ceiling } = group.number;
  const rest = (bound: number | null): number | null => (bound === null ? null : bound - many);
  return { ...group, told, number: { ...group.number, floor: rest(floor), ceiling: rest(ceiling) } };
};
