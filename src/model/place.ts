import { z } from 'zod';
import { Quote } from './quote.ts';

/** A place as a claim names it: no quotes yet. `where_prec` is UCDP GED's: 1 exact … 4 province … 6 country, 7 waters or air. */
export const Place = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  /** Decimal degrees, WGS 84. */
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  where_prec: z.int().min(1).max(7),
  coordinatesFrom: z.enum(['gazetteer', 'report']).nullable(),
});
export type Place = z.infer<typeof Place>;

export const Where = z.strictObject({ ...Place.shape, quotes: z.array(Quote).min(1) });
export type Where = z.infer<typeof Where>;
