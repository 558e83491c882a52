import type { Platform } from '../model/channel.ts';
import type { Post, PostLine } from '../model/post.ts';
import { formsOn } from './forms.ts';

const BY_MENTION: Readonly<Record<Platform, string>> = {
  slack: 'Mention me in a thread under a briefing, or write to me directly, and leave the name out: “who did it?”',
  discord: 'Reply to a shared briefing, mention me, or write to me directly, and leave the name out: “who did it?”',
  terminal: 'After a briefing its buttons can be typed: “quotes”, “what changed”.',
};

/** What can be typed on a platform. */
export const helpPost = (platform: Platform, command: string): Post => ({
  title: 'What you can type',
  lines: [
    ...formsOn(platform, command).flatMap(({ typed, answer }): PostLine[] => [
      { text: typed, strong: true, keep: 1 },
      { text: answer, under: true, keep: 2 },
    ]),
    { text: BY_MENTION[platform], keep: 3 },
  ],
  buttons: [{ label: 'List', says: 'list' }],
});
