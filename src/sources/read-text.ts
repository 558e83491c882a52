import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { Report } from '../model/report.ts';
import { fault, type Sourced } from './sourced.ts';

/** The largest text of one report, in bytes: far above any news report. */
export const LARGEST_REPORT_BYTES = 5_000_000;
const TEXT = 'a news report as UTF-8 text';
const RECORD = 'an object like {"text": "…"}';
const Record = Report.partial({ id: true });

/** Bytes as text; null where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A plain text as a report. */
export function reportOfText(where: string, id: string, bytes: Uint8Array): Sourced {
  const text = decode(bytes);
  if (text === null) return fault(where, 'not readable as UTF-8 text', TEXT);
  return text.trim() ? { report: { id, text } } : fault(where, 'empty', TEXT);
}

/** A JSON text as one report, or as a list of them. */
export function reportsOfJson(where: string, id: string, text: string): Sourced[] {
  const value = parsed(text);
  if (value === undefined) return [fault(where, 'not valid JSON', RECORD)];
  return Array.isArray(value)
    ? value.map((item, k) => reportOfValue(`${where}, item ${k + 1}`, null, item))
    : [reportOfValue(where, id, value)];
}

/** One line of a JSONL text. */
export function reportOfLine(where: string, line: string): Sourced {
  const value = parsed(line);
  return value === undefined ? fault(where, 'not valid JSON', RECORD) : reportOfValue(where, null, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A missing id is the file's, else the content's hash. */
function reportOfValue(where: string, id: string | null, value: unknown): Sourced {
  const read = Record.safeParse(value);
  if (!read.success) return fault(where, complaint(read.error), RECORD);
  if (!read.data.text.trim()) return fault(where, 'text is empty', TEXT);
  if (Buffer.byteLength(read.data.text) > LARGEST_REPORT_BYTES) return tooLarge(where);
  return { report: { ...read.data, id: read.data.id ?? id ?? hashOf(read.data.text) } };
}

export const tooLarge = (where: string): Sourced =>
  fault(where, `larger than ${LARGEST_REPORT_BYTES / 1_000_000} MB`, 'one news report');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const complaint = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the record'}: ${message}`).join(', ');
