/** Whether a name is seen for the first time: remembered for a while, and the oldest forgotten where there are too many. */
export function firstSeen(options: {
  readonly forSeconds: number;
  readonly most: number;
  readonly now: () => number;
}): (name: string) => boolean {
  const seenAt = new Map<string, number>();
  const forget = (): void => {
    const tooOld = options.now() - options.forSeconds * 1000;
    for (const [name, at] of seenAt) {
      if (at >= tooOld && seenAt.size <= options.most) return;
      seenAt.delete(name);
    }
  };
  return (name) => {
    forget();
    if (seenAt.has(name)) return false;
    seenAt.set(name, options.now());
    return true;
  };
}
