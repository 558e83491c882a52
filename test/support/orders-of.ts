const MOST_IN_EVERY_ORDER = 5;

/** Every order of up to five things (120 of them); of more, every rotation and its reverse. */
export function ordersOf<T>(things: readonly T[]): T[][] {
  return things.length > MOST_IN_EVERY_ORDER ? rotations(things) : permutations(things);
}

function permutations<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, at) => permutations(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

function rotations<T>(things: readonly T[]): T[][] {
  return things.flatMap((_, at) => {
    const turned = [...things.slice(at), ...things.slice(0, at)];
    return [turned, turned.toReversed()];
  });
}
