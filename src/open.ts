import type { Config } from './config.ts';
import { editionOf } from './edition.ts';
import { type Library, openLibrary } from './library.ts';
import type { Report } from './model/report.ts';
import { readFiles } from './sources/read-files.ts';
import type { Store } from './store/store.ts';

export type Opened = { readonly library: Library; readonly store: Store };

/** Opens the store that the settings name, and takes the seeds in if it is empty, unless they are not wanted. */
export async function openConfigured(config: Config, seedsFolder: string, now: () => string): Promise<Opened> {
  const store = await openStore(config);
  const library = openLibrary(store, now, editionOf(new URL('./', import.meta.url)));
  if (config.seeds && (await library.isEmpty())) await library.takeAll(await seedsIn(seedsFolder));
  return { library, store };
}

async function openStore({ databaseUrl, dataFolder }: Config): Promise<Store> {
  if (databaseUrl) return (await import('./store/postgres.ts')).openPostgres(databaseUrl);
  return (await import('./store/sqlite.ts')).openSqlite(dataFolder);
}

async function seedsIn(folder: string): Promise<Report[]> {
  const seeds: Report[] = [];
  for await (const sourced of readFiles([folder])) if ('report' in sourced) seeds.push(sourced.report);
  return seeds;
}
