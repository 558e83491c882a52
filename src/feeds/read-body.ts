import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FeedFailure } from './feed-failure.ts';

/** What the reader can unpack, as it tells servers. */
export const ENCODINGS = 'gzip, deflate, br';

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The bytes of an answer, unpacked. Reading stops as soon as there are too many, on the way in or once unpacked. */
export async function readBody(body: Readable, encoding: string, largestBytes: number): Promise<Uint8Array> {
  const unpack = encoding === '' || encoding === 'identity' ? [] : [unpackerOf(encoding)];
  const chunks: Uint8Array[] = [];
  const keep = new Transform({
    transform(chunk: Uint8Array, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  keep.resume();
  await pipeline([body, atMost(largestBytes), ...unpack, atMost(largestBytes), keep]);
  return Buffer.concat(chunks);
}

function unpackerOf(encoding: string): Transform {
  const unpack = Object.hasOwn(UNPACK, encoding) ? UNPACK[encoding] : undefined;
  if (!unpack) throw new FeedFailure('not_readable', 'The server packed its answer in a way that nobody asked for.');
  return unpack();
}

/** Lets bytes through until there are too many. */
function atMost(largestBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done: TransformCallback) {
      bytes += chunk.length;
      if (bytes > largestBytes) done(tooLarge(largestBytes));
      else done(null, chunk);
    },
  });
}

export const tooLarge = (largestBytes: number): FeedFailure =>
  new FeedFailure('too_large', `It is larger than ${largestBytes / 1_000_000} MB, more than is read of one address.`);
