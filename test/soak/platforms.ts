import type { Channel } from '../../src/model/channel.ts';
import { openLocalDiscord } from '../support/discord/local-discord.ts';
import { openLocalSlack } from '../support/slack/local-slack.ts';

const SLACK_FAULTS = [
  'ratelimited',
  'internal_error',
  'unavailable',
  'no answer',
  'no answer, but done',
  'connection lost',
  'connection lost, but done',
  'server error',
] as const;
const DISCORD_FAULTS = [
  'rate limit of the route',
  'server error',
  'bad gateway',
  'no answer',
  'no answer, but done',
  'connection lost',
  'connection lost, but done',
] as const;

export type Platforms = Awaited<ReturnType<typeof openPlatforms>>;

/** Both local platforms, half of the channels on each; `dedupes`: what helps against posting twice is there. */
export async function openPlatforms(many: number, dedupes: boolean) {
  const slack = await openLocalSlack();
  const discord = await openLocalDiscord();
  const half = Math.ceil(many / 2);
  const onSlack = Array.from({ length: half }, (_, k) => slack.addChannel(`news-${k}`));
  const onDiscord = Array.from({ length: many - half }, (_, k) => discord.addChannel(`news-${k}`));
  discord.nonces.enforced = dedupes;
  if (!dedupes)
    for (const method of ['conversations.history', 'conversations.replies'])
      slack.failNext(method, 'missing_scope', Number.POSITIVE_INFINITY);
  const channels: Channel[] = [
    ...onSlack.map(({ id, workspace }) => ({ platform: 'slack' as const, workspace: workspace.id, id, under: null })),
    ...onDiscord.map(({ id, guild }) => ({
      platform: 'discord' as const,
      workspace: guild?.id ?? null,
      id,
      under: null,
    })),
  ];
  return {
    channels,
    environment: {
      SLACK_URL: slack.apiUrl,
      SLACK_BOT: slack.botToken,
      SLACK_APP: slack.appToken,
      DISCORD_URL: discord.api,
      DISCORD: discord.token,
    },
    /** Some of the next calls go wrong. */
    disturb: () => {
      for (let k = 0; k < 4; k += 1) {
        slack.failNext(pick(['chat.postMessage', 'chat.update']), pick(SLACK_FAULTS));
        discord.failNext(
          ({ method, path }) => ['POST', 'PATCH'].includes(method) && path.includes('/messages'),
          pick(DISCORD_FAULTS),
        );
      }
    },
    /** What people see now. */
    standing: () => [
      ...slack.world.messages
        .filter(({ gone }) => !gone)
        .map(({ channel, ts, metadata, blocks, under }) => ({
          channel: channel.id,
          id: ts,
          key: JSON.stringify(metadata),
          words: wordsIn(blocks),
          under,
        })),
      ...onDiscord.flatMap((channel) =>
        discord.shown(channel).map((message) => ({
          channel: channel.id,
          id: message.id,
          key: String(message.components[0]?.id),
          words: wordsIn(message.components),
          under: message.replyTo?.id ?? null,
        })),
      ),
    ],
    close: async () => {
      await slack.close();
      await discord.close();
    },
  };
}

const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!;

/** All words of a message, however its platform nests them. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => (['text', 'content'].includes(name) && typeof inner === 'string' ? inner : wordsIn(inner)))
    .join(' ');
}
