import { z } from 'zod';
import { Briefing } from './briefing.ts';
import { Member } from './reading.ts';

/** An incident: what all reports together say of it, and which incidents of which readings it is made of. */
export const Incident = z.strictObject({ briefing: Briefing, members: z.array(Member).min(1) });
export type Incident = z.infer<typeof Incident>;
