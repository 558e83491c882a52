import { Quote } from '../../src/model/quote.ts';

const WIDTH = 180;
const ENDS = 30;

/**
 * JSON for golden files: whatever fits is one line, so that a changed value is a changed line and no more. A quote is
 * its place and its first and last words: that it is word for word in the report is tested for every quote.
 */
export function goldenJson(value: unknown): string {
  return `${layOut(JSON.parse(JSON.stringify(value, shortQuote)), '')}\n`;
}

function shortQuote(_key: string, value: unknown): unknown {
  const quote = Quote.safeParse(value);
  if (!quote.success) return value;
  const { report, start, end, exact } = quote.data;
  const words = exact.length <= ENDS * 2 ? exact : `${exact.slice(0, ENDS)}…${exact.slice(-ENDS)}`;
  return `${report} ${start}–${end} ${words}`;
}

function layOut(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const lines = Object.entries(value).map(
    ([key, inner]) => `${deeper}${isArray ? '' : `${JSON.stringify(key)}: `}${layOut(inner, deeper)}`,
  );
  return `${isArray ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isArray ? ']' : '}'}`;
}
