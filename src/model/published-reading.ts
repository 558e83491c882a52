import { z } from 'zod';
import { Attribution } from './attribution.ts';
import { Weapon } from './briefing.ts';
import { Claim } from './claim.ts';
import { Casualties, Count } from './count.ts';
import { Where } from './place.ts';
import { ReadIncident, Reading } from './reading.ts';
import { When } from './when.ts';

const PublishedIncident = z.strictObject({
  ...ReadIncident.pick({ main: true, title: true, kind: true, extent: true }).shape,
  casualties: Casualties,
  attribution: Attribution,
  where: Where.nullable(),
  when: When.nullable(),
  weapons: z.array(z.strictObject({ ...Weapon.omit({ count: true, speakers: true }).shape, count: Count.optional() })),
  targets: z.array(z.string()),
});

/** One report's reading as other programs take it: what `extract` prints, a line a report. */
export const PublishedReading = z.strictObject({
  ...Reading.pick({ id: true, publishedAt: true, source: true, notRead: true }).shape,
  incidents: z.array(PublishedIncident),
  claims: z.array(Claim),
});
export type PublishedReading = z.infer<typeof PublishedReading>;
