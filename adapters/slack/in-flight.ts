/** Work that is under way: Bolt's own stop returns at once and leaves it behind. */
export type InFlight = {
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves once all of it has ended, well or badly. */
  ended(): Promise<void>;
};

export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      running.add(work);
      const done = (): boolean => running.delete(work);
      work.then(done, done);
      return work;
    },
    async ended() {
      while (running.size) await Promise.allSettled(running);
    },
  };
}
