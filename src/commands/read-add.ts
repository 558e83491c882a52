const ADD = /^\s*(?:\/?(?:incident|sitrep)s?\s+)?\/?add(?:\s+(.*))?$/isu;

/** What is to be added, as it was typed: a report's text is never changed. Null where the sentence adds nothing. */
export function readAdd(typed: string): string | null {
  const match = ADD.exec(typed);
  return match ? (match[1] ?? '').trim() : null;
}
