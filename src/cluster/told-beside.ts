import { sameIncident, sharesToll } from './same.ts';
import type { Told } from './told.ts';

/**
 * "Three died in Kabo. … Earlier, five were hurt in Rowe Park": the five hurt whom another report is about are told here beside
 * what this one is about, whose own numbers are none of theirs.
 */
export const toldBeside = (main: Told, beside: readonly Told[], other: Told): boolean =>
  main.tolls.size > 0 &&
  ![...main.tolls].some((toll) => other.tolls.has(toll)) &&
  beside.some((told) => fits(told, other));

const fits = (one: Told, other: Told): boolean =>
  one.incident.place !== null &&
  [...other.tolls].every((toll) => one.tolls.has(toll)) &&
  sharesToll(one, other) &&
  sameIncident(one, other);
