import { z } from 'zod';
import { COUNTED, type Counted, Figure } from './figure.ts';
import { Quote } from './quote.ts';

const told = {
  provisional: z.boolean(),
  victims: z.array(z.string()),
  figures: z.array(Figure),
  quotes: z.array(Quote).optional(),
};
const number = z.int().nonnegative().nullable();

/**
 * How many, after all reports: UCDP GED's low/best/high plus whether the top is open. A union, so that a number cannot
 * stand beside "not reported": unknown is not zero.
 */
export const Count = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('reported'),
    low: number,
    best: number,
    high: number,
    openAbove: z.boolean(),
    ...told,
  }),
  z.strictObject({
    status: z.literal('reported_none'),
    low: z.literal(0),
    best: z.literal(0),
    high: z.literal(0),
    openAbove: z.literal(false),
    ...told,
  }),
  z.strictObject({
    status: z.enum(['reported_unknown', 'not_reported']),
    low: z.null(),
    best: z.null(),
    high: z.null(),
    openAbove: z.boolean(),
    ...told,
  }),
]);
export type Count = z.infer<typeof Count>;

/** The counts of one incident. The first four always stand there, so that silence is visible. */
export const Casualties = z.strictObject({
  killed: Count,
  wounded: Count,
  wounded_serious: Count,
  missing: Count,
  attackers_killed: Count.optional(),
  attackers_wounded: Count.optional(),
});
export type Casualties = z.infer<typeof Casualties>;

/** No report gives this number, and none says that there was nobody. */
export const NOT_REPORTED: Count = Object.freeze({
  status: 'not_reported' as const,
  low: null,
  best: null,
  high: null,
  openAbove: true,
  provisional: false,
  victims: [],
  figures: [],
});

/** The counts that stand there, each under its name. */
export const countsOf = (casualties: Casualties): [Counted, Count][] =>
  COUNTED.flatMap((counted) => {
    const count = casualties[counted];
    return count ? [[counted, count] as [Counted, Count]] : [];
  });
