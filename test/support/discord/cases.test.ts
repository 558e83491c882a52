import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { DiscordAPIError, HTTPError, RateLimitError, REST } from 'discord.js';
import { CASES, type CaseName, type FaultCase } from './cases.ts';
import { type LocalDiscord, openLocalDiscord, type Person } from './local-discord.ts';

let discord: LocalDiscord;
let alice: Person;
before(async () => {
  discord = await openLocalDiscord();
  alice = discord.addPerson('alice');
  await client().put(`/applications/${discord.applicationId}/commands`, { body: [INCIDENT] });
});
after(() => discord.close());

const INCIDENT = { name: 'incident', description: 'what is known', integration_types: [0, 1] };
const SAFE = { allowed_mentions: { parse: [] } };
const words = (content: string) => ({ ...SAFE, content, nonce: randomUUID().slice(0, 25), enforce_nonce: true });

const client = (token = discord.token) =>
  new REST({ api: discord.api, retries: 0, timeout: 250, rejectOnRateLimit: () => true }).setToken(token);
const say = (channel: { id: string }, body: object = words('x')) =>
  client().post(`/channels/${channel.id}/messages`, { body }) as Promise<{ id: string }>;
const nobody = '1100000000000000000';

/** How a refusal comes about without being ordered; null where it has to be. */
const BROUGHT_ABOUT: Readonly<Record<CaseName, (() => Promise<unknown>) | null>> = {
  unauthorized: () => client('wrong').get('/users/@me'),
  'not found': () => client().get('/nowhere'),
  'method not allowed': () => client().delete('/users/@me'),
  'unknown channel': () => say({ id: nobody }),
  'unknown guild': () => client().get(`/guilds/${nobody}`),
  'unknown message': () =>
    client().patch(`/channels/${discord.channel.id}/messages/${nobody}`, { body: { ...SAFE, content: 'x' } }),
  'unknown user': () => client().get(`/users/${nobody}`),
  'unknown webhook': async () => followUp(await typed()),
  'unknown interaction': async () => {
    const late = await typed();
    discord.advance(3000);
    return acknowledge(late);
  },
  'unknown command': () => client().delete(`/applications/${discord.applicationId}/commands/${nobody}`),
  'edited too often': null,
  'forum message': () => say(discord.addChannel('forum', { kind: 'forum' })),
  'already acknowledged': async () => {
    const interaction = await typed();
    await acknowledge(interaction);
    return acknowledge(interaction);
  },
  'too many follow-ups': async () => {
    const interaction = await typed(
      discord.addChannel('elsewhere', { guild: discord.addGuild('Other', { withBot: false }) }),
    );
    await acknowledge(interaction);
    for (let sent = 0; sent < 5; sent += 1) await followUp(interaction);
    return followUp(interaction);
  },
  'missing access': () => say(discord.addChannel('secret', { botMay: ['SendMessages'] })),
  'not the author': () => {
    const { message } = alice.says('mine', { in: discord.channel });
    return client().patch(`/channels/${discord.channel.id}/messages/${message.id}`, {
      body: { ...SAFE, content: 'x' },
    });
  },
  'empty message': null,
  'cannot dm': null,
  'missing permissions': () => say(discord.addChannel('quiet', { botMay: ['ViewChannel'] })),
  'token expired': async () => {
    const interaction = await typed();
    await acknowledge(interaction);
    discord.advance(15 * 60_000 + 1);
    return followUp(interaction);
  },
  'invalid form body': () => say(discord.channel, words('x'.repeat(2001))),
  'archived thread': async () => {
    const thread = discord.addChannel('thread', { kind: 'thread', parent: discord.channel });
    const { id } = await say(thread);
    discord.archiveThread(thread);
    return client().patch(`/channels/${thread.id}/messages/${id}`, { body: { ...SAFE, content: 'y' } });
  },
  'thread exists': async () => {
    const { id } = await say(discord.channel);
    const path = `/channels/${discord.channel.id}/messages/${id}/threads` as const;
    await client().post(path, { body: { name: 'first' } });
    return client().post(path, { body: { name: 'second' } });
  },
  'reply without history': async () => {
    const channel = discord.addChannel('forgetful', { botMay: ['ViewChannel', 'SendMessages'] });
    const { id } = await say(channel);
    return say(channel, { ...words('x'), message_reference: { message_id: id } });
  },
  'reply to a gone message': () => say(discord.channel, { ...words('x'), message_reference: { message_id: nobody } }),
  'rate limit of the route': null,
  'rate limit shared': null,
  'rate limit of the bot': null,
  'banned for a while': null,
  'server error': null,
  'bad gateway': null,
  unavailable: null,
  'no answer': null,
  'no answer, but done': null,
  'connection lost': null,
  'connection lost, but done': null,
};

type Opened = { readonly id: string; readonly token: string };

async function typed(channel = discord.channel): Promise<Opened> {
  // Nobody listens: what becomes of the person's wait is not asked here.
  alice.types('incident', {}, { in: channel }).catch(() => undefined);
  return discord.interactions.at(-1)!;
}

const acknowledge = ({ id, token }: Opened) =>
  client().post(`/interactions/${id}/${token}/callback`, {
    body: { type: 4, data: { ...SAFE, content: 'x' } },
    auth: false,
  });
const followUp = ({ token }: Opened) =>
  client().post(`/webhooks/${discord.applicationId}/${token}`, { body: { ...SAFE, content: 'x' }, auth: false });

for (const [name, provoke] of Object.entries(BROUGHT_ABOUT))
  if (provoke)
    test(`"${name}" is answered to whoever brings it about`, async () => {
      await assert.rejects(provoke, (error) => looksLike(error, CASES[name as CaseName]));
    });

for (const [name, fault] of Object.entries(CASES) as [CaseName, FaultCase][])
  test(`"${name}" reaches discord.js as documented when it is ordered`, async () => {
    const channel = discord.addChannel(`on demand ${name}`);
    discord.failNext(`POST /channels/${channel.id}/messages`, name);
    await assert.rejects(say(channel), (error) => looksLike(error, fault));
    assert.equal(discord.shown(channel).length, fault.silence?.endsWith(' performed') ? 1 : 0);
    await say(channel, words('the next call is answered again'));
  });

function looksLike(error: unknown, { status, body, silence }: FaultCase): boolean {
  if (silence?.startsWith('hang')) assert.equal((error as Error).name, 'AbortError');
  else if (silence) assert.match(String((error as NodeJS.ErrnoException).code), /^(?:UND_ERR_SOCKET|ECONNRESET)$/);
  else if (status === 429) assert.ok(error instanceof RateLimitError && error.retryAfter >= 1000);
  else if (status >= 500) assert.ok(error instanceof HTTPError && error.status === status);
  else
    assert.ok(
      error instanceof DiscordAPIError && error.status === status && error.code === codeOf(body),
      String(error),
    );
  return true;
}

const codeOf = (body: FaultCase['body']): unknown => (typeof body === 'object' ? body.code : undefined);

test('every case names where it is documented', () => {
  for (const { source } of Object.values(CASES)) assert.ok(URL.canParse(source));
});
