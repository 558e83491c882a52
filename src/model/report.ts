import { z } from 'zod';

/** A day (`2024-08-06`) or an instant (`2024-08-06T08:36:00Z`). */
export const DayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A news report as it came in. Its text is kept as given, since every quote points into it. */
export const Report = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  title: z.string().optional(),
  source: z.string().optional(),
  url: z.url().optional(),
  /** When the outlet published it; absent stays absent, it is never "now". */
  publishedAt: DayOrInstant.optional(),
  lang: z.string().optional(),
  /** Which version of its article it is, counted by arrival; absent for the first, and for a report without an address. */
  articleVersion: z.int().min(2).optional(),
});
export type Report = z.infer<typeof Report>;
