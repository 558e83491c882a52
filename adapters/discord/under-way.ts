/** The answers that somebody is waiting for. */
export function openUnderWay() {
  const waiting = new Set<Promise<unknown>>();
  return {
    add(work: Promise<unknown>): void {
      const done = work.finally(() => waiting.delete(done)).catch(() => {});
      waiting.add(done);
    },
    /** Resolves when all of them are given, or time is up. */
    async settled(mostMs: number): Promise<void> {
      const { promise: timeIsUp, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, mostMs);
      await Promise.race([Promise.all(waiting), timeIsUp]);
      clearTimeout(timer);
    },
  };
}
export type UnderWay = ReturnType<typeof openUnderWay>;
