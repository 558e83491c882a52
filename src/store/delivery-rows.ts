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
): Promise<Pick<Claim, 'delivery' | 'attempts' | 'faults' | 'mayStand' | 'told'>> {
  const channel = channelOf(row.place);
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
      message: messageOf(row),
    },
    attempts: row.attempts,
    faults: row.faults,
    mayStand: row.attempted_at !== null,
    told: told
      ? { channel, chain: told.chain, number: told.number, card: told.card, updatedAt: told.updated_at }
      : null,
  };
}

/** The message of a row, with the version that it has taken up since. */
export function messageOf({ document, to_number }: Pick<Row, 'document' | 'to_number'>): Message {
  const message = JSON.parse(document) as Message;
  return 'to' in message ? { ...message, to: to_number ?? message.to } : message;
}

/** What a row says once it was tried. */
export function afterwards(outcome: Outcome, claim: Pick<Claim, 'mayStand' | 'faults'>) {
  switch (outcome.kind) {
    case 'posted':
      return { state: 'posted', posted_as: outcome.as, failure: null, last_error: null };
    case 'void':
      return { state: 'void' };
    case 'refused':
      return { state: 'refused', last_error: outcome.error };
    case 'held':
      return {
        state: 'waiting',
        ...(outcome.alone ? { not_before: outcome.restUntil } : {}),
        ...(claim.mayStand ? {} : { attempted_at: null }),
      };
    case 'again':
      return {
        failure: outcome.failure,
        faults: claim.faults + (outcome.failure === 'fault' ? 1 : 0),
        last_error: outcome.error,
        ...(outcome.alone ? { not_before: outcome.restUntil } : {}),
        // One that surely did not arrive may still take a later version up.
        ...(outcome.mayStand ? {} : { attempted_at: null }),
      };
  }
}
