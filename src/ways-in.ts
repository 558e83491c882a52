import type { IntakeConfig } from './config.ts';
import { type Taken, takeIn } from './intake.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { WayIn } from './serve.ts';
import { faultLine, type Sourced } from './sources/sourced.ts';

/** Opens the ways that the settings name. `runs` tells what else runs, to whoever watches. */
export async function waysIn(
  { folder, http }: IntakeConfig,
  library: Library,
  log: Log,
  runs: () => readonly string[],
): Promise<WayIn[]> {
  const ways: WayIn[] = [];
  if (folder) {
    const own = log.child({ way: 'folder' });
    const take = (source: AsyncIterable<Sourced>): Promise<void> => takeAndTell(library, source, own);
    const { watchFolder } = await import('./sources/watch-folder.ts');
    ways.push({ name: 'folder', ...watchFolder({ folder, take, log: own }) });
  }
  if (http) {
    const { openHttp } = await import('./http/open-http.ts');
    const taking = (source: AsyncIterable<Sourced>): AsyncGenerator<Taken> => takeIn(library, source);
    ways.push({ name: 'http', ...openHttp({ ...http, takeIn: taking, runs, log: log.child({ way: 'http' }) }) });
  }
  return ways;
}

/** Takes reports in; the log tells what was wrong with some, and how many came. */
async function takeAndTell(library: Library, source: AsyncIterable<Sourced>, log: Log): Promise<void> {
  const count = { known: 0, taken: 0 };
  for await (const taken of takeIn(library, source)) {
    if (taken.kind === 'unreadable') log.warn(faultLine(taken.fault));
    else if (taken.kind === 'refused') log.warn(taken.why);
    else count[taken.kind === 'known' ? 'known' : 'taken'] += 1;
  }
  if (count.taken) log.info(count, 'reports were taken in');
}
