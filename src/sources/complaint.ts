import type { z } from 'zod';

/** What fields that have a form are read as. */
const FORMS: Readonly<Record<string, string>> = {
  url: 'a web address like https://news.example/blast',
  publishedAt: 'a day like 2024-08-06 or a moment like 2024-08-06T08:36:00Z',
};

/** What is wrong with a field of a record, as a sentence without its full stop: "text is missing", "url is a number, not text". */
export function complaint({ path }: Pick<z.core.$ZodIssue, 'path'>, record: unknown): string {
  const name = path.join('.');
  const value = path.reduce<unknown>((whole, key) => (whole as Record<PropertyKey, unknown> | null)?.[key], record);
  if (!name) return `it is ${kindOf(record)}, not an object`;
  if (value === undefined) return `${name} is missing`;
  if (typeof value !== 'string') return `${name} is ${kindOf(value)}, not text`;
  return value === '' ? `${name} is empty` : `${name} cannot be read as ${FORMS[name] ?? 'what it should be'}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
