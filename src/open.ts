import type { Config } from './config.ts';
import { type Library, openLibrary } from './library.ts';
import { readFiles } from './sources/read-files.ts';
import type { Store } from './store/store.ts';

/** Opens the store that the settings name, and takes the seeds in if it is empty. */
export async function openConfigured(config: Config, seedsFolder: string, now: () => string): Promise<Library> {
  const store = await openStore(config);
  const library = openLibrary(store, now);
  if (await library.isEmpty()) await takeSeeds(library, seedsFolder);
  return library;
}

async function openStore({ databaseUrl, dataFolder }: Config): Promise<Store> {
  if (databaseUrl) return (await import('./store/postgres.ts')).openPostgres(databaseUrl);
  return (await import('./store/sqlite.ts')).openSqlite(dataFolder);
}

async function takeSeeds(library: Library, folder: string): Promise<void> {
  for await (const sourced of readFiles([folder])) if ('report' in sourced) await library.take(sourced.report);
}
