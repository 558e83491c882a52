import { GatewayCloseCodes as Code } from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications';

const KNOWN: Readonly<Record<number, string>> = {
  [Code.AuthenticationFailed]: `Discord does not take DISCORD_TOKEN: copy the token of the bot from ${PORTAL}`,
  [Code.DisallowedIntents]: `Discord does not let this bot see mentions and direct messages: look under “Bot” at ${PORTAL}`,
  [Code.InvalidIntents]: 'Discord does not know what this bot asks to see: a newer sitrep is needed',
  [Code.InvalidAPIVersion]: 'Discord no longer speaks the version that this bot speaks: a newer sitrep is needed',
  [Code.ShardingRequired]: 'This bot is in so many servers that it needs several connections, which sitrep cannot open',
};

/** Why Discord ended the connection for good, and what to do about it, by the code that it closed with. */
export const whyClosed = (code: number): string =>
  KNOWN[code] ?? `Discord ended the connection (${code}): start sitrep again`;
