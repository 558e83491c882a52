/* A bot on the bare SDKs that answers every /incident with the same card, ready made: what the SDKs themselves cost. */
import { readFileSync } from 'node:fs';
import { App, LogLevel } from '@slack/bolt';
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL, DISCORD_TOKEN, DISCORD_API_URL } = process.env;
const cardFor = (platform: string) =>
  JSON.parse(readFileSync(new URL(`../chat/golden/${platform}/card.json`, import.meta.url), 'utf8'));
const CARDS = { slack: cardFor('slack'), discord: cardFor('discord') };

const app = new App({
  token: SLACK_BOT_TOKEN!,
  appToken: SLACK_APP_TOKEN!,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: SLACK_API_URL! },
});
app.command('/incident', async ({ ack, respond }) => {
  await ack();
  await respond(CARDS.slack);
});
await app.start();

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL! } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: CARDS.discord.components,
    allowedMentions: { parse: [] },
  });
});
client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    {
      name: 'incident',
      description: 'echo',
      options: [{ name: 'name', description: 'name', type: 3, required: true }],
    },
  ]);
});
await client.login(DISCORD_TOKEN!);
