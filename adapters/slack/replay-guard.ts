import { seen } from './seen.ts';

/** Bolt refuses what is older than this and lets through what is dated later, however far (receivers/verify-request). */
const WINDOW_SECONDS = 5 * 60;
const MOST_SIGNATURES = 50_000;

/** Why a request that Slack signed is refused; null where it is not. */
export type Refusal = 'replayed' | 'dated in the future' | null;

/** Takes each signature once: Bolt has no memory, so whoever records a signed request could send it again. */
export function replayGuard(now: () => number): (signature: string, sentAtSeconds: number) => Refusal {
  const { isFirst } = seen({ forSeconds: 2 * WINDOW_SECONDS, most: MOST_SIGNATURES, now });
  return (signature, sentAtSeconds) => {
    if (sentAtSeconds > now() / 1000 + WINDOW_SECONDS) return 'dated in the future';
    return isFirst(digestIn(signature)) ? null : 'replayed';
  };
}

/** Bolt compares only what stands between the first two "=": anything may follow, and would make an old signature look new. */
const digestIn = (signature: string): string => signature.split('=')[1] ?? '';
