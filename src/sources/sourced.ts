import type { Report } from '../model/report.ts';

/** What was wrong with a piece of input, where, and what would have worked. */
export type Fault = { readonly where: string; readonly what: string; readonly wanted: string };

/** A report, or why there is none. */
export type Sourced = { readonly report: Report } | { readonly fault: Fault };

export const faultLine = ({ where, what, wanted }: Fault): string => `${where}: ${what}; wanted: ${wanted}`;

export const fault = (where: string, what: string, wanted: string): Sourced => ({ fault: { where, what, wanted } });
