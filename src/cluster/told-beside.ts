import { sameIncident, sharesToll } from './same.ts';
import type { Told } from './told.ts';

/**
 * "Three died in Kabo. … Earlier, five were hurt in Rowe Park": the five hurt whom another report is about are told here beside
 * what this one is about, and that has other numbers.
 */
export const toldBeside = (main: Told, beside: readonly Told[], other: Told): boolean =>
  main.tolls.size > 0 &&
  ![...main.tolls].some((toll) => other.tolls.has(toll)) &&
  beside.some((told) => fits(told, other));

const fits = (one: Told, other: Told): boolean =>
  one.incident.place !== null && sharesToll(one, other) && sameIncident(one, other);
