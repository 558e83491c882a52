/** The names that were seen in the last while; the oldest are forgotten where there are too many. */
export type Seen = {
  /** Whether a name is seen for the first time. */
  isFirst(name: string): boolean;
  /** As if it had never been seen. */
  forget(name: string): void;
};

/** Remembers names for a while. */
export function seen(options: {
  readonly forSeconds: number;
  readonly most: number;
  readonly now: () => number;
}): Seen {
  const seenAt = new Map<string, number>();
  const forgetOld = (): void => {
    const tooOld = options.now() - options.forSeconds * 1000;
    for (const [name, at] of seenAt) {
      if (at >= tooOld && seenAt.size <= options.most) return;
      seenAt.delete(name);
    }
  };
  return {
    isFirst(name) {
      forgetOld();
      if (seenAt.has(name)) return false;
      seenAt.set(name, options.now());
      return true;
    },
    forget: (name) => void seenAt.delete(name),
  };
}
