import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ActorLevel } from '../../model/attribution.ts';
import { Phrases } from '../text/phrases.ts';

/** Somebody who may do or suffer violence. `parent`: whom a brand or group belongs to; `sponsor`: who is said to stand behind it. */
export const Actor = z.strictObject({
  id: z.string(),
  name: z.string(),
  level: ActorLevel,
  parent: z.string().optional(),
  sponsor: z.string().optional(),
  aliases: z.array(z.string()),
  /** Names that are common words elsewhere ("The Revolutionaries"): only inside quotation marks. */
  titles: z.array(z.string()).optional(),
  /** Who speaks for it: what these say of it, it says of itself. */
  voices: z.array(z.string()).optional(),
});
export type Actor = z.infer<typeof Actor>;

/** A place that reports call by many names, or that no gazetteer has. */
export const Site = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  /** A region lies in more than one province, and perhaps in more than one country. */
  kind: z.enum(['base', 'town', 'province', 'region', 'building']),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type Site = z.infer<typeof Site>;

const read = <T>(file: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

const ACTORS: readonly Actor[] = read('actors.json', z.array(Actor));
const SITES: readonly Site[] = read('sites.json', z.array(Site));
const AGENCIES: readonly string[] = read('agencies.json', z.array(z.string()));

const byId = new Map(ACTORS.map((actor) => [actor.id, actor]));
export const actorOf = (id: string): Actor | undefined => byId.get(id);

/** Does a speaker, in the report's words, speak for an actor? */
export function speaksFor(speaker: string, id: string): boolean {
  const actor = byId.get(id);
  const said = ` ${speaker} `;
  return (
    actor !== undefined &&
    [actor.name, ...actor.aliases, ...(actor.voices ?? [])].some((name) => said.includes(` ${name} `))
  );
}

/** Is `id` the same as, or a part of, `ancestor`? A brand is part of its umbrella, not its rival. */
export function belongsTo(id: string, ancestor: string): boolean {
  for (let at: string | undefined = id; at; at = byId.get(at)?.parent) if (at === ancestor) return true;
  return false;
}

export const actorPhrases = phrasesOf(ACTORS, (actor) => [actor.name, ...actor.aliases, ...(actor.titles ?? [])]);
export const sitePhrases = phrasesOf(SITES, (site) => [site.name, ...site.aliases]);
export const agencyPhrases = phrasesOf(AGENCIES, (name) => [name]);

function phrasesOf<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Phrases<T> {
  const phrases = new Phrases<T>();
  for (const item of items) for (const name of namesOf(item)) phrases.add(name, item);
  return phrases;
}
