/** Databases bound the number of values of one statement. */
const LOT = 500;

/** Asks for many a lot at a time. */
export async function inLots<T, R>(all: readonly T[], ask: (lot: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < all.length; from += LOT) rows.push(...(await ask(all.slice(from, from + LOT))));
  return rows;
}
