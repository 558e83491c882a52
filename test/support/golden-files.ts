import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether this run rewrites the golden files; never where CI is set, since there they are what is tested. */
export function blessing(environment: NodeJS.ProcessEnv): boolean {
  if (!environment.BLESS) return false;
  if (environment.CI) throw new Error('golden files are not rewritten in CI');
  return true;
}

/** The golden files of a folder, text under the path from the folder; none where there is no such folder. */
export function readGolden(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Puts exactly these files into a folder. */
export function writeGolden(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
