import { createHash } from 'node:crypto';
import { LIMITS } from './limits.ts';

const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** What Discord tells the same message by when it arrives twice within minutes, also after a restart of ours. */
export const nonceOf = (key: string): string =>
  digestOf(key).toString('base64url').slice(0, LIMITS.message.nonceCharacters);

/** What tells a message by for ever: a card carries it as the number of its container, a positive int32. */
export const markOf = (key: string): number => digestOf(key).readUInt32BE() >>> 1 || 1;

/** A short name for something that went wrong, that a person can pass on. */
export const referenceOf = (key: string): string => digestOf(key).toString('hex').slice(0, 8);
