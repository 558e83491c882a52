import type { Selectable, Transaction } from 'kysely';
import { channelOf } from '../model/channel.ts';
import type { Message } from '../model/delivery.ts';
import type { Claim, Outcome } from './outbox.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['deliveries']>;

/** What is claimed with a row, and what its channel knows of the incident. */
export async function claimOf(
  tx: Transaction<Tables>,
  row: Row,
): Promise<Pick<Claim, 'delivery' | 'attempts' | 'mayStand' | 'told'>> {
  const channel = channelOf(row.place);
  const message = JSON.parse(row.document) as Message;
  const told = row.chain
    ? await tx
        .selectFrom('told')
        .selectAll()
        .where('place', '=', row.place)
        .where('chain', '=', row.chain)
        .executeTakeFirst()
    : undefined;
  return {
    delivery: {
      id: row.id,
      channel,
      message: 'to' in message ? { ...message, to: row.to_number ?? message.to } : message,
    },
    attempts: row.attempts,
    mayStand: row.attempted_at !== null,
    told: told
      ? { channel, chain: told.chain, number: told.number, card: told.card, updatedAt: told.updated_at }
      : null,
  };
}

/** What a row says once it was tried. */
export function afterwards(outcome: Outcome) {
  switch (outcome.kind) {
    case 'posted':
      return { state: 'posted', posted_as: outcome.as, failure: null, last_error: null };
    case 'void':
      return { state: 'void' };
    case 'refused':
      return { state: 'refused', last_error: outcome.error };
    case 'held':
      return { not_before: outcome.until, attempted_at: null };
    case 'again':
      return {
        failure: outcome.failure,
        last_error: outcome.error,
        ...(outcome.alone ? { not_before: outcome.restUntil } : {}),
        // One that surely did not arrive may still take a later version up.
        ...(outcome.mayStand ? {} : { attempted_at: null }),
      };
  }
}
