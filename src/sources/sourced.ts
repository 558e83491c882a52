import type { Report } from '../model/report.ts';

/** What was wrong with a piece of input, where, and what would have worked. */
export type Fault = { readonly where: string; readonly what: string; readonly wanted: string };

/** A report, or why there is none. */
export type Sourced = { readonly report: Report } | { readonly fault: Fault };

/** A fault as one line; a file's name may hold line breaks and other control characters, which are not repeated. */
export const faultLine = ({ where, what, wanted }: Fault): string =>
  `${where}: ${what}; wanted: ${wanted}`.replace(/\p{Cc}/gu, '\u{FFFD}');

/** A piece of input that gives no report. */
export const fault = (where: string, what: string, wanted: string): Sourced => ({ fault: { where, what, wanted } });
