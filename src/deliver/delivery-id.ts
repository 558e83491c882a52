import { randomBytes } from 'node:crypto';

/** A new name for a post: at most 25 characters, as many as Discord's nonce takes. */
export const deliveryId = (): string => randomBytes(12).toString('hex');
