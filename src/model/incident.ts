import { z } from 'zod';
import { Briefing } from './briefing.ts';
import { Member } from './reading.ts';

/** What an incident is found by: enough to look a name up among thousands without reading them all. */
export const Head = Briefing.pick({ id: true, title: true, names: true, reports: true });
export type Head = z.infer<typeof Head>;

export const headOf = ({ briefing: { id, title, names, reports } }: Incident): Head => ({ id, title, names, reports });

/** An incident: what all reports together say of it, and which incidents of which readings it is made of. */
export const Incident = z.strictObject({ briefing: Briefing, members: z.array(Member).min(1) });
export type Incident = z.infer<typeof Incident>;

/** What reports are about comes first, then by id. */
export const byImportance = (a: Head, b: Head): number =>
  Number(isAbout(b)) - Number(isAbout(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A report is about it; else it is only mentioned. */
export const isAbout = ({ reports }: Pick<Head, 'reports'>): boolean => reports.some(({ main }) => main);
