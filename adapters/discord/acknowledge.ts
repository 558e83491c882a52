import { type BaseInteraction, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../../src/log.ts';
import { codeOf, failureOf } from './failures.ts';

/**
 * Tells Discord that an answer comes, and says whether it may: not where Discord had stopped waiting (10062), nor where another
 * process of the same bot was first (40060). An answer of Discord that got lost is asked for once more; if it had arrived, that
 * is what 40060 says then.
 */
export async function acknowledged(
  { id }: BaseInteraction,
  acknowledge: () => Promise<unknown>,
  log: Log,
): Promise<boolean> {
  const first = await outcome(acknowledge);
  if (first === null) return true;
  const second = isLost(first) ? await outcome(acknowledge) : first;
  if (second === null) return true;
  if (isLost(first) && codeOf(second) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return true;
  log.warn({ err: second, interaction: id }, 'Discord did not take an acknowledgement');
  return false;
}

async function outcome(acknowledge: () => Promise<unknown>): Promise<unknown> {
  try {
    await acknowledge();
    return null;
  } catch (error) {
    return error;
  }
}

const isLost = (error: unknown): boolean => ['unsure', 'later'].includes(failureOf(error).kind);
