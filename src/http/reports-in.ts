import { readLines } from '../sources/read-lines.ts';
import { reportOfText, reportsOfJson } from '../sources/read-text.ts';
import { fault, type Sourced } from '../sources/sourced.ts';

/** More at once keep whoever sends them waiting for the first answer. */
const MOST_REPORTS = 1000;
const WHERE = 'the body';

type Reader = (bytes: Uint8Array) => AsyncIterable<Sourced> | Iterable<Sourced>;

const lines: Reader = (bytes) => upTo(MOST_REPORTS, readLines(asStream(bytes), WHERE));
const READERS: Readonly<Record<string, Reader>> = {
  'application/json': (bytes) => reportsOfJson(WHERE, null, bytes, MOST_REPORTS),
  'application/x-ndjson': lines,
  'application/jsonl': lines,
  'application/jsonlines': lines,
  'text/plain': (bytes) => [reportOfText(WHERE, null, bytes)],
};

/** The kinds of content that are taken. */
export const CONTENT_TYPES = `${Object.keys(READERS).join(', ')}; as UTF-8, not compressed`;

const CHARSETS = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** How to find reports in content of a type, as its header names it; null for what is not taken. */
export function readerFor(contentType: string | undefined): Reader | null {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/u.exec(one)?.[1]).find(Boolean);
  const name = type.trim();
  return Object.hasOwn(READERS, name) && CHARSETS.has(charset ?? 'utf-8') ? READERS[name]! : null;
}

async function* asStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* upTo(most: number, all: AsyncIterable<Sourced>): AsyncGenerator<Sourced> {
  let count = 0;
  for await (const sourced of all) {
    count += 1;
    if (count > most) {
      yield fault(WHERE, `more than ${most} reports`, `at most ${most} at once; the first ${most} were read`);
      return;
    }
    yield sourced;
  }
  if (!count) yield fault(WHERE, 'no reports in it', 'a report a line, each an object like {"text": "…"}');
}
