import type { Message } from './world.ts';

/** How long the same nonce of the same author gives the first message back: "the past few minutes" in the documentation. */
const REMEMBERED_MS = 5 * 60_000;

/** Which message a nonce was first used for. */
export class Nonces {
  /** Set to false to let every message through, as Discord does without `enforce_nonce`. */
  enforced = true;
  readonly #first = new Map<string, Message>();

  first(nonce: unknown, now: number): Message | null {
    const message = this.#first.get(String(nonce));
    return this.enforced && message && now - message.at < REMEMBERED_MS ? message : null;
  }

  remember(nonce: unknown, message: Message): void {
    this.#first.set(String(nonce), message);
  }
}
