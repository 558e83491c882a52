import { z } from 'zod';
import { Briefing } from './briefing.ts';
import { Place } from './place.ts';
import { Quote } from './quote.ts';
import { Days } from './when.ts';

/** Something that reports say in words rather than numbers, with everybody who says it. */
export const Told = z.strictObject({
  text: z.string(),
  /** What sort of damage, response or motive; null where the claims know no sorts. */
  sort: z.string().nullable(),
  speakers: z.array(z.string()),
  quotes: z.array(Quote).min(1),
});
export type Told = z.infer<typeof Told>;

/** All claims about one incident, brought together: what a briefing is written from. */
export const Fused = z.strictObject({
  ...Briefing.pick({
    kind: true,
    extent: true,
    title: true,
    who: true,
    casualties: true,
    casualtyNotes: true,
    attribution: true,
    where: true,
    when: true,
    weapons: true,
    origins: true,
    contradictions: true,
    mutations: true,
    reports: true,
  }).shape,
  damage: z.array(Told),
  response: z.array(Told),
  impacts: z.array(Told),
  launchSites: z.array(Told),
  confirmations: z.array(Told),
  motives: z.array(Told),
  /** What most readings take it to be: place and days even where no claim states them. */
  identity: z.strictObject({
    place: Place.nullable(),
    when: Days.nullable(),
    victims: z.array(z.string()),
    since: z.string().nullable(),
  }),
});
export type Fused = z.infer<typeof Fused>;
