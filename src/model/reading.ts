import { z } from 'zod';
import { Claim } from './claim.ts';
import { Place } from './place.ts';
import { Span } from './quote.ts';
import { DayOrInstant } from './report.ts';
import { Days } from './when.ts';

/** ACLED's sub-event types that the reader tells apart, and what it falls back to. */
export const EventKind = z.enum([
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Suicide bomb',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Armed clash',
  'Attack',
  'Abduction/forced disappearance',
  'Sexual violence',
  'Chemical weapon',
  'Other',
]);
export type EventKind = z.infer<typeof EventKind>;

/**
 * One incident as one report tells it: what identifies it. Its values are the reading's claims that point at it.
 * `extent`: an event that happened once; a `series` of attacks with a total of its own; a `standing` threat or posture;
 * a `possible` one that did not happen (a threat, a hypothetical); `scene`: a caption or a box beside the report.
 */
export const ReadIncident = z.strictObject({
  main: z.boolean(),
  /** A short name made of the report's words: "rocket attack on Al-Asad Airbase". */
  title: z.string(),
  kind: EventKind,
  extent: z.enum(['once', 'series', 'standing', 'possible', 'scene']),
  place: Place.nullable(),
  when: Days.nullable(),
  /** Lexicon ids, or folded names, of those said to have done it and of those it was done to. */
  by: z.array(z.string()),
  on: z.array(z.string()),
  /** Folded family names of those killed or hurt, where the report names them. */
  victims: z.array(z.string()),
  /** What keys a series: its own "since …", folded. */
  since: z.string().nullable(),
  /** The first words that mention it. */
  mention: Span,
});
export type ReadIncident = z.infer<typeof ReadIncident>;

/** A sentence, and the incident that it is about: null where it is about none (background, headcounts, boilerplate). */
export const Sentence = z.strictObject({
  ...Span.shape,
  incident: z.int().nonnegative().nullable(),
  paragraph: z.int().nonnegative(),
});
export type Sentence = z.infer<typeof Sentence>;

/** What one event has and its neighbours have not, each folded and once: streets and blocks, ages, family names of people with an age, and times of day. */
export const Marks = z.strictObject({
  streets: z.array(z.string()),
  ages: z.array(z.string()),
  people: z.array(z.string()),
  times: z.array(z.string()),
});
export type Marks = z.infer<typeof Marks>;

/**
 * What a report is told from others by, each folded and once: its telling words, its names, pairs of neighbouring names, all
 * words of its title and first lines, and marks.
 */
export const Terms = z.strictObject({
  words: z.array(z.string()),
  names: z.array(z.string()),
  pairs: z.array(z.string()),
  lead: z.array(z.string()),
  marks: Marks,
});
export type Terms = z.infer<typeof Terms>;

/** What one report says. A pure function of the report: no clock, no other report. */
export const Reading = z.strictObject({
  id: z.string(),
  /** From the report's own field, its header or a stamp in its text; null where it has none. */
  publishedAt: DayOrInstant.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** As in the report: the order of arrival among the versions of one article. */
  articleVersion: z.int().min(2).optional(),
  /** Set where the text is not in a language that the reader reads: then there is nothing else. */
  notRead: z.string().nullable(),
  terms: Terms,
  incidents: z.array(ReadIncident),
  claims: z.array(Claim),
  sentences: z.array(Sentence),
});
export type Reading = z.infer<typeof Reading>;

/** One incident of one reading: what clustering puts together. */
export const Member = z.strictObject({ report: z.string(), incident: z.int().nonnegative() });
export type Member = z.infer<typeof Member>;
