import { SendFailure } from '../chat.ts';
import type { Claim, Outcome } from '../store/outbox.ts';

type Told = Pick<Claim, 'faults' | 'failures'>;
const SECOND = 1000;
const LONGEST_WAIT_SECONDS = 300;
const LONGEST_WAIT_FORBIDDEN_SECONDS = 6 * 3600;
/** A fault of ours that comes again and again is given up, so that it keeps nothing else back. */
const MOST_FAULTS = 8;

/** What to do about a post that did not arrive, where trying again is all there is to do. `random`: 0 to 1, spreads the load. */
export function afterFailure(error: unknown, claim: Told, isEdit: boolean, now: number, random: number): Outcome {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const again = (seconds: number, mayStand: boolean): Outcome => ({
    kind: 'again',
    alone: isEdit,
    restUntil: now + Math.ceil(seconds * SECOND),
    mayStand,
    failure: error instanceof SendFailure ? error.kind : 'fault',
    error: said,
  });
  if (!(error instanceof SendFailure))
    return claim.faults >= MOST_FAULTS ? { kind: 'refused', error: said } : again(growing(claim, random), true);
  switch (error.kind) {
    case 'later':
      return again(error.afterSeconds > 0 ? error.afterSeconds : growing(claim, random), false);
    case 'unsure':
      return again(growing(claim, random), true);
    case 'forbidden':
      return { ...(again(forbiddenWait(claim, random), false) as Extract<Outcome, { kind: 'again' }>), alone: false };
    case 'refused':
      return { kind: 'refused', error: said };
    case 'message_gone':
    case 'place_gone':
      return again(1, false);
  }
}

/** 1, 2, 4 … seconds, half more or less. */
const growing = ({ failures }: Told, random: number): number =>
  Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(failures, 20)) * (0.5 + random);

/** 1 minute, 5, 25 … up to six hours: somebody has to let the bot in again. */
const forbiddenWait = ({ failures }: Told, random: number): number =>
  Math.min(LONGEST_WAIT_FORBIDDEN_SECONDS, 60 * 5 ** Math.min(failures, 10)) * (0.9 + random / 5);
