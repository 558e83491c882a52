import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Checks "Authorization: Bearer …"; how long that takes says nothing of how much of the token was right. */
export function bearerOf(token: string): (header: string | undefined) => boolean {
  const wanted = digestOf(token);
  return (header = '') => {
    const [, given] = /^Bearer +(\S+) *$/iu.exec(header) ?? [];
    return given !== undefined && timingSafeEqual(digestOf(given), wanted);
  };
}
