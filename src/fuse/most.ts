/** The value told most often; among equals the one met first: claims come in the order of their reports' ids and texts. */
export function mostOften<T>(values: readonly T[], key: (value: T) => string = String): T | undefined {
  const groups = [...groupBy(values, key).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0];
}

/** Values by key, keys in the order in which they are first met. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
