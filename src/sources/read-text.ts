import { createHash } from 'node:crypto';
import { articleAt } from '../model/article.ts';
import { Report } from '../model/report.ts';
import { complaint } from './complaint.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { fault, type Sourced } from './sourced.ts';

/** The largest text of one report, in bytes: far above any news report. */
export const LARGEST_REPORT_BYTES = 5_000_000;
const TEXT = 'a news report as UTF-8 text';
const RECORD = 'an object like {"text": "…"}';
const Record = Report.omit({ articleVersion: true }).partial({ id: true });

type Decoded = { readonly text: string } | { readonly problem: string };

/** Bytes as text, kept as given; else why they are none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { problem: 'binary, not text (it has NUL bytes)' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'not readable as UTF-8 text' };
  }
}

/** A plain text as a report. */
export function reportOfText(where: string, id: string | null, bytes: Uint8Array): Sourced {
  const decoded = decode(bytes);
  if ('problem' in decoded) return fault(where, decoded.problem, TEXT);
  const { text } = decoded;
  return text.trim() ? { report: { id: id ?? reportId({ text }), text } } : fault(where, 'empty', TEXT);
}

/** A JSON text as one report, or as a list of them. A report without an id gets this one; in a list, or without this one, a hash. */
export function reportsOfJson(where: string, id: string | null, bytes: Uint8Array, most = Infinity): Sourced[] {
  const decoded = decode(bytes);
  if ('problem' in decoded) return [fault(where, decoded.problem, RECORD)];
  if (!decoded.text.trim()) return [fault(where, 'empty', RECORD)];
  const value = parsed(decoded.text);
  if (value === undefined)
    return [fault(`${where}, line ${jsonFaultLine(withoutMark(decoded.text))}`, 'not valid JSON', RECORD)];
  if (!Array.isArray(value)) return [reportOfValue(where, id, value)];
  if (!value.length) return [fault(where, 'no reports in it', RECORD)];
  if (value.length > most) return [fault(where, `${value.length} reports`, `at most ${most} at once`)];
  return value.map((item, k) => reportOfValue(`${where}, item ${k + 1}`, null, item));
}

/** One line of a JSONL text; null where it is blank. */
export function reportOfLine(where: string, bytes: Uint8Array): Sourced | null {
  const decoded = decode(bytes);
  if ('problem' in decoded) return fault(where, decoded.problem, RECORD);
  if (!decoded.text.trim()) return null;
  const value = parsed(decoded.text);
  return value === undefined ? fault(where, 'not valid JSON', RECORD) : reportOfValue(where, null, value);
}

/** What is said of a report, or of a file, that is too large to be one. */
export const tooLarge = (where: string, wanted = 'one news report'): Sourced =>
  fault(where, `larger than ${LARGEST_REPORT_BYTES / 1_000_000} MB`, wanted);

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

/** Some editors put a byte order mark before JSON, which its grammar has no place for. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** A missing id is the file's, else the content's hash. */
function reportOfValue(where: string, id: string | null, value: unknown): Sourced {
  const read = Record.safeParse(value);
  if (!read.success) return fault(where, read.error.issues.map((issue) => complaint(issue, value)).join(', '), RECORD);
  const { text } = read.data;
  const broken = Object.entries(read.data).find(([, field]) => field !== undefined && !isStorable(field));
  if (broken) return fault(where, `${broken[0]}: has a NUL or half a character in it`, TEXT);
  if (!text.trim()) return fault(where, 'text is empty', TEXT);
  if (Buffer.byteLength(text) > LARGEST_REPORT_BYTES) return tooLarge(where);
  return { report: { ...read.data, id: read.data.id ?? id ?? reportId(read.data) } };
}

/** JSON can spell out characters that no UTF-8 text has, and that a database would alter or refuse. */
const isStorable = (field: string): boolean => field.isWellFormed() && !field.includes('\0');

/** An id for a report that came without one: the same for the same text of the same article. */
export const reportId = ({ text, url }: Pick<Report, 'text' | 'url'>): string =>
  createHash('sha256')
    .update(url === undefined ? text : `${articleAt(url)}\n${text}`)
    .digest('hex')
    .slice(0, 12);
