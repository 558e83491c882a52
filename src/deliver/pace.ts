import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Channel, Platform } from '../model/channel.ts';

/** A channel is posted to no more often than that: Slack's published limit, and below Discord's. */
const CHANNEL_REST_MILLISECONDS = 1_000;

type Pace = { readonly points: number; readonly duration: number };

/**
 * Of one workspace. Slack allows "several hundred" posts a minute and, in Tier 3, 50 edits; Discord 50 requests a second for
 * the whole bot (docs.slack.dev/apis/web-api/rate-limits, discord.com/developers/docs/topics/rate-limits).
 */
const PACES: Readonly<Record<Platform, Readonly<Record<'post' | 'edit', Pace>>>> = {
  slack: { post: { points: 240, duration: 60 }, edit: { points: 50, duration: 60 } },
  discord: { post: { points: 40, duration: 1 }, edit: { points: 40, duration: 1 } },
  terminal: { post: { points: 1000, duration: 1 }, edit: { points: 1000, duration: 1 } },
};

/** How fast may be posted. */
export type Pacing = {
  readonly channelRestMilliseconds: number;
  /** Milliseconds to wait before a workspace may be posted to; 0: now. */
  wait(channel: Channel, what: 'post' | 'edit'): Promise<number>;
};

/** Keeps to the platforms' limits for one process; what another uses up shows as a 429, which is obeyed too. */
export function openPacing(): Pacing {
  const limiters = new Map<string, RateLimiterMemory>();
  const wait: Pacing['wait'] = async ({ platform, workspace }, what) => {
    const key = `${platform} ${what}`;
    const limiter = limiters.get(key) ?? new RateLimiterMemory(PACES[platform][what]);
    limiters.set(key, limiter);
    try {
      await limiter.consume(platform === 'discord' ? 'bot' : (workspace ?? ''));
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return error.msBeforeNext;
      throw error;
    }
  };
  return { channelRestMilliseconds: CHANNEL_REST_MILLISECONDS, wait };
}
