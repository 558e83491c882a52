import { LARGEST_REPORT_BYTES, reportOfLine, tooLarge } from './read-text.ts';
import type { Sourced } from './sourced.ts';

const NEWLINE = 10;
/** A line may carry a text of the largest size with every character escaped. */
const LONGEST_LINE_BYTES = 6 * LARGEST_REPORT_BYTES;

/** Reads JSONL as it comes, a report a line; a bad line is told and the others are taken. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Sourced> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    const here = `${where}, line ${number}`;
    const sourced = line === null ? tooLarge(here) : reportOfLine(here, line);
    if (sourced) yield sourced;
  }
}

/** The lines of a stream as bytes; null for one that is longer than any report, whose bytes are let go. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const end = (): Uint8Array | null => {
    const line = length > LONGEST_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      length += at - from;
      if (length <= LONGEST_LINE_BYTES) parts.push(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= LONGEST_LINE_BYTES) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield end();
}
