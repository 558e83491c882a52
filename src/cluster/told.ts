import type { Member, Reading, ReadIncident } from '../model/reading.ts';

/** One incident as one report tells it, with the report that tells it. */
export type Told = { readonly reading: Reading; readonly incident: ReadIncident; readonly member: Member };
