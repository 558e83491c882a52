const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: from the time, ever growing. discord.js sorts its requests into queues by ids of 17 to 19 digits,
 * so shorter ones would all share one queue.
 */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(now()) - DISCORD_EPOCH_MS) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}
