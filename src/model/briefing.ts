import { z } from 'zod';
import { ActorLevel, Attribution } from './attribution.ts';
import { Casualties } from './count.ts';
import { Bounds, Counted } from './figure.ts';
import { Where } from './place.ts';
import { Quote } from './quote.ts';
import { EventKind } from './reading.ts';
import { DayOrInstant } from './report.ts';
import { Ruling } from './ruling.ts';
import { When } from './when.ts';

/** A sentence of the bot's, with the quotes that it rests on. */
export const Line = z.strictObject({ text: z.string(), quotes: z.array(Quote) });
export type Line = z.infer<typeof Line>;

export const Weapon = z.strictObject({
  type: z.string(),
  count: z.strictObject({ ...Bounds.shape, says: z.string() }).optional(),
  suspected: z.boolean(),
  /** Only the claimant says so. */
  byClaimant: z.boolean(),
  speakers: z.array(z.string()),
  quotes: z.array(Quote).min(1),
});
export type Weapon = z.infer<typeof Weapon>;

/** Who says something, through which agency, for which party: five outlets may be one origin. */
export const Origin = z.strictObject({
  speaker: z.string().nullable(),
  via: z.string().nullable(),
  /** Whose interest the speaker has: "US government"; null where unknown. */
  party: z.string().nullable(),
  reports: z.array(z.string()),
  fields: z.array(z.string()),
});
export type Origin = z.infer<typeof Origin>;

/** Two or more values that do not agree, and how to take it. `over_time` is a change rather than a conflict. */
export const Contradiction = z.strictObject({
  field: z.string(),
  sides: z.array(z.strictObject({ value: z.string(), quotes: z.array(Quote).min(1) })).min(2),
  reading: z.string(),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** Words that changed on their way from one report to another. */
export const Mutation = z.strictObject({ what: z.string(), from: Quote, to: Quote });
export type Mutation = z.infer<typeof Mutation>;

/** An incident that the same reports speak of, with its own numbers: why they are not in this briefing. */
export const Related = z.strictObject({
  id: z.string(),
  title: z.string(),
  casualties: z.partialRecord(Counted, Casualties.shape.killed),
  quotes: z.array(Quote),
});
export type Related = z.infer<typeof Related>;

export const BriefingReport = z.strictObject({
  id: z.string(),
  /** It is about this incident; false: it only mentions it. */
  main: z.boolean(),
  source: z.string().nullable(),
  publishedAt: DayOrInstant.nullable(),
  url: z.string().optional(),
});
export type BriefingReport = z.infer<typeof BriefingReport>;

/** A report that a later version of its article, `by`, replaces: what it says no longer counts. */
export const ReplacedReport = z.strictObject({ ...BriefingReport.omit({ main: true }).shape, by: z.string() });
export type ReplacedReport = z.infer<typeof ReplacedReport>;

/** One incident as all reports together tell it: a pure function of reports, rulings and the moment asked about. */
export const Briefing = z.strictObject({
  /** Says what the reports say: `al-asad-2024-08-05`, `tower-22-2024-01`. */
  id: z.string(),
  asOf: z.iso.datetime({ offset: true }).nullable(),
  title: z.string(),
  kind: EventKind,
  extent: z.enum(['once', 'series', 'standing', 'possible', 'scene']),
  /** Other names that people may type, folded to lower case without diacritics (Arabic stays Arabic). */
  names: z.array(z.string()),
  what: z.array(Line),
  who: z.strictObject({
    actors: z.array(z.strictObject({ name: z.string(), level: ActorLevel.nullable() })),
    targets: z.array(z.strictObject({ name: z.string(), quotes: z.array(Quote).min(1) })),
  }),
  casualties: Casualties,
  /** What sources say of casualties in general: "no details on casualties". */
  casualtyNotes: z.array(Line),
  attribution: Attribution,
  where: Where.nullable(),
  when: When.nullable(),
  weapons: z.array(Weapon),
  damage: z.array(Line),
  response: z.array(Line),
  origins: z.array(Origin),
  contradictions: z.array(Contradiction),
  mutations: z.array(Mutation),
  openQuestions: z.array(z.string()),
  related: z.array(Related),
  reports: z.array(BriefingReport).min(1),
  mayHaveBeenOut: z.array(z.string()).optional(),
  replaced: z.array(ReplacedReport).optional(),
  /** What people decided about it, apart from what reports say. */
  rulings: z.array(Ruling).optional(),
});
export type Briefing = z.infer<typeof Briefing>;
