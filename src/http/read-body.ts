import type { IncomingMessage } from 'node:http';

/** Larger than allowed; null where it broke off. */
export type Body = { readonly bytes: Buffer } | { readonly isTooLarge: true } | null;

/** Reads the body of a request up to a size, and no further. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { isTooLarge: true };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Leaving the loop must not end the connection before the answer is sent.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += chunk.length;
      if (length > mostBytes) return { isTooLarge: true };
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return request.complete ? { bytes: Buffer.concat(chunks) } : null;
}
