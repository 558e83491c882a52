import { sql, type Transaction } from 'kysely';
import { type Channel, channelKey } from '../model/channel.ts';
import type { Delivery, Message } from '../model/delivery.ts';
import type { Tables } from './schema.ts';
import type { Queued } from './tellings.ts';

/** Puts deliveries behind those that wait. One of a chain and kind that waits untried takes the later version up instead; a roundup, what else is to be told. */
export async function queue(tx: Transaction<Tables>, deliveries: readonly Queued[]): Promise<void> {
  const fresh: Queued[] = [];
  for (const delivery of deliveries) if (!(await isTakenUp(tx, delivery))) fresh.push(delivery);
  if (!fresh.length) return;
  await openChannels(
    tx,
    fresh.map(({ channel }) => channel),
  );
  const last = await placesFor(tx, fresh.length);
  const rows = fresh.map((delivery, k) => rowOf(delivery, last - fresh.length + k + 1));
  const LOT = 200;
  for (let from = 0; from < rows.length; from += LOT)
    await tx
      .insertInto('deliveries')
      .values(rows.slice(from, from + LOT))
      .execute();
}

/** Deliveries to these channels are counted from now on. */
export async function openChannels(tx: Transaction<Tables>, channels: readonly Channel[]): Promise<void> {
  const rows = new Map(channels.map((channel) => [channelKey(channel), channel.platform]));
  for (const [place, platform] of rows)
    await tx
      .insertInto('channels')
      .values({ place, platform })
      .onConflict((conflict) => conflict.column('place').doNothing())
      .execute();
}

async function isTakenUp(tx: Transaction<Tables>, { channel, message }: Delivery): Promise<boolean> {
  if (message.kind === 'roundup') return isTakenInto(tx, channelKey(channel), message);
  if (!('chain' in message)) return false;
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set({ to_number: message.to })
    .where('place', '=', channelKey(channel))
    .where('state', '=', 'waiting')
    .where('kind', '=', message.kind)
    .where('chain', '=', message.chain)
    .where('attempted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

type Roundup = Extract<Message, { kind: 'roundup' }>;

async function isTakenInto(tx: Transaction<Tables>, place: string, { entries }: Roundup): Promise<boolean> {
  const waiting = await tx
    .selectFrom('deliveries')
    .select(['id', 'document'])
    .where('place', '=', place)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'roundup')
    .where('attempted_at', 'is', null)
    .executeTakeFirst();
  if (!waiting) return false;
  const roundup = JSON.parse(waiting.document) as Roundup;
  const all = new Map(roundup.entries.map((entry) => [entry.chain, entry]));
  for (const entry of entries) all.set(entry.chain, { ...entry, from: (all.get(entry.chain) ?? entry).from });
  const document = JSON.stringify({ ...roundup, entries: [...all.values()] });
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set({ document })
    .where('id', '=', waiting.id)
    .where('state', '=', 'waiting')
    .where('attempted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The counter's row is locked until the transaction ends: what is queued first has the lower place, and is seen first. */
async function placesFor(tx: Transaction<Tables>, many: number): Promise<number> {
  const { value } = await tx
    .insertInto('counters')
    .values({ name: 'deliveries', value: many })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`counters.value + ${many}` }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(value);
}

const rowOf = ({ id, channel, message, notBefore }: Queued, position: number) => ({
  id,
  position,
  place: channelKey(channel),
  kind: message.kind,
  chain: 'chain' in message ? message.chain : null,
  to_number: 'chain' in message ? message.to : null,
  document: JSON.stringify(message),
  state: 'waiting',
  not_before: notBefore,
});
